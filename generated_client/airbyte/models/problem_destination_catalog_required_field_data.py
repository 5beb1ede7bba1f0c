"""The model `ProblemDestinationCatalogRequiredFieldData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class ProblemDestinationCatalogRequiredFieldData(Model):
    """The field that the destination's operation needs."""

    stream_name: str
    field_name: str
    destination_operation_name: str
    stream_namespace: str | None

    def __init__(
        self,
        *,
        stream_name: str,
        field_name: str,
        destination_operation_name: str,
        stream_namespace: str | None | Unset = UNSET,
    ) -> None:
        self._assign(
            stream_name=stream_name,
            field_name=field_name,
            destination_operation_name=destination_operation_name,
            stream_namespace=stream_namespace,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("stream_name", "streamName", decoding.string, required=True),
            Field("field_name", "fieldName", decoding.string, required=True),
            Field("destination_operation_name", "destinationOperationName", decoding.string, required=True),
            Field("stream_namespace", "streamNamespace", decoding.string),
        )

"""The model `ProblemDestinationCatalogOperationData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class ProblemDestinationCatalogOperationData(Model):
    """The stream whose operation its destination does not have."""

    stream_name: str
    destination_object_name: str
    sync_mode: str
    stream_namespace: str | None

    def __init__(
        self,
        *,
        stream_name: str,
        destination_object_name: str,
        sync_mode: str,
        stream_namespace: str | None | Unset = UNSET,
    ) -> None:
        self._assign(
            stream_name=stream_name,
            destination_object_name=destination_object_name,
            sync_mode=sync_mode,
            stream_namespace=stream_namespace,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("stream_name", "streamName", decoding.string, required=True),
            Field("destination_object_name", "destinationObjectName", decoding.string, required=True),
            Field("sync_mode", "syncMode", decoding.string, required=True),
            Field("stream_namespace", "streamNamespace", decoding.string),
        )

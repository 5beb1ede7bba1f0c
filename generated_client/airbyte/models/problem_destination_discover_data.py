"""The model `ProblemDestinationDiscoverData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class ProblemDestinationDiscoverData(Model):
    """The destination whose connector cannot list what it holds."""

    destination_id: str
    destination_version: str
    destination_definition_id: str

    def __init__(
        self,
        *,
        destination_id: str,
        destination_version: str,
        destination_definition_id: str,
    ) -> None:
        self._assign(
            destination_id=destination_id,
            destination_version=destination_version,
            destination_definition_id=destination_definition_id,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("destination_id", "destinationId", decoding.string, required=True),
            Field("destination_version", "destinationVersion", decoding.string, required=True),
            Field("destination_definition_id", "destinationDefinitionId", decoding.string, required=True),
        )

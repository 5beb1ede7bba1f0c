"""The model `ProblemDestinationCatalogRequiredData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class ProblemDestinationCatalogRequiredData(Model):
    """The destination whose catalog is missing."""

    destination_id: str

    def __init__(
        self,
        *,
        destination_id: str,
    ) -> None:
        self._assign(destination_id=destination_id)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (Field("destination_id", "destinationId", decoding.string, required=True),)

"""The model `ProblemDestinationCatalogNotFoundData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class ProblemDestinationCatalogNotFoundData(Model):
    """The connection without a catalog of its destination."""

    connection_id: str

    def __init__(
        self,
        *,
        connection_id: str,
    ) -> None:
        self._assign(connection_id=connection_id)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (Field("connection_id", "connectionId", decoding.string, required=True),)

"""The model `DataplaneResponse`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class DataplaneResponse(Model):
    """A data plane: an installation of workers that runs connectors for a region."""

    dataplane_id: str
    name: str
    region_id: str
    enabled: bool
    """If False, it gets no new work."""
    created_at: str
    updated_at: str

    def __init__(
        self,
        *,
        dataplane_id: str,
        name: str,
        region_id: str,
        enabled: bool,
        created_at: str,
        updated_at: str,
    ) -> None:
        self._assign(
            dataplane_id=dataplane_id,
            name=name,
            region_id=region_id,
            enabled=enabled,
            created_at=created_at,
            updated_at=updated_at,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("dataplane_id", "dataplaneId", decoding.string, required=True),
            Field("name", "name", decoding.string, required=True),
            Field("region_id", "regionId", decoding.string, required=True),
            Field("enabled", "enabled", decoding.boolean, required=True),
            Field("created_at", "createdAt", decoding.string, required=True),
            Field("updated_at", "updatedAt", decoding.string, required=True),
        )

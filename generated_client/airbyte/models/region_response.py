"""The model `RegionResponse`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class RegionResponse(Model):
    """A region: a named group of data planes in which syncs can run."""

    region_id: str
    name: str
    organization_id: str
    enabled: bool
    created_at: str
    updated_at: str

    def __init__(
        self,
        *,
        region_id: str,
        name: str,
        organization_id: str,
        enabled: bool,
        created_at: str,
        updated_at: str,
    ) -> None:
        self._assign(
            region_id=region_id,
            name=name,
            organization_id=organization_id,
            enabled=enabled,
            created_at=created_at,
            updated_at=updated_at,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("region_id", "regionId", decoding.string, required=True),
            Field("name", "name", decoding.string, required=True),
            Field("organization_id", "organizationId", decoding.string, required=True),
            Field("enabled", "enabled", decoding.boolean, required=True),
            Field("created_at", "createdAt", decoding.string, required=True),
            Field("updated_at", "updatedAt", decoding.string, required=True),
        )

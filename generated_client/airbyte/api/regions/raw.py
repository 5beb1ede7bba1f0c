"""The operations on regions, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_region import create_region
from .delete_region import delete_region
from .get_region import get_region
from .list_regions import list_regions
from .update_region import update_region


class RawRegions(Resource[SyncClient]):
    """The operations on regions, answered undecoded."""

    def list(
        self,
        *,
        organization_id: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.RegionResponse]]:
        """As `regions.list`, undecoded."""
        return self._client.send_raw(
            list_regions(organization_id=organization_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def create(
        self,
        *,
        name: str,
        organization_id: str,
        enabled: bool | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RegionResponse]:
        """As `regions.create`, undecoded."""
        return self._client.send_raw(
            create_region(name=name, organization_id=organization_id, enabled=enabled),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        region_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RegionResponse]:
        """As `regions.get`, undecoded."""
        return self._client.send_raw(
            get_region(region_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def delete(
        self,
        region_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RegionResponse]:
        """As `regions.delete`, undecoded."""
        return self._client.send_raw(
            delete_region(region_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def update(
        self,
        region_id: str,
        *,
        name: str | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RegionResponse]:
        """As `regions.update`, undecoded."""
        return self._client.send_raw(
            update_region(region_id, name=name, enabled=enabled),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRawRegions(Resource[AsyncClient]):
    """The operations on regions, answered undecoded."""

    async def list(
        self,
        *,
        organization_id: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.RegionResponse]]:
        """As `regions.list`, undecoded."""
        return await self._client.send_raw(
            list_regions(organization_id=organization_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def create(
        self,
        *,
        name: str,
        organization_id: str,
        enabled: bool | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RegionResponse]:
        """As `regions.create`, undecoded."""
        return await self._client.send_raw(
            create_region(name=name, organization_id=organization_id, enabled=enabled),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        region_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RegionResponse]:
        """As `regions.get`, undecoded."""
        return await self._client.send_raw(
            get_region(region_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def delete(
        self,
        region_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RegionResponse]:
        """As `regions.delete`, undecoded."""
        return await self._client.send_raw(
            delete_region(region_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def update(
        self,
        region_id: str,
        *,
        name: str | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RegionResponse]:
        """As `regions.update`, undecoded."""
        return await self._client.send_raw(
            update_region(region_id, name=name, enabled=enabled),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

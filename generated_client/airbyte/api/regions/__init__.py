"""`airbyte.regions`: the operations on regions."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.pages import AsyncPager, Page
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource, call_options
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_region import create_region
from .delete_region import delete_region
from .get_region import get_region
from .list_regions import list_regions
from .update_region import update_region


class Regions(Resource[SyncClient]):
    """The operations on regions."""

    def list(
        self,
        *,
        organization_id: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.RegionResponse]:
        """List the regions of an organization, including those that all organizations share.

        There is no paging.

        Args:
            organization_id: The organization whose regions are listed; shared ones come in addition.
        """
        call = list_regions(
            organization_id=organization_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)

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
    ) -> models.RegionResponse:
        """Create a region, a named group of data planes in which syncs can run.

        It runs nothing until a data plane is added with `dataplanes.create`.

        Args:
            enabled: On if omitted.
        """
        call = create_region(
            name=name,
            organization_id=organization_id,
            enabled=enabled,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

    def get(
        self,
        region_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.RegionResponse:
        """Read one region."""
        call = get_region(
            region_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

    def delete(
        self,
        region_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.RegionResponse:
        """Delete a region together with all its data planes.

        Returns the region as it was.
        """
        call = delete_region(
            region_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

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
    ) -> models.RegionResponse:
        """Rename a region, or switch it on or off; what is omitted stays."""
        call = update_region(
            region_id,
            name=name,
            enabled=enabled,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)


class AsyncRegions(Resource[AsyncClient]):
    """The operations on regions."""

    def list(
        self,
        *,
        organization_id: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.RegionResponse]:
        """List the regions of an organization, including those that all organizations share.

        There is no paging.

        Args:
            organization_id: The organization whose regions are listed; shared ones come in addition.
        """
        call = list_regions(
            organization_id=organization_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)

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
    ) -> models.RegionResponse:
        """Create a region, a named group of data planes in which syncs can run.

        It runs nothing until a data plane is added with `dataplanes.create`.

        Args:
            enabled: On if omitted.
        """
        call = create_region(
            name=name,
            organization_id=organization_id,
            enabled=enabled,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

    async def get(
        self,
        region_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.RegionResponse:
        """Read one region."""
        call = get_region(
            region_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

    async def delete(
        self,
        region_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.RegionResponse:
        """Delete a region together with all its data planes.

        Returns the region as it was.
        """
        call = delete_region(
            region_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

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
    ) -> models.RegionResponse:
        """Rename a region, or switch it on or off; what is omitted stays."""
        call = update_region(
            region_id,
            name=name,
            enabled=enabled,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)


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
        call = list_regions(
            organization_id=organization_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = create_region(
            name=name,
            organization_id=organization_id,
            enabled=enabled,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = get_region(
            region_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = delete_region(
            region_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = update_region(
            region_id,
            name=name,
            enabled=enabled,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)


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
        call = list_regions(
            organization_id=organization_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = create_region(
            name=name,
            organization_id=organization_id,
            enabled=enabled,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = get_region(
            region_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = delete_region(
            region_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = update_region(
            region_id,
            name=name,
            enabled=enabled,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

"""The operations on regions."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_region import create_region
from .delete_region import delete_region
from .get_region import get_region
from .list_regions import list_regions
from .update_region import update_region


class Regions(Resource[SyncClient]):
    """The operations on regions.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
        return self._client.page(
            list_regions(organization_id=organization_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
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
    ) -> models.RegionResponse:
        """Create a region, a named group of data planes in which syncs can run.

        It runs nothing until a data plane is added with `dataplanes.create`.

        Args:
            enabled: On if omitted.
        """
        return self._client.send(
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
    ) -> models.RegionResponse:
        """Read one region."""
        return self._client.send(get_region(region_id), CallOptions(timeout, extra_headers, extra_query, extra_body))

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
        return self._client.send(delete_region(region_id), CallOptions(timeout, extra_headers, extra_query, extra_body))

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
        return self._client.send(
            update_region(region_id, name=name, enabled=enabled),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRegions(Resource[AsyncClient]):
    """The operations on regions.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
        return self._client.page(
            list_regions(organization_id=organization_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
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
    ) -> models.RegionResponse:
        """Create a region, a named group of data planes in which syncs can run.

        It runs nothing until a data plane is added with `dataplanes.create`.

        Args:
            enabled: On if omitted.
        """
        return await self._client.send(
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
    ) -> models.RegionResponse:
        """Read one region."""
        return await self._client.send(
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
    ) -> models.RegionResponse:
        """Delete a region together with all its data planes.

        Returns the region as it was.
        """
        return await self._client.send(
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
    ) -> models.RegionResponse:
        """Rename a region, or switch it on or off; what is omitted stays."""
        return await self._client.send(
            update_region(region_id, name=name, enabled=enabled),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

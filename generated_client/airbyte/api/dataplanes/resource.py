"""The operations on dataplanes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_dataplane import create_dataplane
from .delete_dataplane import delete_dataplane
from .get_dataplane import get_dataplane
from .list_dataplanes import list_dataplanes
from .update_dataplane import update_dataplane


class Dataplanes(Resource[SyncClient]):
    """The operations on dataplanes.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    def list(
        self,
        *,
        region_ids: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.DataplaneResponse]:
        """List data planes, the places where connectors run; all you may see, or those of some regions.

        There is no paging.

        Args:
            region_ids: Only data planes of these regions; all that you may see if omitted or empty.
        """
        return self._client.page(
            list_dataplanes(region_ids=region_ids),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )

    def create(
        self,
        *,
        region_id: str,
        name: str,
        enabled: bool | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DataplaneCreateResponseBody:
        """Register a data plane in a region and obtain the credentials it must run with.

        This answer alone carries the client secret; later reads do not, so keep it. Nothing is installed: the data
        plane itself is yours to deploy.

        Args:
            enabled: On if omitted.
        """
        return self._client.send(
            create_dataplane(region_id=region_id, name=name, enabled=enabled),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        dataplane_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DataplaneResponse:
        """Read one data plane, without its credentials."""
        return self._client.send(
            get_dataplane(dataplane_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def delete(
        self,
        dataplane_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DataplaneResponse:
        """Delete a data plane, so that it gets no further work.

        Returns the data plane as it was.
        """
        return self._client.send(
            delete_dataplane(dataplane_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def update(
        self,
        dataplane_id: str,
        *,
        name: str | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DataplaneResponse:
        """Rename a data plane, or switch it on or off; what is omitted stays."""
        return self._client.send(
            update_dataplane(dataplane_id, name=name, enabled=enabled),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncDataplanes(Resource[AsyncClient]):
    """The operations on dataplanes.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    def list(
        self,
        *,
        region_ids: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.DataplaneResponse]:
        """List data planes, the places where connectors run; all you may see, or those of some regions.

        There is no paging.

        Args:
            region_ids: Only data planes of these regions; all that you may see if omitted or empty.
        """
        return self._client.page(
            list_dataplanes(region_ids=region_ids),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )

    async def create(
        self,
        *,
        region_id: str,
        name: str,
        enabled: bool | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DataplaneCreateResponseBody:
        """Register a data plane in a region and obtain the credentials it must run with.

        This answer alone carries the client secret; later reads do not, so keep it. Nothing is installed: the data
        plane itself is yours to deploy.

        Args:
            enabled: On if omitted.
        """
        return await self._client.send(
            create_dataplane(region_id=region_id, name=name, enabled=enabled),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        dataplane_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DataplaneResponse:
        """Read one data plane, without its credentials."""
        return await self._client.send(
            get_dataplane(dataplane_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def delete(
        self,
        dataplane_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DataplaneResponse:
        """Delete a data plane, so that it gets no further work.

        Returns the data plane as it was.
        """
        return await self._client.send(
            delete_dataplane(dataplane_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def update(
        self,
        dataplane_id: str,
        *,
        name: str | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DataplaneResponse:
        """Rename a data plane, or switch it on or off; what is omitted stays."""
        return await self._client.send(
            update_dataplane(dataplane_id, name=name, enabled=enabled),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

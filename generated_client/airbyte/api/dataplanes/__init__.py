"""`airbyte.dataplanes`: the operations on dataplanes."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.pages import AsyncPager, Page
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource, call_options
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_dataplane import create_dataplane
from .delete_dataplane import delete_dataplane
from .get_dataplane import get_dataplane
from .list_dataplanes import list_dataplanes
from .update_dataplane import update_dataplane


class Dataplanes(Resource[SyncClient]):
    """The operations on dataplanes."""

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
        call = list_dataplanes(
            region_ids=region_ids,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)

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

        This answer alone carries the client secret; later reads do not, so keep it. Nothing is
        installed: the data plane itself is yours to deploy.

        Args:
            enabled: On if omitted.
        """
        call = create_dataplane(
            region_id=region_id,
            name=name,
            enabled=enabled,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

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
        call = get_dataplane(
            dataplane_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

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
        call = delete_dataplane(
            dataplane_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

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
        call = update_dataplane(
            dataplane_id,
            name=name,
            enabled=enabled,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)


class AsyncDataplanes(Resource[AsyncClient]):
    """The operations on dataplanes."""

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
        call = list_dataplanes(
            region_ids=region_ids,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)

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

        This answer alone carries the client secret; later reads do not, so keep it. Nothing is
        installed: the data plane itself is yours to deploy.

        Args:
            enabled: On if omitted.
        """
        call = create_dataplane(
            region_id=region_id,
            name=name,
            enabled=enabled,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

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
        call = get_dataplane(
            dataplane_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

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
        call = delete_dataplane(
            dataplane_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

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
        call = update_dataplane(
            dataplane_id,
            name=name,
            enabled=enabled,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)


class RawDataplanes(Resource[SyncClient]):
    """The operations on dataplanes, answered undecoded."""

    def list(
        self,
        *,
        region_ids: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.DataplaneResponse]]:
        """As `dataplanes.list`, undecoded."""
        call = list_dataplanes(
            region_ids=region_ids,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
    ) -> RawResponse[models.DataplaneCreateResponseBody]:
        """As `dataplanes.create`, undecoded."""
        call = create_dataplane(
            region_id=region_id,
            name=name,
            enabled=enabled,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

    def get(
        self,
        dataplane_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DataplaneResponse]:
        """As `dataplanes.get`, undecoded."""
        call = get_dataplane(
            dataplane_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

    def delete(
        self,
        dataplane_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DataplaneResponse]:
        """As `dataplanes.delete`, undecoded."""
        call = delete_dataplane(
            dataplane_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
    ) -> RawResponse[models.DataplaneResponse]:
        """As `dataplanes.update`, undecoded."""
        call = update_dataplane(
            dataplane_id,
            name=name,
            enabled=enabled,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)


class AsyncRawDataplanes(Resource[AsyncClient]):
    """The operations on dataplanes, answered undecoded."""

    async def list(
        self,
        *,
        region_ids: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.DataplaneResponse]]:
        """As `dataplanes.list`, undecoded."""
        call = list_dataplanes(
            region_ids=region_ids,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
    ) -> RawResponse[models.DataplaneCreateResponseBody]:
        """As `dataplanes.create`, undecoded."""
        call = create_dataplane(
            region_id=region_id,
            name=name,
            enabled=enabled,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

    async def get(
        self,
        dataplane_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DataplaneResponse]:
        """As `dataplanes.get`, undecoded."""
        call = get_dataplane(
            dataplane_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

    async def delete(
        self,
        dataplane_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DataplaneResponse]:
        """As `dataplanes.delete`, undecoded."""
        call = delete_dataplane(
            dataplane_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
    ) -> RawResponse[models.DataplaneResponse]:
        """As `dataplanes.update`, undecoded."""
        call = update_dataplane(
            dataplane_id,
            name=name,
            enabled=enabled,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

"""The operations on dataplanes, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_dataplane import create_dataplane
from .delete_dataplane import delete_dataplane
from .get_dataplane import get_dataplane
from .list_dataplanes import list_dataplanes
from .update_dataplane import update_dataplane


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
        return self._client.send_raw(
            list_dataplanes(region_ids=region_ids), CallOptions(timeout, extra_headers, extra_query, extra_body)
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
    ) -> RawResponse[models.DataplaneCreateResponseBody]:
        """As `dataplanes.create`, undecoded."""
        return self._client.send_raw(
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
    ) -> RawResponse[models.DataplaneResponse]:
        """As `dataplanes.get`, undecoded."""
        return self._client.send_raw(
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
    ) -> RawResponse[models.DataplaneResponse]:
        """As `dataplanes.delete`, undecoded."""
        return self._client.send_raw(
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
    ) -> RawResponse[models.DataplaneResponse]:
        """As `dataplanes.update`, undecoded."""
        return self._client.send_raw(
            update_dataplane(dataplane_id, name=name, enabled=enabled),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


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
        return await self._client.send_raw(
            list_dataplanes(region_ids=region_ids), CallOptions(timeout, extra_headers, extra_query, extra_body)
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
    ) -> RawResponse[models.DataplaneCreateResponseBody]:
        """As `dataplanes.create`, undecoded."""
        return await self._client.send_raw(
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
    ) -> RawResponse[models.DataplaneResponse]:
        """As `dataplanes.get`, undecoded."""
        return await self._client.send_raw(
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
    ) -> RawResponse[models.DataplaneResponse]:
        """As `dataplanes.delete`, undecoded."""
        return await self._client.send_raw(
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
    ) -> RawResponse[models.DataplaneResponse]:
        """As `dataplanes.update`, undecoded."""
        return await self._client.send_raw(
            update_dataplane(dataplane_id, name=name, enabled=enabled),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

"""The operations on groups, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_group import create_group
from .delete_group import delete_group
from .get_group import get_group
from .list_groups import list_groups
from .update_group import update_group


class RawGroups(Resource[SyncClient]):
    """The operations on groups, answered undecoded."""

    def list(
        self,
        *,
        organization_id: str,
        limit: int | None = None,
        offset: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.GroupResponse]]:
        """As `groups.list`, undecoded."""
        return self._client.send_raw(
            list_groups(organization_id=organization_id, limit=limit, offset=offset),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        *,
        name: str,
        organization_id: str,
        description: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.GroupResponse]:
        """As `groups.create`, undecoded."""
        return self._client.send_raw(
            create_group(name=name, organization_id=organization_id, description=description),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        group_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.GroupResponse]:
        """As `groups.get`, undecoded."""
        return self._client.send_raw(get_group(group_id), CallOptions(timeout, extra_headers, extra_query, extra_body))

    def delete(
        self,
        group_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `groups.delete`, undecoded."""
        return self._client.send_raw(
            delete_group(group_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def update(
        self,
        group_id: str,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.GroupResponse]:
        """As `groups.update`, undecoded."""
        return self._client.send_raw(
            update_group(group_id, name=name, description=description),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRawGroups(Resource[AsyncClient]):
    """The operations on groups, answered undecoded."""

    async def list(
        self,
        *,
        organization_id: str,
        limit: int | None = None,
        offset: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.GroupResponse]]:
        """As `groups.list`, undecoded."""
        return await self._client.send_raw(
            list_groups(organization_id=organization_id, limit=limit, offset=offset),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        *,
        name: str,
        organization_id: str,
        description: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.GroupResponse]:
        """As `groups.create`, undecoded."""
        return await self._client.send_raw(
            create_group(name=name, organization_id=organization_id, description=description),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        group_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.GroupResponse]:
        """As `groups.get`, undecoded."""
        return await self._client.send_raw(
            get_group(group_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def delete(
        self,
        group_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `groups.delete`, undecoded."""
        return await self._client.send_raw(
            delete_group(group_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def update(
        self,
        group_id: str,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.GroupResponse]:
        """As `groups.update`, undecoded."""
        return await self._client.send_raw(
            update_group(group_id, name=name, description=description),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

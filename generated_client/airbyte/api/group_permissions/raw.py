"""The operations on group permissions, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_group_permission import create_group_permission
from .delete_group_permission import delete_group_permission
from .list_group_permissions import list_group_permissions


class RawGroupPermissions(Resource[SyncClient]):
    """The operations on group permissions, answered undecoded."""

    def list(
        self,
        group_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.GroupPermissionResponse]]:
        """As `group_permissions.list`, undecoded."""
        return self._client.send_raw(
            list_group_permissions(group_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def create(
        self,
        group_id: str,
        *,
        permission_type: models.PermissionTypeLike,
        workspace_id: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.GroupPermissionResponse]:
        """As `group_permissions.create`, undecoded."""
        return self._client.send_raw(
            create_group_permission(
                group_id, permission_type=permission_type, workspace_id=workspace_id, organization_id=organization_id
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        group_id: str,
        permission_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `group_permissions.delete`, undecoded."""
        return self._client.send_raw(
            delete_group_permission(group_id, permission_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRawGroupPermissions(Resource[AsyncClient]):
    """The operations on group permissions, answered undecoded."""

    async def list(
        self,
        group_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.GroupPermissionResponse]]:
        """As `group_permissions.list`, undecoded."""
        return await self._client.send_raw(
            list_group_permissions(group_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def create(
        self,
        group_id: str,
        *,
        permission_type: models.PermissionTypeLike,
        workspace_id: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.GroupPermissionResponse]:
        """As `group_permissions.create`, undecoded."""
        return await self._client.send_raw(
            create_group_permission(
                group_id, permission_type=permission_type, workspace_id=workspace_id, organization_id=organization_id
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        group_id: str,
        permission_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `group_permissions.delete`, undecoded."""
        return await self._client.send_raw(
            delete_group_permission(group_id, permission_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

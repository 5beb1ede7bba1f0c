"""The operations on permissions, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_permission import create_permission
from .delete_permission import delete_permission
from .get_permission import get_permission
from .list_permissions import list_permissions
from .update_permission import update_permission


class RawPermissions(Resource[SyncClient]):
    """The operations on permissions, answered undecoded."""

    def get(
        self,
        permission_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.PermissionResponse]:
        """As `permissions.get`, undecoded."""
        return self._client.send_raw(
            get_permission(permission_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def delete(
        self,
        permission_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `permissions.delete`, undecoded."""
        return self._client.send_raw(
            delete_permission(permission_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def update(
        self,
        permission_id: str,
        *,
        permission_type: models.PermissionTypeLike,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.PermissionResponse]:
        """As `permissions.update`, undecoded."""
        return self._client.send_raw(
            update_permission(permission_id, permission_type=permission_type),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def list(
        self,
        *,
        user_id: str | None = None,
        organization_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.PermissionResponseRead]]:
        """As `permissions.list`, undecoded."""
        return self._client.send_raw(
            list_permissions(user_id=user_id, organization_id=organization_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        *,
        permission_type: models.PublicPermissionTypeLike,
        user_id: str,
        workspace_id: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.PermissionResponse]:
        """As `permissions.create`, undecoded."""
        return self._client.send_raw(
            create_permission(
                permission_type=permission_type,
                user_id=user_id,
                workspace_id=workspace_id,
                organization_id=organization_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRawPermissions(Resource[AsyncClient]):
    """The operations on permissions, answered undecoded."""

    async def get(
        self,
        permission_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.PermissionResponse]:
        """As `permissions.get`, undecoded."""
        return await self._client.send_raw(
            get_permission(permission_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def delete(
        self,
        permission_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `permissions.delete`, undecoded."""
        return await self._client.send_raw(
            delete_permission(permission_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def update(
        self,
        permission_id: str,
        *,
        permission_type: models.PermissionTypeLike,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.PermissionResponse]:
        """As `permissions.update`, undecoded."""
        return await self._client.send_raw(
            update_permission(permission_id, permission_type=permission_type),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def list(
        self,
        *,
        user_id: str | None = None,
        organization_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.PermissionResponseRead]]:
        """As `permissions.list`, undecoded."""
        return await self._client.send_raw(
            list_permissions(user_id=user_id, organization_id=organization_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        *,
        permission_type: models.PublicPermissionTypeLike,
        user_id: str,
        workspace_id: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.PermissionResponse]:
        """As `permissions.create`, undecoded."""
        return await self._client.send_raw(
            create_permission(
                permission_type=permission_type,
                user_id=user_id,
                workspace_id=workspace_id,
                organization_id=organization_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

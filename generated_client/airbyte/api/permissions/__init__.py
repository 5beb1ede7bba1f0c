"""`airbyte.permissions`: the operations on permissions."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.pages import AsyncPager, Page
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource, call_options
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_permission import create_permission
from .delete_permission import delete_permission
from .get_permission import get_permission
from .list_permissions import list_permissions
from .update_permission import update_permission


class Permissions(Resource[SyncClient]):
    """The operations on permissions."""

    def get(
        self,
        permission_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.PermissionResponse:
        """Read one permission."""
        call = get_permission(
            permission_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

    def delete(
        self,
        permission_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Take a permission away from its user.

        You must be an administrator of the scope.
        """
        call = delete_permission(
            permission_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

    def update(
        self,
        permission_id: str,
        *,
        permission_type: models.PermissionTypeLike,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.PermissionResponse:
        """Change the role that a permission gives; its user and its scope stay.

        A workspace role can become another workspace role, an organization role another
        organization role, and nothing else. The last administrator of an organization cannot be
        demoted (`ConflictError`). You must be an administrator of the scope.

        Args:
            permission_type: Of the same scope as the old one, and not `instance_admin`.
        """
        call = update_permission(
            permission_id,
            permission_type=permission_type,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

    def list(
        self,
        *,
        user_id: str | None = None,
        organization_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.PermissionResponseRead]:
        """List the permissions of a user: your own, or those of another user in an organization.

        Without `user_id` they are yours, in every organization, and `organization_id` is ignored.
        For another user, `organization_id` is needed and you must be an administrator there. The
        list comes in one piece.

        Args:
            user_id: Whose permissions to list; yours if omitted.
            organization_id: Needed for another user than yourself, else ignored.
        """
        call = list_permissions(
            user_id=user_id,
            organization_id=organization_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)

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
    ) -> models.PermissionResponse:
        """Give a user a role in a workspace or in an organization.

        Name either `workspace_id` or `organization_id`, to match the role; with neither,
        `BadRequestError`. You must be an administrator of that scope.

        Args:
            permission_type: Workspace roles need `workspace_id`, organization roles `organization_id`.
            workspace_id: Scope of a workspace role. Goes before `organization_id` if both are given.
            organization_id: Scope of an organization role.
        """
        call = create_permission(
            permission_type=permission_type,
            user_id=user_id,
            workspace_id=workspace_id,
            organization_id=organization_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)


class AsyncPermissions(Resource[AsyncClient]):
    """The operations on permissions."""

    async def get(
        self,
        permission_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.PermissionResponse:
        """Read one permission."""
        call = get_permission(
            permission_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

    async def delete(
        self,
        permission_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Take a permission away from its user.

        You must be an administrator of the scope.
        """
        call = delete_permission(
            permission_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

    async def update(
        self,
        permission_id: str,
        *,
        permission_type: models.PermissionTypeLike,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.PermissionResponse:
        """Change the role that a permission gives; its user and its scope stay.

        A workspace role can become another workspace role, an organization role another
        organization role, and nothing else. The last administrator of an organization cannot be
        demoted (`ConflictError`). You must be an administrator of the scope.

        Args:
            permission_type: Of the same scope as the old one, and not `instance_admin`.
        """
        call = update_permission(
            permission_id,
            permission_type=permission_type,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

    def list(
        self,
        *,
        user_id: str | None = None,
        organization_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.PermissionResponseRead]:
        """List the permissions of a user: your own, or those of another user in an organization.

        Without `user_id` they are yours, in every organization, and `organization_id` is ignored.
        For another user, `organization_id` is needed and you must be an administrator there. The
        list comes in one piece.

        Args:
            user_id: Whose permissions to list; yours if omitted.
            organization_id: Needed for another user than yourself, else ignored.
        """
        call = list_permissions(
            user_id=user_id,
            organization_id=organization_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)

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
    ) -> models.PermissionResponse:
        """Give a user a role in a workspace or in an organization.

        Name either `workspace_id` or `organization_id`, to match the role; with neither,
        `BadRequestError`. You must be an administrator of that scope.

        Args:
            permission_type: Workspace roles need `workspace_id`, organization roles `organization_id`.
            workspace_id: Scope of a workspace role. Goes before `organization_id` if both are given.
            organization_id: Scope of an organization role.
        """
        call = create_permission(
            permission_type=permission_type,
            user_id=user_id,
            workspace_id=workspace_id,
            organization_id=organization_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)


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
        call = get_permission(
            permission_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = delete_permission(
            permission_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = update_permission(
            permission_id,
            permission_type=permission_type,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = list_permissions(
            user_id=user_id,
            organization_id=organization_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = create_permission(
            permission_type=permission_type,
            user_id=user_id,
            workspace_id=workspace_id,
            organization_id=organization_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)


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
        call = get_permission(
            permission_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = delete_permission(
            permission_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = update_permission(
            permission_id,
            permission_type=permission_type,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = list_permissions(
            user_id=user_id,
            organization_id=organization_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = create_permission(
            permission_type=permission_type,
            user_id=user_id,
            workspace_id=workspace_id,
            organization_id=organization_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

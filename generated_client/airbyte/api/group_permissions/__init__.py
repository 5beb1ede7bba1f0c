"""`airbyte.group_permissions`: the operations on group permissions."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.pages import AsyncPager, Page
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource, call_options
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_group_permission import create_group_permission
from .delete_group_permission import delete_group_permission
from .list_group_permissions import list_group_permissions


class GroupPermissions(Resource[SyncClient]):
    """The operations on group permissions."""

    def list(
        self,
        group_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.GroupPermissionResponse]:
        """List the permissions that a group passes on to its members.

        There is no paging.
        """
        call = list_group_permissions(
            group_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)

    def create(
        self,
        group_id: str,
        *,
        permission_type: models.PermissionTypeLike,
        workspace_id: str | None | None | Unset = UNSET,
        organization_id: str | None | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.GroupPermissionResponse:
        """Give all members of a group a role in one workspace or in their organization.

        Name either `workspace_id` or `organization_id`; the workspace must be of the group's
        organization. A role that the group has already is an error, 400 or 409 depending on the
        server's version.

        Args:
            workspace_id: For a workspace role; leave out `organization_id` then.
            organization_id: For an organization role; leave out `workspace_id` then.
        """
        call = create_group_permission(
            group_id,
            permission_type=permission_type,
            workspace_id=workspace_id,
            organization_id=organization_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

    def delete(
        self,
        group_id: str,
        permission_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Take a permission away from a group.

        `NotFoundError` also if the permission exists but is not of this group.
        """
        call = delete_group_permission(
            group_id,
            permission_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)


class AsyncGroupPermissions(Resource[AsyncClient]):
    """The operations on group permissions."""

    def list(
        self,
        group_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.GroupPermissionResponse]:
        """List the permissions that a group passes on to its members.

        There is no paging.
        """
        call = list_group_permissions(
            group_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)

    async def create(
        self,
        group_id: str,
        *,
        permission_type: models.PermissionTypeLike,
        workspace_id: str | None | None | Unset = UNSET,
        organization_id: str | None | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.GroupPermissionResponse:
        """Give all members of a group a role in one workspace or in their organization.

        Name either `workspace_id` or `organization_id`; the workspace must be of the group's
        organization. A role that the group has already is an error, 400 or 409 depending on the
        server's version.

        Args:
            workspace_id: For a workspace role; leave out `organization_id` then.
            organization_id: For an organization role; leave out `workspace_id` then.
        """
        call = create_group_permission(
            group_id,
            permission_type=permission_type,
            workspace_id=workspace_id,
            organization_id=organization_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

    async def delete(
        self,
        group_id: str,
        permission_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Take a permission away from a group.

        `NotFoundError` also if the permission exists but is not of this group.
        """
        call = delete_group_permission(
            group_id,
            permission_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)


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
        call = list_group_permissions(
            group_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

    def create(
        self,
        group_id: str,
        *,
        permission_type: models.PermissionTypeLike,
        workspace_id: str | None | None | Unset = UNSET,
        organization_id: str | None | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.GroupPermissionResponse]:
        """As `group_permissions.create`, undecoded."""
        call = create_group_permission(
            group_id,
            permission_type=permission_type,
            workspace_id=workspace_id,
            organization_id=organization_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = delete_group_permission(
            group_id,
            permission_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)


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
        call = list_group_permissions(
            group_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

    async def create(
        self,
        group_id: str,
        *,
        permission_type: models.PermissionTypeLike,
        workspace_id: str | None | None | Unset = UNSET,
        organization_id: str | None | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.GroupPermissionResponse]:
        """As `group_permissions.create`, undecoded."""
        call = create_group_permission(
            group_id,
            permission_type=permission_type,
            workspace_id=workspace_id,
            organization_id=organization_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = delete_group_permission(
            group_id,
            permission_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

"""The operations on group permissions."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_group_permission import create_group_permission
from .delete_group_permission import delete_group_permission
from .list_group_permissions import list_group_permissions


class GroupPermissions(Resource[SyncClient]):
    """The operations on group permissions.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
        return self._client.page(
            list_group_permissions(group_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
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
    ) -> models.GroupPermissionResponse:
        """Give all members of a group a role in one workspace or in their organization.

        Name either `workspace_id` or `organization_id`; the workspace must be of the group's organization. A role that
        the group has already is an error, 400 or 409 depending on the server's version.

        Args:
            workspace_id: For a workspace role; leave out `organization_id` then.
            organization_id: For an organization role; leave out `workspace_id` then.
        """
        return self._client.send(
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
    ) -> None:
        """Take a permission away from a group.

        `NotFoundError` also if the permission exists but is not of this group.
        """
        return self._client.send(
            delete_group_permission(group_id, permission_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncGroupPermissions(Resource[AsyncClient]):
    """The operations on group permissions.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
        return self._client.page(
            list_group_permissions(group_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
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
    ) -> models.GroupPermissionResponse:
        """Give all members of a group a role in one workspace or in their organization.

        Name either `workspace_id` or `organization_id`; the workspace must be of the group's organization. A role that
        the group has already is an error, 400 or 409 depending on the server's version.

        Args:
            workspace_id: For a workspace role; leave out `organization_id` then.
            organization_id: For an organization role; leave out `workspace_id` then.
        """
        return await self._client.send(
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
    ) -> None:
        """Take a permission away from a group.

        `NotFoundError` also if the permission exists but is not of this group.
        """
        return await self._client.send(
            delete_group_permission(group_id, permission_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

"""The operations on permissions."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_permission import create_permission
from .delete_permission import delete_permission
from .get_permission import get_permission
from .list_permissions import list_permissions
from .update_permission import update_permission


class Permissions(Resource[SyncClient]):
    """The operations on permissions.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
        return self._client.send(
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
    ) -> None:
        """Take a permission away from its user.

        You must be an administrator of the scope.
        """
        return self._client.send(
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
    ) -> models.PermissionResponse:
        """Change the role that a permission gives; its user and its scope stay.

        A workspace role can become another workspace role, an organization role another organization role, and nothing
        else. The last administrator of an organization cannot be demoted (`ConflictError`). You must be an
        administrator of the scope.

        Args:
            permission_type: Of the same scope as the old one, and not `instance_admin`.
        """
        return self._client.send(
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
    ) -> Page[models.PermissionResponseRead]:
        """List the permissions of a user: your own, or those of another user in an organization.

        Without `user_id` they are yours, in every organization, and `organization_id` is ignored. For another user,
        `organization_id` is needed and you must be an administrator there. The list comes in one piece.

        Args:
            user_id: Whose permissions to list; yours if omitted.
            organization_id: Needed for another user than yourself, else ignored.
        """
        return self._client.page(
            list_permissions(user_id=user_id, organization_id=organization_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
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
    ) -> models.PermissionResponse:
        """Give a user a role in a workspace or in an organization.

        Name either `workspace_id` or `organization_id`, to match the role; with neither, `BadRequestError`. You must be
        an administrator of that scope.

        Args:
            permission_type: Workspace roles need `workspace_id`, organization roles `organization_id`.
            workspace_id: Scope of a workspace role. Goes before `organization_id` if both are given.
            organization_id: Scope of an organization role.
        """
        return self._client.send(
            create_permission(
                permission_type=permission_type,
                user_id=user_id,
                workspace_id=workspace_id,
                organization_id=organization_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncPermissions(Resource[AsyncClient]):
    """The operations on permissions.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
        return await self._client.send(
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
    ) -> None:
        """Take a permission away from its user.

        You must be an administrator of the scope.
        """
        return await self._client.send(
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
    ) -> models.PermissionResponse:
        """Change the role that a permission gives; its user and its scope stay.

        A workspace role can become another workspace role, an organization role another organization role, and nothing
        else. The last administrator of an organization cannot be demoted (`ConflictError`). You must be an
        administrator of the scope.

        Args:
            permission_type: Of the same scope as the old one, and not `instance_admin`.
        """
        return await self._client.send(
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
    ) -> AsyncPager[models.PermissionResponseRead]:
        """List the permissions of a user: your own, or those of another user in an organization.

        Without `user_id` they are yours, in every organization, and `organization_id` is ignored. For another user,
        `organization_id` is needed and you must be an administrator there. The list comes in one piece.

        Args:
            user_id: Whose permissions to list; yours if omitted.
            organization_id: Needed for another user than yourself, else ignored.
        """
        return self._client.page(
            list_permissions(user_id=user_id, organization_id=organization_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
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
    ) -> models.PermissionResponse:
        """Give a user a role in a workspace or in an organization.

        Name either `workspace_id` or `organization_id`, to match the role; with neither, `BadRequestError`. You must be
        an administrator of that scope.

        Args:
            permission_type: Workspace roles need `workspace_id`, organization roles `organization_id`.
            workspace_id: Scope of a workspace role. Goes before `organization_id` if both are given.
            organization_id: Scope of an organization role.
        """
        return await self._client.send(
            create_permission(
                permission_type=permission_type,
                user_id=user_id,
                workspace_id=workspace_id,
                organization_id=organization_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

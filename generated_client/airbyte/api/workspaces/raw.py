"""The operations on workspaces, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_or_update_workspace_oauth_credentials import create_or_update_workspace_oauth_credentials
from .create_workspace import create_workspace
from .delete_workspace import delete_workspace
from .delete_workspace_oauth_credentials import delete_workspace_oauth_credentials
from .get_workspace import get_workspace
from .list_workspaces import list_workspaces
from .update_workspace import update_workspace


class RawWorkspaces(Resource[SyncClient]):
    """The operations on workspaces, answered undecoded."""

    def list(
        self,
        *,
        workspace_ids: Sequence[str] | None = None,
        include_deleted: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.WorkspaceResponse]]:
        """As `workspaces.list`, undecoded."""
        return self._client.send_raw(
            list_workspaces(workspace_ids=workspace_ids, include_deleted=include_deleted, limit=limit, offset=offset),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        *,
        name: str,
        organization_id: str | None | Unset = UNSET,
        notifications: models.NotificationsConfig | Mapping[str, object] | None | Unset = UNSET,
        region_id: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.WorkspaceResponse]:
        """As `workspaces.create`, undecoded."""
        return self._client.send_raw(
            create_workspace(
                name=name, organization_id=organization_id, notifications=notifications, region_id=region_id
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        workspace_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.WorkspaceResponse]:
        """As `workspaces.get`, undecoded."""
        return self._client.send_raw(
            get_workspace(workspace_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def delete(
        self,
        workspace_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `workspaces.delete`, undecoded."""
        return self._client.send_raw(
            delete_workspace(workspace_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def update(
        self,
        workspace_id: str,
        *,
        name: str | None | Unset = UNSET,
        notifications: models.NotificationsConfig | Mapping[str, object] | None | Unset = UNSET,
        region_id: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.WorkspaceResponse]:
        """As `workspaces.update`, undecoded."""
        return self._client.send_raw(
            update_workspace(workspace_id, name=name, notifications=notifications, region_id=region_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def set_oauth_credentials(
        self,
        workspace_id: str,
        *,
        actor_type: models.ActorTypeEnumLike,
        name: str,
        configuration: Mapping[str, object],
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `workspaces.set_oauth_credentials`, undecoded."""
        return self._client.send_raw(
            create_or_update_workspace_oauth_credentials(
                workspace_id, actor_type=actor_type, name=name, configuration=configuration
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def delete_oauth_credentials(
        self,
        workspace_id: str,
        actor_type: models.ActorTypeEnumLike,
        name: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `workspaces.delete_oauth_credentials`, undecoded."""
        return self._client.send_raw(
            delete_workspace_oauth_credentials(workspace_id, actor_type, name),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRawWorkspaces(Resource[AsyncClient]):
    """The operations on workspaces, answered undecoded."""

    async def list(
        self,
        *,
        workspace_ids: Sequence[str] | None = None,
        include_deleted: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.WorkspaceResponse]]:
        """As `workspaces.list`, undecoded."""
        return await self._client.send_raw(
            list_workspaces(workspace_ids=workspace_ids, include_deleted=include_deleted, limit=limit, offset=offset),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        *,
        name: str,
        organization_id: str | None | Unset = UNSET,
        notifications: models.NotificationsConfig | Mapping[str, object] | None | Unset = UNSET,
        region_id: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.WorkspaceResponse]:
        """As `workspaces.create`, undecoded."""
        return await self._client.send_raw(
            create_workspace(
                name=name, organization_id=organization_id, notifications=notifications, region_id=region_id
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        workspace_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.WorkspaceResponse]:
        """As `workspaces.get`, undecoded."""
        return await self._client.send_raw(
            get_workspace(workspace_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def delete(
        self,
        workspace_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `workspaces.delete`, undecoded."""
        return await self._client.send_raw(
            delete_workspace(workspace_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def update(
        self,
        workspace_id: str,
        *,
        name: str | None | Unset = UNSET,
        notifications: models.NotificationsConfig | Mapping[str, object] | None | Unset = UNSET,
        region_id: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.WorkspaceResponse]:
        """As `workspaces.update`, undecoded."""
        return await self._client.send_raw(
            update_workspace(workspace_id, name=name, notifications=notifications, region_id=region_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def set_oauth_credentials(
        self,
        workspace_id: str,
        *,
        actor_type: models.ActorTypeEnumLike,
        name: str,
        configuration: Mapping[str, object],
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `workspaces.set_oauth_credentials`, undecoded."""
        return await self._client.send_raw(
            create_or_update_workspace_oauth_credentials(
                workspace_id, actor_type=actor_type, name=name, configuration=configuration
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def delete_oauth_credentials(
        self,
        workspace_id: str,
        actor_type: models.ActorTypeEnumLike,
        name: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `workspaces.delete_oauth_credentials`, undecoded."""
        return await self._client.send_raw(
            delete_workspace_oauth_credentials(workspace_id, actor_type, name),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

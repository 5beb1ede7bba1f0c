"""`airbyte.workspaces`: the operations on workspaces."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.pages import AsyncPager, Page
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource, call_options
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_or_update_workspace_oauth_credentials import create_or_update_workspace_oauth_credentials
from .create_workspace import create_workspace
from .delete_workspace import delete_workspace
from .delete_workspace_oauth_credentials import delete_workspace_oauth_credentials
from .get_workspace import get_workspace
from .list_workspaces import list_workspaces
from .update_workspace import update_workspace


class Workspaces(Resource[SyncClient]):
    """The operations on workspaces."""

    def list(
        self,
        *,
        workspace_ids: Sequence[str] | None = None,
        include_deleted: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.WorkspaceResponse]:
        """List the workspaces that you may read.

        With `limit=1` this is the cheapest call that proves address and credentials at once.

        Args:
            workspace_ids: Only these workspaces; all that you may read if omitted or empty. One that you may not read
                fails the whole call.
            include_deleted: Also list workspaces that have been deleted.
            limit: Workspaces per page, 1 to 100. Not a total: iteration goes on to further pages.
            offset: Workspaces to skip.
        """
        call = list_workspaces(
            workspace_ids=workspace_ids,
            include_deleted=include_deleted,
            limit=limit,
            offset=offset,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=True, max_items=max_items)

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
    ) -> models.WorkspaceResponse:
        """Create an empty workspace.

        Self-managed servers have one organization, and put it there whatever `organization_id`
        says; you need the editor role of the organization.

        Args:
            organization_id: The organization it belongs to; self-managed servers have one only and ignore this.
            notifications: Who hears of what. For kinds left out, a self-managed server turns e-mail on, except for
                successes.
            region_id: Where its syncs run, from `regions.list`; the organization's default if omitted.
        """
        call = create_workspace(
            name=name,
            organization_id=organization_id,
            notifications=notifications,
            region_id=region_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

    def get(
        self,
        workspace_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.WorkspaceResponse:
        """Read one workspace.

        Args:
            workspace_id: A UUID; the address of every page of the workspace in the web application contains it.
        """
        call = get_workspace(
            workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

    def delete(
        self,
        workspace_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a workspace with all its connections, sources and destinations.

        Running syncs are cancelled. Data in the destinations stays.

        Args:
            workspace_id: A UUID; the address of every page of the workspace in the web application contains it.
        """
        call = delete_workspace(
            workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

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
    ) -> models.WorkspaceResponse:
        """Change name, region or notifications of a workspace; what is omitted stays.

        Args:
            workspace_id: A UUID; the address of every page of the workspace in the web application contains it.
            region_id: Where its syncs run from now on.
        """
        call = update_workspace(
            workspace_id,
            name=name,
            notifications=notifications,
            region_id=region_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

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
    ) -> None:
        """Set your own OAuth client for one connector in a workspace, in place of the vendor's.

        Sources and destinations that people authorize from now on use it. Setting it again replaces
        it. Returns nothing; servers without the feature answer 501 (`InternalServerError`).

        Args:
            actor_type: Which side the connector is on.
            name: The connector's technical name, in lower case with hyphens, for example `google-ads`.
            configuration: The client's id and secret, laid out as the connector's schema asks.
        """
        call = create_or_update_workspace_oauth_credentials(
            workspace_id,
            actor_type=actor_type,
            name=name,
            configuration=configuration,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

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
    ) -> None:
        """Drop a workspace's own OAuth client for a connector, going back to the vendor's.

        What was authorized with the dropped client fails at its next run, until somebody authorizes
        it anew.

        Args:
            actor_type: Which side the connector is on.
            name: The connector's technical name, in lower case with hyphens, for example `google-ads`.
        """
        call = delete_workspace_oauth_credentials(
            workspace_id,
            actor_type,
            name,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)


class AsyncWorkspaces(Resource[AsyncClient]):
    """The operations on workspaces."""

    def list(
        self,
        *,
        workspace_ids: Sequence[str] | None = None,
        include_deleted: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.WorkspaceResponse]:
        """List the workspaces that you may read.

        With `limit=1` this is the cheapest call that proves address and credentials at once.

        Args:
            workspace_ids: Only these workspaces; all that you may read if omitted or empty. One that you may not read
                fails the whole call.
            include_deleted: Also list workspaces that have been deleted.
            limit: Workspaces per page, 1 to 100. Not a total: iteration goes on to further pages.
            offset: Workspaces to skip.
        """
        call = list_workspaces(
            workspace_ids=workspace_ids,
            include_deleted=include_deleted,
            limit=limit,
            offset=offset,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=True, max_items=max_items)

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
    ) -> models.WorkspaceResponse:
        """Create an empty workspace.

        Self-managed servers have one organization, and put it there whatever `organization_id`
        says; you need the editor role of the organization.

        Args:
            organization_id: The organization it belongs to; self-managed servers have one only and ignore this.
            notifications: Who hears of what. For kinds left out, a self-managed server turns e-mail on, except for
                successes.
            region_id: Where its syncs run, from `regions.list`; the organization's default if omitted.
        """
        call = create_workspace(
            name=name,
            organization_id=organization_id,
            notifications=notifications,
            region_id=region_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

    async def get(
        self,
        workspace_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.WorkspaceResponse:
        """Read one workspace.

        Args:
            workspace_id: A UUID; the address of every page of the workspace in the web application contains it.
        """
        call = get_workspace(
            workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

    async def delete(
        self,
        workspace_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a workspace with all its connections, sources and destinations.

        Running syncs are cancelled. Data in the destinations stays.

        Args:
            workspace_id: A UUID; the address of every page of the workspace in the web application contains it.
        """
        call = delete_workspace(
            workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

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
    ) -> models.WorkspaceResponse:
        """Change name, region or notifications of a workspace; what is omitted stays.

        Args:
            workspace_id: A UUID; the address of every page of the workspace in the web application contains it.
            region_id: Where its syncs run from now on.
        """
        call = update_workspace(
            workspace_id,
            name=name,
            notifications=notifications,
            region_id=region_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

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
    ) -> None:
        """Set your own OAuth client for one connector in a workspace, in place of the vendor's.

        Sources and destinations that people authorize from now on use it. Setting it again replaces
        it. Returns nothing; servers without the feature answer 501 (`InternalServerError`).

        Args:
            actor_type: Which side the connector is on.
            name: The connector's technical name, in lower case with hyphens, for example `google-ads`.
            configuration: The client's id and secret, laid out as the connector's schema asks.
        """
        call = create_or_update_workspace_oauth_credentials(
            workspace_id,
            actor_type=actor_type,
            name=name,
            configuration=configuration,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

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
    ) -> None:
        """Drop a workspace's own OAuth client for a connector, going back to the vendor's.

        What was authorized with the dropped client fails at its next run, until somebody authorizes
        it anew.

        Args:
            actor_type: Which side the connector is on.
            name: The connector's technical name, in lower case with hyphens, for example `google-ads`.
        """
        call = delete_workspace_oauth_credentials(
            workspace_id,
            actor_type,
            name,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)


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
        call = list_workspaces(
            workspace_ids=workspace_ids,
            include_deleted=include_deleted,
            limit=limit,
            offset=offset,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = create_workspace(
            name=name,
            organization_id=organization_id,
            notifications=notifications,
            region_id=region_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = get_workspace(
            workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = delete_workspace(
            workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = update_workspace(
            workspace_id,
            name=name,
            notifications=notifications,
            region_id=region_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = create_or_update_workspace_oauth_credentials(
            workspace_id,
            actor_type=actor_type,
            name=name,
            configuration=configuration,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = delete_workspace_oauth_credentials(
            workspace_id,
            actor_type,
            name,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)


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
        call = list_workspaces(
            workspace_ids=workspace_ids,
            include_deleted=include_deleted,
            limit=limit,
            offset=offset,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = create_workspace(
            name=name,
            organization_id=organization_id,
            notifications=notifications,
            region_id=region_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = get_workspace(
            workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = delete_workspace(
            workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = update_workspace(
            workspace_id,
            name=name,
            notifications=notifications,
            region_id=region_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = create_or_update_workspace_oauth_credentials(
            workspace_id,
            actor_type=actor_type,
            name=name,
            configuration=configuration,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = delete_workspace_oauth_credentials(
            workspace_id,
            actor_type,
            name,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

"""The operations on workspaces."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
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


class Workspaces(Resource[SyncClient]):
    """The operations on workspaces.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_workspaces(workspace_ids=workspace_ids, include_deleted=include_deleted, limit=limit, offset=offset),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=True,
            max_items=max_items,
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
    ) -> models.WorkspaceResponse:
        """Create an empty workspace.

        Self-managed servers have one organization, and put it there whatever `organization_id` says; you need the
        editor role of the organization.

        Args:
            organization_id: The organization it belongs to; self-managed servers have one only and ignore this.
            notifications: Who hears of what. For kinds left out, a self-managed server turns e-mail on, except for
                successes.
            region_id: Where its syncs run, from `regions.list`; the organization's default if omitted.
        """
        return self._client.send(
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
    ) -> models.WorkspaceResponse:
        """Read one workspace.

        Args:
            workspace_id: A UUID; the address of every page of the workspace in the web application contains it.
        """
        return self._client.send(
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
    ) -> None:
        """Delete a workspace with all its connections, sources and destinations.

        Running syncs are cancelled. Data in the destinations stays.

        Args:
            workspace_id: A UUID; the address of every page of the workspace in the web application contains it.
        """
        return self._client.send(
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
    ) -> models.WorkspaceResponse:
        """Change name, region or notifications of a workspace; what is omitted stays.

        Args:
            workspace_id: A UUID; the address of every page of the workspace in the web application contains it.
            region_id: Where its syncs run from now on.
        """
        return self._client.send(
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
    ) -> None:
        """Set your own OAuth client for one connector in a workspace, in place of the vendor's.

        Sources and destinations that people authorize from now on use it. Setting it again replaces it. Returns
        nothing; servers without the feature answer 501 (`InternalServerError`).

        Args:
            actor_type: Which side the connector is on.
            name: The connector's technical name, in lower case with hyphens, for example `google-ads`.
            configuration: The client's id and secret, laid out as the connector's schema asks.
        """
        return self._client.send(
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
    ) -> None:
        """Drop a workspace's own OAuth client for a connector, going back to the vendor's.

        What was authorized with the dropped client fails at its next run, until somebody authorizes it anew.

        Args:
            actor_type: Which side the connector is on.
            name: The connector's technical name, in lower case with hyphens, for example `google-ads`.
        """
        return self._client.send(
            delete_workspace_oauth_credentials(workspace_id, actor_type, name),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncWorkspaces(Resource[AsyncClient]):
    """The operations on workspaces.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_workspaces(workspace_ids=workspace_ids, include_deleted=include_deleted, limit=limit, offset=offset),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=True,
            max_items=max_items,
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
    ) -> models.WorkspaceResponse:
        """Create an empty workspace.

        Self-managed servers have one organization, and put it there whatever `organization_id` says; you need the
        editor role of the organization.

        Args:
            organization_id: The organization it belongs to; self-managed servers have one only and ignore this.
            notifications: Who hears of what. For kinds left out, a self-managed server turns e-mail on, except for
                successes.
            region_id: Where its syncs run, from `regions.list`; the organization's default if omitted.
        """
        return await self._client.send(
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
    ) -> models.WorkspaceResponse:
        """Read one workspace.

        Args:
            workspace_id: A UUID; the address of every page of the workspace in the web application contains it.
        """
        return await self._client.send(
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
    ) -> None:
        """Delete a workspace with all its connections, sources and destinations.

        Running syncs are cancelled. Data in the destinations stays.

        Args:
            workspace_id: A UUID; the address of every page of the workspace in the web application contains it.
        """
        return await self._client.send(
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
    ) -> models.WorkspaceResponse:
        """Change name, region or notifications of a workspace; what is omitted stays.

        Args:
            workspace_id: A UUID; the address of every page of the workspace in the web application contains it.
            region_id: Where its syncs run from now on.
        """
        return await self._client.send(
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
    ) -> None:
        """Set your own OAuth client for one connector in a workspace, in place of the vendor's.

        Sources and destinations that people authorize from now on use it. Setting it again replaces it. Returns
        nothing; servers without the feature answer 501 (`InternalServerError`).

        Args:
            actor_type: Which side the connector is on.
            name: The connector's technical name, in lower case with hyphens, for example `google-ads`.
            configuration: The client's id and secret, laid out as the connector's schema asks.
        """
        return await self._client.send(
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
    ) -> None:
        """Drop a workspace's own OAuth client for a connector, going back to the vendor's.

        What was authorized with the dropped client fails at its next run, until somebody authorizes it anew.

        Args:
            actor_type: Which side the connector is on.
            name: The connector's technical name, in lower case with hyphens, for example `google-ads`.
        """
        return await self._client.send(
            delete_workspace_oauth_credentials(workspace_id, actor_type, name),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

"""The operations on connections."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.deprecation import deprecated_arguments
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_connection import create_connection
from .delete_connection import delete_connection
from .get_connection import get_connection
from .list_connections import list_connections
from .patch_connection import patch_connection


class Connections(Resource[SyncClient]):
    """The operations on connections.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    def list(
        self,
        *,
        workspace_ids: Sequence[str] | None = None,
        tag_ids: Sequence[str] | None = None,
        include_deleted: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.ConnectionResponse]:
        """List connections, of some workspaces or of all that you may read.

        Each item carries its whole stream catalog, so pages can be heavy: lower `limit` rather than fetch what you do
        not need. There is no filter by name or status. The order is not fixed, so while connections come and go a page
        may repeat or miss one. Deleted ones are left out unless you ask for them.

        Args:
            workspace_ids: Only connections of these workspaces; all that you may read if omitted or empty.
            tag_ids: Only connections that bear at least one of these tags; no restriction if omitted or empty.
            include_deleted: Also list deleted connections, which have the status `deprecated`.
            limit: Connections per page, 1 to 100. Not a total: iteration goes on to further pages.
            offset: Connections to skip. The order is not fixed, so pages may overlap.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_connections(
                workspace_ids=workspace_ids,
                tag_ids=tag_ids,
                include_deleted=include_deleted,
                limit=limit,
                offset=offset,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=True,
            max_items=max_items,
        )

    @deprecated_arguments("connections.create", data_residency=UNSET)
    def create(
        self,
        *,
        source_id: str,
        destination_id: str,
        name: str | None | Unset = UNSET,
        configurations: models.StreamConfigurations | Mapping[str, object] | None | Unset = UNSET,
        schedule: models.AirbyteApiConnectionSchedule | Mapping[str, object] | None | Unset = UNSET,
        data_residency: str | None | Unset = UNSET,
        namespace_definition: models.NamespaceDefinitionEnumLike | None | Unset = UNSET,
        namespace_format: str | None | Unset = UNSET,
        prefix: str | None | Unset = UNSET,
        non_breaking_schema_updates_behavior: models.NonBreakingSchemaUpdatesBehaviorEnumLike | None | Unset = UNSET,
        status: models.ConnectionStatusEnumLike | None | Unset = UNSET,
        tags: Sequence[models.Tag | Mapping[str, object]] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.ConnectionResponse:
        """Create a connection, which copies streams of a source to a destination.

        The workspace is that of the two ends. With no `configurations`, every stream of the source is selected as
        `full_refresh_overwrite`; with no `schedule` the connection is manual, and with no `status` active. The server
        reads the schema of the source first: from its cache if it can, else by running the connector, which may take
        minutes. A stream, cursor, key or sync mode that does not fit is `BadRequestError`.

        Args:
            source_id: Where to read from. Cannot be changed later.
            destination_id: Where to write to, in the same workspace as the source. Cannot be changed later.
            name: Made from the names of the two ends if omitted. Names need not be unique.
            configurations: The streams to sync. If omitted: all streams of the source, as `full_refresh_overwrite`.
            schedule: When the server starts syncs by itself. If omitted: never, the connection is manual.
            data_residency: The region of the workspace decides. Deprecated by the publisher of the API.
            namespace_definition: Which schema or dataset of the destination receives the tables; `destination` if
                omitted.
            namespace_format: Pattern of the namespace, used with `custom_format` only. `${SOURCE_NAMESPACE}` in it
                stands for the stream's own namespace.
            prefix: Put in front of every stream's name to form the table's name. Nothing if omitted.
            non_breaking_schema_updates_behavior: What to do about new or dropped streams and columns; `ignore` if
                omitted.
            status: `active` if omitted. An `inactive` connection runs neither by schedule nor by `jobs.create`.
            tags: Existing tags of the workspace.
        """
        return self._client.send(
            create_connection(
                source_id=source_id,
                destination_id=destination_id,
                name=name,
                configurations=configurations,
                schedule=schedule,
                data_residency=data_residency,
                namespace_definition=namespace_definition,
                namespace_format=namespace_format,
                prefix=prefix,
                non_breaking_schema_updates_behavior=non_breaking_schema_updates_behavior,
                status=status,
                tags=tags,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        connection_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.ConnectionResponse:
        """Read one connection with its schedule, status and stream catalog.

        If something outside starts its jobs, its schedule should be `manual`: two starters collide, which shows as
        `ConflictError` in `jobs.create`. A job does not name its workspace; this call does.

        An unknown id is `PermissionDeniedError` for an ordinary user, `NotFoundError` for an instance administrator.

        Args:
            connection_id: A UUID; the address of the connection's page in the web application contains it.
        """
        return self._client.send(
            get_connection(connection_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def delete(
        self,
        connection_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a connection and cancel its running sync.

        Source, destination and the data written so far stay. `connections.list(include_deleted=True)` still shows the
        connection, as `deprecated`.

        Args:
            connection_id: A UUID; the address of the connection's page in the web application contains it.
        """
        return self._client.send(
            delete_connection(connection_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    @deprecated_arguments("connections.update", data_residency=UNSET)
    def update(
        self,
        connection_id: str,
        *,
        name: str | None | Unset = UNSET,
        configurations: models.StreamConfigurations | Mapping[str, object] | None | Unset = UNSET,
        schedule: models.AirbyteApiConnectionSchedule | Mapping[str, object] | None | Unset = UNSET,
        data_residency: str | None | Unset = UNSET,
        namespace_definition: models.NamespaceDefinitionEnumNoDefaultLike | None | Unset = UNSET,
        namespace_format: str | None | Unset = UNSET,
        prefix: str | None | Unset = UNSET,
        non_breaking_schema_updates_behavior: models.NonBreakingSchemaUpdatesBehaviorEnumNoDefaultLike
        | None
        | Unset = UNSET,
        status: models.ConnectionStatusEnumLike | None | Unset = UNSET,
        tags: Sequence[models.Tag | Mapping[str, object]] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.ConnectionResponse:
        """Change a connection in part; what is omitted stays.

        Two fields are taken whole, not merged: `configurations`, where a stream that is not listed is no longer synced,
        and `tags`. Send the full set of both. A locked connection is a `ConflictError`. Some servers of 2025 set every
        stream back to `full_refresh_overwrite` when `configurations` was omitted; compare the answer with what you had.

        Args:
            connection_id: A UUID; the address of the connection's page in the web application contains it.
            configurations: The full set of streams to sync from now on; one that is not listed is dropped. What it
                wrote stays in the destination.
            schedule: Replaces the schedule. Servers may ignore a `manual` schedule that has no `cron_expression`: send
                one along, it is not used, and check the answer.
            data_residency: The region of the workspace decides. Deprecated by the publisher of the API.
            namespace_definition: Later syncs write to the new place; tables at the old one stay behind.
            namespace_format: Pattern of the namespace, used with `custom_format` only. `${SOURCE_NAMESPACE}` in it
                stands for the stream's own namespace.
            prefix: Later syncs write to tables with the new prefix; those with the old one stay behind.
            non_breaking_schema_updates_behavior: What to do about new or dropped streams and columns.
            status: `active` or `inactive`. To delete, use `connections.delete`.
            tags: The full set of tags from now on; an empty list takes all off.
        """
        return self._client.send(
            patch_connection(
                connection_id,
                name=name,
                configurations=configurations,
                schedule=schedule,
                data_residency=data_residency,
                namespace_definition=namespace_definition,
                namespace_format=namespace_format,
                prefix=prefix,
                non_breaking_schema_updates_behavior=non_breaking_schema_updates_behavior,
                status=status,
                tags=tags,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncConnections(Resource[AsyncClient]):
    """The operations on connections.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    def list(
        self,
        *,
        workspace_ids: Sequence[str] | None = None,
        tag_ids: Sequence[str] | None = None,
        include_deleted: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.ConnectionResponse]:
        """List connections, of some workspaces or of all that you may read.

        Each item carries its whole stream catalog, so pages can be heavy: lower `limit` rather than fetch what you do
        not need. There is no filter by name or status. The order is not fixed, so while connections come and go a page
        may repeat or miss one. Deleted ones are left out unless you ask for them.

        Args:
            workspace_ids: Only connections of these workspaces; all that you may read if omitted or empty.
            tag_ids: Only connections that bear at least one of these tags; no restriction if omitted or empty.
            include_deleted: Also list deleted connections, which have the status `deprecated`.
            limit: Connections per page, 1 to 100. Not a total: iteration goes on to further pages.
            offset: Connections to skip. The order is not fixed, so pages may overlap.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_connections(
                workspace_ids=workspace_ids,
                tag_ids=tag_ids,
                include_deleted=include_deleted,
                limit=limit,
                offset=offset,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=True,
            max_items=max_items,
        )

    @deprecated_arguments("connections.create", data_residency=UNSET)
    async def create(
        self,
        *,
        source_id: str,
        destination_id: str,
        name: str | None | Unset = UNSET,
        configurations: models.StreamConfigurations | Mapping[str, object] | None | Unset = UNSET,
        schedule: models.AirbyteApiConnectionSchedule | Mapping[str, object] | None | Unset = UNSET,
        data_residency: str | None | Unset = UNSET,
        namespace_definition: models.NamespaceDefinitionEnumLike | None | Unset = UNSET,
        namespace_format: str | None | Unset = UNSET,
        prefix: str | None | Unset = UNSET,
        non_breaking_schema_updates_behavior: models.NonBreakingSchemaUpdatesBehaviorEnumLike | None | Unset = UNSET,
        status: models.ConnectionStatusEnumLike | None | Unset = UNSET,
        tags: Sequence[models.Tag | Mapping[str, object]] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.ConnectionResponse:
        """Create a connection, which copies streams of a source to a destination.

        The workspace is that of the two ends. With no `configurations`, every stream of the source is selected as
        `full_refresh_overwrite`; with no `schedule` the connection is manual, and with no `status` active. The server
        reads the schema of the source first: from its cache if it can, else by running the connector, which may take
        minutes. A stream, cursor, key or sync mode that does not fit is `BadRequestError`.

        Args:
            source_id: Where to read from. Cannot be changed later.
            destination_id: Where to write to, in the same workspace as the source. Cannot be changed later.
            name: Made from the names of the two ends if omitted. Names need not be unique.
            configurations: The streams to sync. If omitted: all streams of the source, as `full_refresh_overwrite`.
            schedule: When the server starts syncs by itself. If omitted: never, the connection is manual.
            data_residency: The region of the workspace decides. Deprecated by the publisher of the API.
            namespace_definition: Which schema or dataset of the destination receives the tables; `destination` if
                omitted.
            namespace_format: Pattern of the namespace, used with `custom_format` only. `${SOURCE_NAMESPACE}` in it
                stands for the stream's own namespace.
            prefix: Put in front of every stream's name to form the table's name. Nothing if omitted.
            non_breaking_schema_updates_behavior: What to do about new or dropped streams and columns; `ignore` if
                omitted.
            status: `active` if omitted. An `inactive` connection runs neither by schedule nor by `jobs.create`.
            tags: Existing tags of the workspace.
        """
        return await self._client.send(
            create_connection(
                source_id=source_id,
                destination_id=destination_id,
                name=name,
                configurations=configurations,
                schedule=schedule,
                data_residency=data_residency,
                namespace_definition=namespace_definition,
                namespace_format=namespace_format,
                prefix=prefix,
                non_breaking_schema_updates_behavior=non_breaking_schema_updates_behavior,
                status=status,
                tags=tags,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        connection_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.ConnectionResponse:
        """Read one connection with its schedule, status and stream catalog.

        If something outside starts its jobs, its schedule should be `manual`: two starters collide, which shows as
        `ConflictError` in `jobs.create`. A job does not name its workspace; this call does.

        An unknown id is `PermissionDeniedError` for an ordinary user, `NotFoundError` for an instance administrator.

        Args:
            connection_id: A UUID; the address of the connection's page in the web application contains it.
        """
        return await self._client.send(
            get_connection(connection_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def delete(
        self,
        connection_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a connection and cancel its running sync.

        Source, destination and the data written so far stay. `connections.list(include_deleted=True)` still shows the
        connection, as `deprecated`.

        Args:
            connection_id: A UUID; the address of the connection's page in the web application contains it.
        """
        return await self._client.send(
            delete_connection(connection_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    @deprecated_arguments("connections.update", data_residency=UNSET)
    async def update(
        self,
        connection_id: str,
        *,
        name: str | None | Unset = UNSET,
        configurations: models.StreamConfigurations | Mapping[str, object] | None | Unset = UNSET,
        schedule: models.AirbyteApiConnectionSchedule | Mapping[str, object] | None | Unset = UNSET,
        data_residency: str | None | Unset = UNSET,
        namespace_definition: models.NamespaceDefinitionEnumNoDefaultLike | None | Unset = UNSET,
        namespace_format: str | None | Unset = UNSET,
        prefix: str | None | Unset = UNSET,
        non_breaking_schema_updates_behavior: models.NonBreakingSchemaUpdatesBehaviorEnumNoDefaultLike
        | None
        | Unset = UNSET,
        status: models.ConnectionStatusEnumLike | None | Unset = UNSET,
        tags: Sequence[models.Tag | Mapping[str, object]] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.ConnectionResponse:
        """Change a connection in part; what is omitted stays.

        Two fields are taken whole, not merged: `configurations`, where a stream that is not listed is no longer synced,
        and `tags`. Send the full set of both. A locked connection is a `ConflictError`. Some servers of 2025 set every
        stream back to `full_refresh_overwrite` when `configurations` was omitted; compare the answer with what you had.

        Args:
            connection_id: A UUID; the address of the connection's page in the web application contains it.
            configurations: The full set of streams to sync from now on; one that is not listed is dropped. What it
                wrote stays in the destination.
            schedule: Replaces the schedule. Servers may ignore a `manual` schedule that has no `cron_expression`: send
                one along, it is not used, and check the answer.
            data_residency: The region of the workspace decides. Deprecated by the publisher of the API.
            namespace_definition: Later syncs write to the new place; tables at the old one stay behind.
            namespace_format: Pattern of the namespace, used with `custom_format` only. `${SOURCE_NAMESPACE}` in it
                stands for the stream's own namespace.
            prefix: Later syncs write to tables with the new prefix; those with the old one stay behind.
            non_breaking_schema_updates_behavior: What to do about new or dropped streams and columns.
            status: `active` or `inactive`. To delete, use `connections.delete`.
            tags: The full set of tags from now on; an empty list takes all off.
        """
        return await self._client.send(
            patch_connection(
                connection_id,
                name=name,
                configurations=configurations,
                schedule=schedule,
                data_residency=data_residency,
                namespace_definition=namespace_definition,
                namespace_format=namespace_format,
                prefix=prefix,
                non_breaking_schema_updates_behavior=non_breaking_schema_updates_behavior,
                status=status,
                tags=tags,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

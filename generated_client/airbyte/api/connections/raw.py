"""The operations on connections, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.deprecation import deprecated_arguments
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_connection import create_connection
from .delete_connection import delete_connection
from .get_connection import get_connection
from .list_connections import list_connections
from .patch_connection import patch_connection


class RawConnections(Resource[SyncClient]):
    """The operations on connections, answered undecoded."""

    def list(
        self,
        *,
        workspace_ids: Sequence[str] | None = None,
        tag_ids: Sequence[str] | None = None,
        include_deleted: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.ConnectionResponse]]:
        """As `connections.list`, undecoded."""
        return self._client.send_raw(
            list_connections(
                workspace_ids=workspace_ids,
                tag_ids=tag_ids,
                include_deleted=include_deleted,
                limit=limit,
                offset=offset,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
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
    ) -> RawResponse[models.ConnectionResponse]:
        """As `connections.create`, undecoded."""
        return self._client.send_raw(
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
    ) -> RawResponse[models.ConnectionResponse]:
        """As `connections.get`, undecoded."""
        return self._client.send_raw(
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
    ) -> RawResponse[None]:
        """As `connections.delete`, undecoded."""
        return self._client.send_raw(
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
    ) -> RawResponse[models.ConnectionResponse]:
        """As `connections.update`, undecoded."""
        return self._client.send_raw(
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


class AsyncRawConnections(Resource[AsyncClient]):
    """The operations on connections, answered undecoded."""

    async def list(
        self,
        *,
        workspace_ids: Sequence[str] | None = None,
        tag_ids: Sequence[str] | None = None,
        include_deleted: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.ConnectionResponse]]:
        """As `connections.list`, undecoded."""
        return await self._client.send_raw(
            list_connections(
                workspace_ids=workspace_ids,
                tag_ids=tag_ids,
                include_deleted=include_deleted,
                limit=limit,
                offset=offset,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
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
    ) -> RawResponse[models.ConnectionResponse]:
        """As `connections.create`, undecoded."""
        return await self._client.send_raw(
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
    ) -> RawResponse[models.ConnectionResponse]:
        """As `connections.get`, undecoded."""
        return await self._client.send_raw(
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
    ) -> RawResponse[None]:
        """As `connections.delete`, undecoded."""
        return await self._client.send_raw(
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
    ) -> RawResponse[models.ConnectionResponse]:
        """As `connections.update`, undecoded."""
        return await self._client.send_raw(
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

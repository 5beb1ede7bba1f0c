"""The operations on declarative source definitions, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ... import models
from .create_declarative_source_definition import create_declarative_source_definition
from .delete_declarative_source_definition import delete_declarative_source_definition
from .get_declarative_source_definition import get_declarative_source_definition
from .list_declarative_source_definitions import list_declarative_source_definitions
from .update_declarative_source_definition import update_declarative_source_definition


class RawDeclarativeSourceDefinitions(Resource[SyncClient]):
    """The operations on declarative source definitions, answered undecoded."""

    def list(
        self,
        workspace_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.DeclarativeSourceDefinitionResponse]]:
        """As `declarative_source_definitions.list`, undecoded."""
        return self._client.send_raw(
            list_declarative_source_definitions(workspace_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        workspace_id: str,
        *,
        name: str,
        manifest: Mapping[str, object],
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DeclarativeSourceDefinitionResponse]:
        """As `declarative_source_definitions.create`, undecoded."""
        return self._client.send_raw(
            create_declarative_source_definition(workspace_id, name=name, manifest=manifest),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        workspace_id: str,
        definition_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DeclarativeSourceDefinitionResponse]:
        """As `declarative_source_definitions.get`, undecoded."""
        return self._client.send_raw(
            get_declarative_source_definition(workspace_id, definition_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def replace(
        self,
        workspace_id: str,
        definition_id: str,
        *,
        manifest: Mapping[str, object],
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DeclarativeSourceDefinitionResponse]:
        """As `declarative_source_definitions.replace`, undecoded."""
        return self._client.send_raw(
            update_declarative_source_definition(workspace_id, definition_id, manifest=manifest),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        workspace_id: str,
        definition_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DeclarativeSourceDefinitionResponse]:
        """As `declarative_source_definitions.delete`, undecoded."""
        return self._client.send_raw(
            delete_declarative_source_definition(workspace_id, definition_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRawDeclarativeSourceDefinitions(Resource[AsyncClient]):
    """The operations on declarative source definitions, answered undecoded."""

    async def list(
        self,
        workspace_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.DeclarativeSourceDefinitionResponse]]:
        """As `declarative_source_definitions.list`, undecoded."""
        return await self._client.send_raw(
            list_declarative_source_definitions(workspace_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        workspace_id: str,
        *,
        name: str,
        manifest: Mapping[str, object],
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DeclarativeSourceDefinitionResponse]:
        """As `declarative_source_definitions.create`, undecoded."""
        return await self._client.send_raw(
            create_declarative_source_definition(workspace_id, name=name, manifest=manifest),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        workspace_id: str,
        definition_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DeclarativeSourceDefinitionResponse]:
        """As `declarative_source_definitions.get`, undecoded."""
        return await self._client.send_raw(
            get_declarative_source_definition(workspace_id, definition_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def replace(
        self,
        workspace_id: str,
        definition_id: str,
        *,
        manifest: Mapping[str, object],
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DeclarativeSourceDefinitionResponse]:
        """As `declarative_source_definitions.replace`, undecoded."""
        return await self._client.send_raw(
            update_declarative_source_definition(workspace_id, definition_id, manifest=manifest),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        workspace_id: str,
        definition_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DeclarativeSourceDefinitionResponse]:
        """As `declarative_source_definitions.delete`, undecoded."""
        return await self._client.send_raw(
            delete_declarative_source_definition(workspace_id, definition_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

"""`airbyte.connector_definitions`: the operations on connector definitions."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.pages import AsyncPager, Page
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource, call_options
from ... import models
from .list_connector_definitions import list_connector_definitions


class ConnectorDefinitions(Resource[SyncClient]):
    """The operations on connector definitions."""

    def list(
        self,
        *,
        type: models.ConnectorTypeLike,
        workspace_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.ConnectorDefinitionResponse]:
        """List the connectors, either sources or destinations, that a workspace can use.

        The entries give id, name and version only. Pass an `id` as `definition_id` when you create
        a source or a destination. There is no paging.

        Args:
            type: Which side to list: `source` or `destination`.
            workspace_id: Marked optional, yet servers demand it: the workspace decides which connectors and versions
                there are.
        """
        call = list_connector_definitions(
            type=type,
            workspace_id=workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)


class AsyncConnectorDefinitions(Resource[AsyncClient]):
    """The operations on connector definitions."""

    def list(
        self,
        *,
        type: models.ConnectorTypeLike,
        workspace_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.ConnectorDefinitionResponse]:
        """List the connectors, either sources or destinations, that a workspace can use.

        The entries give id, name and version only. Pass an `id` as `definition_id` when you create
        a source or a destination. There is no paging.

        Args:
            type: Which side to list: `source` or `destination`.
            workspace_id: Marked optional, yet servers demand it: the workspace decides which connectors and versions
                there are.
        """
        call = list_connector_definitions(
            type=type,
            workspace_id=workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)


class RawConnectorDefinitions(Resource[SyncClient]):
    """The operations on connector definitions, answered undecoded."""

    def list(
        self,
        *,
        type: models.ConnectorTypeLike,
        workspace_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.ConnectorDefinitionResponse]]:
        """As `connector_definitions.list`, undecoded."""
        call = list_connector_definitions(
            type=type,
            workspace_id=workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)


class AsyncRawConnectorDefinitions(Resource[AsyncClient]):
    """The operations on connector definitions, answered undecoded."""

    async def list(
        self,
        *,
        type: models.ConnectorTypeLike,
        workspace_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.ConnectorDefinitionResponse]]:
        """As `connector_definitions.list`, undecoded."""
        call = list_connector_definitions(
            type=type,
            workspace_id=workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

"""The operations on connector definitions, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ... import models
from .list_connector_definitions import list_connector_definitions


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
        return self._client.send_raw(
            list_connector_definitions(type=type, workspace_id=workspace_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


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
        return await self._client.send_raw(
            list_connector_definitions(type=type, workspace_id=workspace_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

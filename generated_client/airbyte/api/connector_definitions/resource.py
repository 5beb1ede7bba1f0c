"""The operations on connector definitions."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ... import models
from .list_connector_definitions import list_connector_definitions


class ConnectorDefinitions(Resource[SyncClient]):
    """The operations on connector definitions.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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

        The entries give id, name and version only. Pass an `id` as `definition_id` when you create a source or a
        destination. There is no paging.

        Args:
            type: Which side to list: `source` or `destination`.
            workspace_id: Marked optional, yet servers demand it: the workspace decides which connectors and versions
                there are.
        """
        return self._client.page(
            list_connector_definitions(type=type, workspace_id=workspace_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )


class AsyncConnectorDefinitions(Resource[AsyncClient]):
    """The operations on connector definitions.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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

        The entries give id, name and version only. Pass an `id` as `definition_id` when you create a source or a
        destination. There is no paging.

        Args:
            type: Which side to list: `source` or `destination`.
            workspace_id: Marked optional, yet servers demand it: the workspace decides which connectors and versions
                there are.
        """
        return self._client.page(
            list_connector_definitions(type=type, workspace_id=workspace_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )

"""The operations on the server itself."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.resource import Resource
from .get_documentation import get_documentation
from .get_health_check import get_health_check


class System(Resource[SyncClient]):
    """The operations on the server itself.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    def documentation(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> str:
        """Ask the bare API root, which merely points a browser to the vendor's online documentation.

        Needs no credentials and returns HTML text. To probe a server, use `system.health`.
        """
        return self._client.send(get_documentation(), CallOptions(timeout, extra_headers, extra_query, extra_body))

    def health(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> str:
        """Check that the server is up and reaches its database.

        Needs no credentials and proves nothing about yours: to test those as well, read `workspaces.list(limit=1)`. The
        answer is a short text, not JSON. A server without its database answers 503 (`InternalServerError`).
        """
        return self._client.send(get_health_check(), CallOptions(timeout, extra_headers, extra_query, extra_body))


class AsyncSystem(Resource[AsyncClient]):
    """The operations on the server itself.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    async def documentation(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> str:
        """Ask the bare API root, which merely points a browser to the vendor's online documentation.

        Needs no credentials and returns HTML text. To probe a server, use `system.health`.
        """
        return await self._client.send(
            get_documentation(), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def health(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> str:
        """Check that the server is up and reaches its database.

        Needs no credentials and proves nothing about yours: to test those as well, read `workspaces.list(limit=1)`. The
        answer is a short text, not JSON. A server without its database answers 503 (`InternalServerError`).
        """
        return await self._client.send(get_health_check(), CallOptions(timeout, extra_headers, extra_query, extra_body))

"""`airbyte.system`: the operations on system."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource, call_options
from .get_documentation import get_documentation
from .get_health_check import get_health_check


class System(Resource[SyncClient]):
    """The operations on system."""

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
        call = get_documentation()
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

    def health(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> str:
        """Check that the server is up and reaches its database.

        Needs no credentials and proves nothing about yours: to test those as well, read
        `workspaces.list(limit=1)`. The answer is a short text, not JSON. A server without its
        database answers 503 (`InternalServerError`).
        """
        call = get_health_check()
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)


class AsyncSystem(Resource[AsyncClient]):
    """The operations on system."""

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
        call = get_documentation()
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

    async def health(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> str:
        """Check that the server is up and reaches its database.

        Needs no credentials and proves nothing about yours: to test those as well, read
        `workspaces.list(limit=1)`. The answer is a short text, not JSON. A server without its
        database answers 503 (`InternalServerError`).
        """
        call = get_health_check()
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)


class RawSystem(Resource[SyncClient]):
    """The operations on system, answered undecoded."""

    def documentation(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[str]:
        """As `system.documentation`, undecoded."""
        call = get_documentation()
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

    def health(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[str]:
        """As `system.health`, undecoded."""
        call = get_health_check()
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)


class AsyncRawSystem(Resource[AsyncClient]):
    """The operations on system, answered undecoded."""

    async def documentation(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[str]:
        """As `system.documentation`, undecoded."""
        call = get_documentation()
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

    async def health(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[str]:
        """As `system.health`, undecoded."""
        call = get_health_check()
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

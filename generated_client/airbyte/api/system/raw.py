"""The operations on the server itself, answered undecoded."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from .get_documentation import get_documentation
from .get_health_check import get_health_check


class RawSystem(Resource[SyncClient]):
    """The operations on the server itself, answered undecoded."""

    def documentation(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[str]:
        """As `system.documentation`, undecoded."""
        return self._client.send_raw(get_documentation(), CallOptions(timeout, extra_headers, extra_query, extra_body))

    def health(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[str]:
        """As `system.health`, undecoded."""
        return self._client.send_raw(get_health_check(), CallOptions(timeout, extra_headers, extra_query, extra_body))


class AsyncRawSystem(Resource[AsyncClient]):
    """The operations on the server itself, answered undecoded."""

    async def documentation(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[str]:
        """As `system.documentation`, undecoded."""
        return await self._client.send_raw(
            get_documentation(), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def health(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[str]:
        """As `system.health`, undecoded."""
        return await self._client.send_raw(
            get_health_check(), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

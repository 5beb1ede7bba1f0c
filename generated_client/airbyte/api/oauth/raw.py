"""The operations on the OAuth consent, answered undecoded."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from .oauth_callback import oauth_callback


class RawOauth(Resource[SyncClient]):
    """The operations on the OAuth consent, answered undecoded."""

    def callback(
        self,
        *,
        query_params: Mapping[str, object] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[str]:
        """As `oauth.callback`, undecoded."""
        return self._client.send_raw(
            oauth_callback(query_params=query_params), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )


class AsyncRawOauth(Resource[AsyncClient]):
    """The operations on the OAuth consent, answered undecoded."""

    async def callback(
        self,
        *,
        query_params: Mapping[str, object] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[str]:
        """As `oauth.callback`, undecoded."""
        return await self._client.send_raw(
            oauth_callback(query_params=query_params), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

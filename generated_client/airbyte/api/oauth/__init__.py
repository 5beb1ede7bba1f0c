"""`airbyte.oauth`: the operations on oauth."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource, call_options
from .oauth_callback import oauth_callback


class Oauth(Resource[SyncClient]):
    """The operations on oauth."""

    def callback(
        self,
        *,
        query_params: Mapping[str, object] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> str:
        """Take the return of a browser from an OAuth consent; a program has no use for it.

        It answers with a redirect, which the client does not follow.

        Args:
            query_params: Whatever the identity provider appends to the address, among it `state` and `code`.
        """
        call = oauth_callback(
            query_params=query_params,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)


class AsyncOauth(Resource[AsyncClient]):
    """The operations on oauth."""

    async def callback(
        self,
        *,
        query_params: Mapping[str, object] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> str:
        """Take the return of a browser from an OAuth consent; a program has no use for it.

        It answers with a redirect, which the client does not follow.

        Args:
            query_params: Whatever the identity provider appends to the address, among it `state` and `code`.
        """
        call = oauth_callback(
            query_params=query_params,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)


class RawOauth(Resource[SyncClient]):
    """The operations on oauth, answered undecoded."""

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
        call = oauth_callback(
            query_params=query_params,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)


class AsyncRawOauth(Resource[AsyncClient]):
    """The operations on oauth, answered undecoded."""

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
        call = oauth_callback(
            query_params=query_params,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

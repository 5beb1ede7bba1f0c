"""The operations on the OAuth consent."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.resource import Resource
from .oauth_callback import oauth_callback


class Oauth(Resource[SyncClient]):
    """The operations on the OAuth consent.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
        return self._client.send(
            oauth_callback(query_params=query_params), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )


class AsyncOauth(Resource[AsyncClient]):
    """The operations on the OAuth consent.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
        return await self._client.send(
            oauth_callback(query_params=query_params), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

"""`airbyte.streams`: the operations on streams."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.pages import AsyncPager, Page
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource, call_options
from ... import models
from .get_stream_properties import get_stream_properties


class Streams(Resource[SyncClient]):
    """The operations on streams."""

    def list(
        self,
        *,
        source_id: str,
        destination_id: str | None = None,
        ignore_cache: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.StreamProperties]:
        """List the streams of a source with their fields, keys and possible sync modes.

        Use it to build `configurations` for a connection. The answer comes from the last discovery
        unless `ignore_cache` is set or there was none; then the connector runs, which may take
        minutes, and its failure is an `InternalServerError` with the connector's message. There is
        no paging.

        Args:
            source_id: The source whose schema is read.
            destination_id: The destination to be used; without it, `sync_modes` is None, as modes depend on both ends.
            ignore_cache: Run the connector to discover the schema anew. Slow, minutes at times; raise `timeout`.
        """
        call = get_stream_properties(
            source_id=source_id,
            destination_id=destination_id,
            ignore_cache=ignore_cache,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)


class AsyncStreams(Resource[AsyncClient]):
    """The operations on streams."""

    def list(
        self,
        *,
        source_id: str,
        destination_id: str | None = None,
        ignore_cache: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.StreamProperties]:
        """List the streams of a source with their fields, keys and possible sync modes.

        Use it to build `configurations` for a connection. The answer comes from the last discovery
        unless `ignore_cache` is set or there was none; then the connector runs, which may take
        minutes, and its failure is an `InternalServerError` with the connector's message. There is
        no paging.

        Args:
            source_id: The source whose schema is read.
            destination_id: The destination to be used; without it, `sync_modes` is None, as modes depend on both ends.
            ignore_cache: Run the connector to discover the schema anew. Slow, minutes at times; raise `timeout`.
        """
        call = get_stream_properties(
            source_id=source_id,
            destination_id=destination_id,
            ignore_cache=ignore_cache,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)


class RawStreams(Resource[SyncClient]):
    """The operations on streams, answered undecoded."""

    def list(
        self,
        *,
        source_id: str,
        destination_id: str | None = None,
        ignore_cache: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.StreamProperties]]:
        """As `streams.list`, undecoded."""
        call = get_stream_properties(
            source_id=source_id,
            destination_id=destination_id,
            ignore_cache=ignore_cache,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)


class AsyncRawStreams(Resource[AsyncClient]):
    """The operations on streams, answered undecoded."""

    async def list(
        self,
        *,
        source_id: str,
        destination_id: str | None = None,
        ignore_cache: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.StreamProperties]]:
        """As `streams.list`, undecoded."""
        call = get_stream_properties(
            source_id=source_id,
            destination_id=destination_id,
            ignore_cache=ignore_cache,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

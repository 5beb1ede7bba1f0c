"""The operations on streams."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ... import models
from .get_stream_properties import get_stream_properties


class Streams(Resource[SyncClient]):
    """The operations on streams.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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

        Use it to build `configurations` for a connection. The answer comes from the last discovery unless
        `ignore_cache` is set or there was none; then the connector runs, which may take minutes, and its failure is an
        `InternalServerError` with the connector's message. There is no paging.

        Args:
            source_id: The source whose schema is read.
            destination_id: The destination to be used; without it, `sync_modes` is None, as modes depend on both ends.
            ignore_cache: Run the connector to discover the schema anew. Slow, minutes at times; raise `timeout`.
        """
        return self._client.page(
            get_stream_properties(source_id=source_id, destination_id=destination_id, ignore_cache=ignore_cache),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )


class AsyncStreams(Resource[AsyncClient]):
    """The operations on streams.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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

        Use it to build `configurations` for a connection. The answer comes from the last discovery unless
        `ignore_cache` is set or there was none; then the connector runs, which may take minutes, and its failure is an
        `InternalServerError` with the connector's message. There is no paging.

        Args:
            source_id: The source whose schema is read.
            destination_id: The destination to be used; without it, `sync_modes` is None, as modes depend on both ends.
            ignore_cache: Run the connector to discover the schema anew. Slow, minutes at times; raise `timeout`.
        """
        return self._client.page(
            get_stream_properties(source_id=source_id, destination_id=destination_id, ignore_cache=ignore_cache),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )

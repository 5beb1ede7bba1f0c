"""The operations on streams, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ... import models
from .get_stream_properties import get_stream_properties


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
        return self._client.send_raw(
            get_stream_properties(source_id=source_id, destination_id=destination_id, ignore_cache=ignore_cache),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


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
        return await self._client.send_raw(
            get_stream_properties(source_id=source_id, destination_id=destination_id, ignore_cache=ignore_cache),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

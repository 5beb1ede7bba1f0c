"""The model `ProblemConnectionConflictingStreamsDataItem`."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class ProblemConnectionConflictingStreamsDataItem(Model):
    """A stream, and the connections that write it to the same place."""

    stream_name: str
    stream_namespace: str
    connection_ids: list[str]

    def __init__(
        self,
        *,
        stream_name: str,
        stream_namespace: str,
        connection_ids: Sequence[str],
    ) -> None:
        self._assign(stream_name=stream_name, stream_namespace=stream_namespace, connection_ids=connection_ids)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("stream_name", "streamName", decoding.string, required=True),
            Field("stream_namespace", "streamNamespace", decoding.string, required=True),
            Field("connection_ids", "connectionIds", decoding.list_of(decoding.string), required=True),
        )

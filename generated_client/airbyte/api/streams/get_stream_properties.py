"""GET /streams."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="streams.list",
    method="GET",
    path="/streams",
    repeat=Repeat.ALWAYS,
)


def get_stream_properties(
    *, source_id: str, destination_id: str | None = None, ignore_cache: bool | None = None
) -> Call[list[models.StreamProperties]]:
    """Return the call of `streams.list`."""
    return Call(
        OPERATION,
        "/streams",
        json_answer(decoding.list_of(models.StreamProperties.from_dict), "StreamPropertiesResponse"),
        query=query_of({"sourceId": source_id, "destinationId": destination_id, "ignoreCache": ignore_cache}),
    )

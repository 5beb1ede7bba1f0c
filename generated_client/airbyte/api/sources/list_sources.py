"""GET /sources."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="sources.list",
    method="GET",
    path="/sources",
    repeat=Repeat.ALWAYS,
)


def list_sources(
    *,
    workspace_ids: Sequence[str] | None = None,
    include_deleted: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Call[list[models.SourceResponse]]:
    """Return the call of `sources.list`."""
    return Call(
        OPERATION,
        "/sources",
        json_answer(decoding.under("data", decoding.list_of(models.SourceResponse.from_dict)), "SourcesResponse"),
        query=query_of(
            {"workspaceIds": workspace_ids, "includeDeleted": include_deleted, "limit": limit, "offset": offset}
        ),
    )

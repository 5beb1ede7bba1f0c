"""GET /connections."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="connections.list",
    method="GET",
    path="/connections",
    repeat=Repeat.ALWAYS,
)


def list_connections(
    *,
    workspace_ids: Sequence[str] | None = None,
    tag_ids: Sequence[str] | None = None,
    include_deleted: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Call[list[models.ConnectionResponse]]:
    """Return the call of `connections.list`."""
    return Call(
        OPERATION,
        "/connections",
        json_answer(
            decoding.under("data", decoding.list_of(models.ConnectionResponse.from_dict)), "ConnectionsResponse"
        ),
        query=query_of(
            {
                "workspaceIds": workspace_ids,
                "tagIds": tag_ids,
                "includeDeleted": include_deleted,
                "limit": limit,
                "offset": offset,
            }
        ),
    )

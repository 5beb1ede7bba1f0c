"""GET /destinations."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="destinations.list",
    method="GET",
    path="/destinations",
    repeat=Repeat.ALWAYS,
)


def list_destinations(
    *,
    workspace_ids: Sequence[str] | None = None,
    include_deleted: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Call[list[models.DestinationResponse]]:
    """Return the call of `destinations.list`."""
    return Call(
        OPERATION,
        "/destinations",
        json_answer(
            decoding.under("data", decoding.list_of(models.DestinationResponse.from_dict)), "DestinationsResponse"
        ),
        query=query_of(
            {"workspaceIds": workspace_ids, "includeDeleted": include_deleted, "limit": limit, "offset": offset}
        ),
    )

"""GET /workspaces."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="workspaces.list",
    method="GET",
    path="/workspaces",
    repeat=Repeat.ALWAYS,
)


def list_workspaces(
    *,
    workspace_ids: Sequence[str] | None = None,
    include_deleted: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Call[list[models.WorkspaceResponse]]:
    """Return the call of `workspaces.list`."""
    return Call(
        OPERATION,
        "/workspaces",
        json_answer(decoding.under("data", decoding.list_of(models.WorkspaceResponse.from_dict)), "WorkspacesResponse"),
        query=query_of(
            {"workspaceIds": workspace_ids, "includeDeleted": include_deleted, "limit": limit, "offset": offset}
        ),
    )

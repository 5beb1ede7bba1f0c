"""GET /workspaces/{workspaceId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="workspaces.get",
    method="GET",
    path="/workspaces/{workspaceId}",
    repeat=Repeat.ALWAYS,
)


def get_workspace(workspace_id: str) -> Call[models.WorkspaceResponse]:
    """Return the call of `workspaces.get`."""
    return Call(
        OPERATION,
        path_of("/workspaces/{workspace_id}", workspace_id=workspace_id),
        json_answer(models.WorkspaceResponse.from_dict, "WorkspaceResponse"),
    )

"""DELETE /workspaces/{workspaceId}."""

from __future__ import annotations

from ....runtime.answers import no_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat

OPERATION = Operation(
    name="workspaces.delete",
    method="DELETE",
    path="/workspaces/{workspaceId}",
    repeat=Repeat.ALWAYS,
)


def delete_workspace(workspace_id: str) -> Call[None]:
    """Return the call of `workspaces.delete`."""
    return Call(
        OPERATION,
        path_of("/workspaces/{workspace_id}", workspace_id=workspace_id),
        no_answer,
    )

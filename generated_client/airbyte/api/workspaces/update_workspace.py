"""PATCH /workspaces/{workspaceId}."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="workspaces.update",
    method="PATCH",
    path="/workspaces/{workspaceId}",
    repeat=Repeat.IF_REFUSED,
)


def update_workspace(
    workspace_id: str,
    *,
    name: str | None | Unset = UNSET,
    notifications: models.NotificationsConfig | Mapping[str, object] | None | Unset = UNSET,
    region_id: str | None | Unset = UNSET,
) -> Call[models.WorkspaceResponse]:
    """Return the call of `workspaces.update`."""
    return Call(
        OPERATION,
        path_of("/workspaces/{workspace_id}", workspace_id=workspace_id),
        json_answer(models.WorkspaceResponse.from_dict, "WorkspaceResponse"),
        body=body_of({"name": name, "notifications": notifications, "regionId": region_id}),
    )

"""POST /workspaces."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="workspaces.create",
    method="POST",
    path="/workspaces",
    repeat=Repeat.IF_REFUSED,
)


def create_workspace(
    *,
    name: str,
    organization_id: str | None | Unset = UNSET,
    notifications: models.NotificationsConfig | Mapping[str, object] | None | Unset = UNSET,
    region_id: str | None | Unset = UNSET,
) -> Call[models.WorkspaceResponse]:
    """Return the call of `workspaces.create`."""
    return Call(
        OPERATION,
        "/workspaces",
        json_answer(models.WorkspaceResponse.from_dict, "WorkspaceResponse"),
        body=body_of(
            {"name": name, "organizationId": organization_id, "notifications": notifications, "regionId": region_id}
        ),
    )

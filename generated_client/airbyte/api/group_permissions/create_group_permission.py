"""POST /groups/{groupId}/permissions."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="group_permissions.create",
    method="POST",
    path="/groups/{groupId}/permissions",
    repeat=Repeat.IF_REFUSED,
)


def create_group_permission(
    group_id: str,
    *,
    permission_type: models.PermissionTypeLike,
    workspace_id: str | None | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
) -> Call[models.GroupPermissionResponse]:
    """Return the call of `group_permissions.create`."""
    return Call(
        OPERATION,
        path_of("/groups/{group_id}/permissions", group_id=group_id),
        json_answer(models.GroupPermissionResponse.from_dict, "GroupPermissionResponse"),
        body=body_of(
            {"permissionType": permission_type, "workspaceId": workspace_id, "organizationId": organization_id}
        ),
    )

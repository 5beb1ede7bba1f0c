"""POST /permissions."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="permissions.create",
    method="POST",
    path="/permissions",
    repeat=Repeat.IF_REFUSED,
)


def create_permission(
    *,
    permission_type: models.PublicPermissionTypeLike,
    user_id: str,
    workspace_id: str | None | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
) -> Call[models.PermissionResponse]:
    """Return the call of `permissions.create`."""
    return Call(
        OPERATION,
        "/permissions",
        json_answer(models.PermissionResponse.from_dict, "PermissionResponse"),
        body=body_of(
            {
                "permissionType": permission_type,
                "userId": user_id,
                "workspaceId": workspace_id,
                "organizationId": organization_id,
            }
        ),
    )

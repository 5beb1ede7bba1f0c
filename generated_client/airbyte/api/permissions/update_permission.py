"""PATCH /permissions/{permissionId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="permissions.update",
    method="PATCH",
    path="/permissions/{permissionId}",
    repeat=Repeat.IF_REFUSED,
)


def update_permission(
    permission_id: str, *, permission_type: models.PermissionTypeLike
) -> Call[models.PermissionResponse]:
    """Return the call of `permissions.update`."""
    return Call(
        OPERATION,
        path_of("/permissions/{permission_id}", permission_id=permission_id),
        json_answer(models.PermissionResponse.from_dict, "PermissionResponse"),
        body=body_of({"permissionType": permission_type}),
    )

"""GET /permissions/{permissionId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="permissions.get",
    method="GET",
    path="/permissions/{permissionId}",
    repeat=Repeat.ALWAYS,
)


def get_permission(permission_id: str) -> Call[models.PermissionResponse]:
    """Return the call of `permissions.get`."""
    return Call(
        OPERATION,
        path_of("/permissions/{permission_id}", permission_id=permission_id),
        json_answer(models.PermissionResponse.from_dict, "PermissionResponse"),
    )

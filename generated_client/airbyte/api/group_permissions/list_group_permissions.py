"""GET /groups/{groupId}/permissions."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="group_permissions.list",
    method="GET",
    path="/groups/{groupId}/permissions",
    repeat=Repeat.ALWAYS,
)


def list_group_permissions(group_id: str) -> Call[list[models.GroupPermissionResponse]]:
    """Return the call of `group_permissions.list`."""
    return Call(
        OPERATION,
        path_of("/groups/{group_id}/permissions", group_id=group_id),
        json_answer(
            decoding.under("data", decoding.list_of(models.GroupPermissionResponse.from_dict)),
            "GroupPermissionsResponse",
        ),
    )

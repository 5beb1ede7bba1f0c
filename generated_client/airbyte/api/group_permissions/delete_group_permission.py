"""DELETE /groups/{groupId}/permissions/{permissionId}."""

from __future__ import annotations

from ....runtime.answers import no_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat

OPERATION = Operation(
    name="group_permissions.delete",
    method="DELETE",
    path="/groups/{groupId}/permissions/{permissionId}",
    repeat=Repeat.ALWAYS,
)


def delete_group_permission(group_id: str, permission_id: str) -> Call[None]:
    """Return the call of `group_permissions.delete`."""
    return Call(
        OPERATION,
        path_of("/groups/{group_id}/permissions/{permission_id}", group_id=group_id, permission_id=permission_id),
        no_answer,
    )

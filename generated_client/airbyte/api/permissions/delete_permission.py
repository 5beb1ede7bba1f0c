"""DELETE /permissions/{permissionId}."""

from __future__ import annotations

from ....runtime.answers import no_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat

OPERATION = Operation(
    name="permissions.delete",
    method="DELETE",
    path="/permissions/{permissionId}",
    repeat=Repeat.ALWAYS,
)


def delete_permission(permission_id: str) -> Call[None]:
    """Return the call of `permissions.delete`."""
    return Call(
        OPERATION,
        path_of("/permissions/{permission_id}", permission_id=permission_id),
        no_answer,
    )

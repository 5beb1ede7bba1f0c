"""DELETE /groups/{groupId}/members/{userId}."""

from __future__ import annotations

from ....runtime.answers import no_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat

OPERATION = Operation(
    name="group_members.remove",
    method="DELETE",
    path="/groups/{groupId}/members/{userId}",
    repeat=Repeat.ALWAYS,
)


def remove_group_member(group_id: str, user_id: str) -> Call[None]:
    """Return the call of `group_members.remove`."""
    return Call(
        OPERATION,
        path_of("/groups/{group_id}/members/{user_id}", group_id=group_id, user_id=user_id),
        no_answer,
    )

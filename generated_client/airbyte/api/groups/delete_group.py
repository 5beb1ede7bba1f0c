"""DELETE /groups/{groupId}."""

from __future__ import annotations

from ....runtime.answers import no_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat

OPERATION = Operation(
    name="groups.delete",
    method="DELETE",
    path="/groups/{groupId}",
    repeat=Repeat.ALWAYS,
)


def delete_group(group_id: str) -> Call[None]:
    """Return the call of `groups.delete`."""
    return Call(
        OPERATION,
        path_of("/groups/{group_id}", group_id=group_id),
        no_answer,
    )

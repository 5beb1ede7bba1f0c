"""POST /groups/{groupId}/members."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="group_members.add",
    method="POST",
    path="/groups/{groupId}/members",
    repeat=Repeat.IF_REFUSED,
)


def add_group_member(group_id: str, *, user_id: str) -> Call[models.GroupMemberResponse]:
    """Return the call of `group_members.add`."""
    return Call(
        OPERATION,
        path_of("/groups/{group_id}/members", group_id=group_id),
        json_answer(models.GroupMemberResponse.from_dict, "GroupMemberResponse"),
        body=body_of({"userId": user_id}),
    )

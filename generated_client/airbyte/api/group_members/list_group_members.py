"""GET /groups/{groupId}/members."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="group_members.list",
    method="GET",
    path="/groups/{groupId}/members",
    repeat=Repeat.ALWAYS,
)


def list_group_members(
    group_id: str, *, limit: int | None = None, offset: int | None = None
) -> Call[list[models.GroupMemberResponse]]:
    """Return the call of `group_members.list`."""
    return Call(
        OPERATION,
        path_of("/groups/{group_id}/members", group_id=group_id),
        json_answer(
            decoding.under("data", decoding.list_of(models.GroupMemberResponse.from_dict)), "GroupMembersResponse"
        ),
        query=query_of({"limit": limit, "offset": offset}),
    )

"""GET /groups/{groupId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="groups.get",
    method="GET",
    path="/groups/{groupId}",
    repeat=Repeat.ALWAYS,
)


def get_group(group_id: str) -> Call[models.GroupResponse]:
    """Return the call of `groups.get`."""
    return Call(
        OPERATION,
        path_of("/groups/{group_id}", group_id=group_id),
        json_answer(models.GroupResponse.from_dict, "GroupResponse"),
    )

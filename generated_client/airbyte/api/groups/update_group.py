"""PATCH /groups/{groupId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="groups.update",
    method="PATCH",
    path="/groups/{groupId}",
    repeat=Repeat.IF_REFUSED,
)


def update_group(
    group_id: str, *, name: str | None | Unset = UNSET, description: str | None | Unset = UNSET
) -> Call[models.GroupResponse]:
    """Return the call of `groups.update`."""
    return Call(
        OPERATION,
        path_of("/groups/{group_id}", group_id=group_id),
        json_answer(models.GroupResponse.from_dict, "GroupResponse"),
        body=body_of({"name": name, "description": description}),
    )

"""POST /groups."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="groups.create",
    method="POST",
    path="/groups",
    repeat=Repeat.IF_REFUSED,
)


def create_group(
    *, name: str, organization_id: str, description: str | None | Unset = UNSET
) -> Call[models.GroupResponse]:
    """Return the call of `groups.create`."""
    return Call(
        OPERATION,
        "/groups",
        json_answer(models.GroupResponse.from_dict, "GroupResponse"),
        body=body_of({"name": name, "organizationId": organization_id, "description": description}),
    )

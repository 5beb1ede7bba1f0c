"""GET /groups."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="groups.list",
    method="GET",
    path="/groups",
    repeat=Repeat.ALWAYS,
)


def list_groups(
    *, organization_id: str, limit: int | None = None, offset: int | None = None
) -> Call[list[models.GroupResponse]]:
    """Return the call of `groups.list`."""
    return Call(
        OPERATION,
        "/groups",
        json_answer(decoding.under("data", decoding.list_of(models.GroupResponse.from_dict)), "GroupsResponse"),
        query=query_of({"organizationId": organization_id, "limit": limit, "offset": offset}),
    )

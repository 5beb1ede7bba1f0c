"""GET /users."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="users.list",
    method="GET",
    path="/users",
    repeat=Repeat.ALWAYS,
)


def list_users_within_an_organization(
    *, organization_id: str, ids: Sequence[str] | None = None, emails: Sequence[str] | None = None
) -> Call[list[models.UserResponse]]:
    """Return the call of `users.list`."""
    return Call(
        OPERATION,
        "/users",
        json_answer(decoding.under("data", decoding.list_of(models.UserResponse.from_dict)), "UsersResponse"),
        query=query_of({"organizationId": organization_id, "ids": ids, "emails": emails}),
    )

"""GET /api/v2/accounts/{account_id}/users/."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="users.list",
    method="GET",
    path="/api/v2/accounts/{account_id}/users/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def list_users(account_id: int, *, include_related: Sequence[str] | None = None) -> Call[list[models.UserResponse]]:
    """Return the call of `users.list`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/users/", account_id=account_id),
        json_answer(decoding.under("data", decoding.list_of(models.UserResponse.from_dict)), "UserListEnveloped"),
        query=query_of({"include_related": include_related}, arrays_as_json=True),
    )

"""GET /api/v2/users/{id}/."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="users.get",
    method="GET",
    path="/api/v2/users/{id}/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def retrieve_user(user_id: int, *, include_related: Sequence[str] | None = None) -> Call[models.UserResponse]:
    """Return the call of `users.get`."""
    return Call(
        OPERATION,
        path_of("/api/v2/users/{user_id}/", user_id=user_id),
        json_answer(decoding.under("data", models.UserResponse.from_dict), "UserResponse"),
        query=query_of({"include_related": include_related}, arrays_as_json=True),
    )

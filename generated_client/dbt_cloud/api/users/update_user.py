"""POST /api/v2/users/{id}/."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="users.update",
    method="POST",
    path="/api/v2/users/{id}/",
    repeat=Repeat.IF_REFUSED,
    arrays_as_json=True,
)


def update_user(user_id: int, *, first_name: str, last_name: str) -> Call[models.UserResponse]:
    """Return the call of `users.update`."""
    return Call(
        OPERATION,
        path_of("/api/v2/users/{user_id}/", user_id=user_id),
        json_answer(decoding.under("data", models.UserResponse.from_dict), "UserResponse"),
        body=body_of({"first_name": first_name, "last_name": last_name}),
    )

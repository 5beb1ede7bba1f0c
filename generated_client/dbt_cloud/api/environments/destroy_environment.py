"""DELETE /api/v2/accounts/{account_id}/environments/{id}/."""

from __future__ import annotations

from ....runtime.answers import no_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat

OPERATION = Operation(
    name="environments.delete",
    method="DELETE",
    path="/api/v2/accounts/{account_id}/environments/{id}/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def destroy_environment(account_id: int, environment_id: int) -> Call[None]:
    """Return the call of `environments.delete`."""
    return Call(
        OPERATION,
        path_of(
            "/api/v2/accounts/{account_id}/environments/{environment_id}/",
            account_id=account_id,
            environment_id=environment_id,
        ),
        no_answer,
    )

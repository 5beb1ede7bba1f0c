"""DELETE /api/v2/accounts/{account_id}/repositories/{id}/."""

from __future__ import annotations

from ....runtime.answers import no_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat

OPERATION = Operation(
    name="repositories.delete",
    method="DELETE",
    path="/api/v2/accounts/{account_id}/repositories/{id}/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def destroy_repository(account_id: int, repository_id: int) -> Call[None]:
    """Return the call of `repositories.delete`."""
    return Call(
        OPERATION,
        path_of(
            "/api/v2/accounts/{account_id}/repositories/{repository_id}/",
            account_id=account_id,
            repository_id=repository_id,
        ),
        no_answer,
    )

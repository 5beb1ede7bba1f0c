"""DELETE /api/v2/accounts/{account_id}/projects/{id}/."""

from __future__ import annotations

from ....runtime.answers import no_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat

OPERATION = Operation(
    name="projects.delete",
    method="DELETE",
    path="/api/v2/accounts/{account_id}/projects/{id}/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def destroy_project(account_id: int, project_id: int) -> Call[None]:
    """Return the call of `projects.delete`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/projects/{project_id}/", account_id=account_id, project_id=project_id),
        no_answer,
    )

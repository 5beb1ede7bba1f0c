"""DELETE /api/v2/accounts/{account_id}/jobs/{id}/."""

from __future__ import annotations

from ....runtime.answers import no_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat

OPERATION = Operation(
    name="jobs.delete",
    method="DELETE",
    path="/api/v2/accounts/{account_id}/jobs/{id}/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def destroy_job(account_id: int, job_id: int) -> Call[None]:
    """Return the call of `jobs.delete`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/jobs/{job_id}/", account_id=account_id, job_id=job_id),
        no_answer,
    )

"""POST /api/v2/accounts/{account_id}/jobs/{job_id}/rerun/."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="jobs.rerun",
    method="POST",
    path="/api/v2/accounts/{account_id}/jobs/{job_id}/rerun/",
    repeat=Repeat.IF_UNSENT,
    timeout=120.0,
    arrays_as_json=True,
)


def retry_failed_job(account_id: int, job_id: int) -> Call[models.RunResponse]:
    """Return the call of `jobs.rerun`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/jobs/{job_id}/rerun/", account_id=account_id, job_id=job_id),
        json_answer(decoding.under("data", models.RunResponse.from_dict), "RunResponse"),
    )

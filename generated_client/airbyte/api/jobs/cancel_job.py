"""DELETE /jobs/{jobId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="jobs.cancel",
    method="DELETE",
    path="/jobs/{jobId}",
    repeat=Repeat.IF_REFUSED,
    timeout=120.0,
)


def cancel_job(job_id: int) -> Call[models.JobResponse]:
    """Return the call of `jobs.cancel`."""
    return Call(
        OPERATION,
        path_of("/jobs/{job_id}", job_id=job_id),
        json_answer(models.JobResponse.from_dict, "JobResponse"),
    )

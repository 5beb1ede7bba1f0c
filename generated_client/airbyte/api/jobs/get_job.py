"""GET /jobs/{jobId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="jobs.get",
    method="GET",
    path="/jobs/{jobId}",
    repeat=Repeat.ALWAYS,
)


def get_job(job_id: int) -> Call[models.JobResponse]:
    """Return the call of `jobs.get`."""
    return Call(
        OPERATION,
        path_of("/jobs/{job_id}", job_id=job_id),
        json_answer(models.JobResponse.from_dict, "JobResponse"),
    )

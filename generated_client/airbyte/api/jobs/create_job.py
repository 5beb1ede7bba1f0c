"""POST /jobs."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="jobs.create",
    method="POST",
    path="/jobs",
    repeat=Repeat.IF_UNSENT,
    timeout=120.0,
)


def create_job(*, connection_id: str, job_type: models.JobTypeEnumLike) -> Call[models.JobResponse]:
    """Return the call of `jobs.create`."""
    return Call(
        OPERATION,
        "/jobs",
        json_answer(models.JobResponse.from_dict, "JobResponse"),
        body=body_of({"connectionId": connection_id, "jobType": job_type}),
    )

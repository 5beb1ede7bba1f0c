"""GET /jobs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="jobs.list",
    method="GET",
    path="/jobs",
    repeat=Repeat.ALWAYS,
)


def list_jobs(
    *,
    connection_id: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    job_type: models.JobTypeEnumLike | None = None,
    workspace_ids: Sequence[str] | None = None,
    status: models.JobStatusEnumLike | None = None,
    created_at_start: datetime | str | None = None,
    created_at_end: datetime | str | None = None,
    updated_at_start: datetime | str | None = None,
    updated_at_end: datetime | str | None = None,
    order_by: str | None = None,
) -> Call[list[models.JobResponse]]:
    """Return the call of `jobs.list`."""
    return Call(
        OPERATION,
        "/jobs",
        json_answer(decoding.under("data", decoding.list_of(models.JobResponse.from_dict)), "JobsResponse"),
        query=query_of(
            {
                "connectionId": connection_id,
                "limit": limit,
                "offset": offset,
                "jobType": job_type,
                "workspaceIds": workspace_ids,
                "status": status,
                "createdAtStart": created_at_start,
                "createdAtEnd": created_at_end,
                "updatedAtStart": updated_at_start,
                "updatedAtEnd": updated_at_end,
                "orderBy": order_by,
            }
        ),
    )

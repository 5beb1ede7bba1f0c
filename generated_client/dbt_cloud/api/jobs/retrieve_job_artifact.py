"""GET /api/v2/accounts/{account_id}/jobs/{job_id}/artifacts/{remainder}."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime.answers import (
    Content,
    content_answer,
)
from ....runtime.encoding import Segments, path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat

OPERATION = Operation(
    name="jobs.artifact",
    method="GET",
    path="/api/v2/accounts/{account_id}/jobs/{job_id}/artifacts/{remainder}",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def retrieve_job_artifact(
    account_id: int, job_id: int, path: str, *, include_related: Sequence[str] | None = None
) -> Call[Content]:
    """Return the call of `jobs.artifact`."""
    return Call(
        OPERATION,
        path_of(
            "/api/v2/accounts/{account_id}/jobs/{job_id}/artifacts/{path}",
            account_id=account_id,
            job_id=job_id,
            path=Segments(path),
        ),
        content_answer,
        query=query_of({"include_related": include_related}, arrays_as_json=True),
    )

"""GET /api/v2/accounts/{account_id}/jobs/{id}/."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="jobs.get",
    method="GET",
    path="/api/v2/accounts/{account_id}/jobs/{id}/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def retrieve_job(
    account_id: int, job_id: int, *, include_related: Sequence[str] | None = None
) -> Call[models.HumanReadableJobDefinitionResponse]:
    """Return the call of `jobs.get`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/jobs/{job_id}/", account_id=account_id, job_id=job_id),
        json_answer(
            decoding.under("data", models.HumanReadableJobDefinitionResponse.from_dict),
            "HumanReadableJobDefinitionResponse",
        ),
        query=query_of({"include_related": include_related}, arrays_as_json=True),
    )

"""GET /api/v2/accounts/{account_id}/runs/."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="runs.list",
    method="GET",
    path="/api/v2/accounts/{account_id}/runs/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def list_runs(
    account_id: int,
    *,
    created_at__range: Sequence[datetime | str] | None = None,
    dbt_version: str | None = None,
    dbt_version__in: Sequence[str] | None = None,
    deferring_run_id: int | None = None,
    environment_id: int | None = None,
    finished_at__range: Sequence[datetime | str] | None = None,
    has_docs_generated: bool | None = None,
    has_sources_generated: bool | None = None,
    id__gt: int | None = None,
    include_related: Sequence[str] | None = None,
    job_definition_id: int | None = None,
    limit: int | None = None,
    offset: int | None = None,
    order_by: str | None = None,
    pk: int | None = None,
    pk__in: Sequence[int] | None = None,
    project_id: int | None = None,
    project_id__in: Sequence[int] | None = None,
    state: str | None = None,
    status: int | None = None,
    status__in: Sequence[int] | None = None,
) -> Call[list[models.RunResponse]]:
    """Return the call of `runs.list`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/runs/", account_id=account_id),
        json_answer(
            decoding.counted(
                decoding.under("data", decoding.list_of(models.RunResponse.from_dict)),
                "extra",
                "pagination",
                "total_count",
            ),
            "RunResponseListEnveloped",
        ),
        query=query_of(
            {
                "created_at__range": created_at__range,
                "dbt_version": dbt_version,
                "dbt_version__in": dbt_version__in,
                "deferring_run_id": deferring_run_id,
                "environment_id": environment_id,
                "finished_at__range": finished_at__range,
                "has_docs_generated": has_docs_generated,
                "has_sources_generated": has_sources_generated,
                "id__gt": id__gt,
                "include_related": include_related,
                "job_definition_id": job_definition_id,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "pk": pk,
                "pk__in": pk__in,
                "project_id": project_id,
                "project_id__in": project_id__in,
                "state": state,
                "status": status,
                "status__in": status__in,
            },
            arrays_as_json=True,
        ),
    )

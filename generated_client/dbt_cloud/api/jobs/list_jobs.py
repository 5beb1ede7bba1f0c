"""GET /api/v2/accounts/{account_id}/jobs/."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="jobs.list",
    method="GET",
    path="/api/v2/accounts/{account_id}/jobs/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def list_jobs(
    account_id: int,
    *,
    dbt_version__in: Sequence[str] | None = None,
    environment_id: int | None = None,
    include_related: Sequence[str] | None = None,
    is_fusion_ready: bool | None = None,
    is_system: bool | None = None,
    limit: int | None = None,
    name__icontains: str | None = None,
    offset: int | None = None,
    order_by: str | None = None,
    pk: int | None = None,
    project_id: int | None = None,
    project_id__in: Sequence[int] | None = None,
    state: str | None = None,
    triggers_schedule: bool | None = None,
) -> Call[list[models.HumanReadableJobDefinitionResponse]]:
    """Return the call of `jobs.list`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/jobs/", account_id=account_id),
        json_answer(
            decoding.counted(
                decoding.under("data", decoding.list_of(models.HumanReadableJobDefinitionResponse.from_dict)),
                "extra",
                "pagination",
                "total_count",
            ),
            "HumanReadableJobDefinitionListEnveloped",
        ),
        query=query_of(
            {
                "dbt_version__in": dbt_version__in,
                "environment_id": environment_id,
                "include_related": include_related,
                "is_fusion_ready": is_fusion_ready,
                "is_system": is_system,
                "limit": limit,
                "name__icontains": name__icontains,
                "offset": offset,
                "order_by": order_by,
                "pk": pk,
                "project_id": project_id,
                "project_id__in": project_id__in,
                "state": state,
                "triggers_schedule": triggers_schedule,
            },
            arrays_as_json=True,
        ),
    )

"""GET /api/v2/accounts/{account_id}/environments/."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="environments.list",
    method="GET",
    path="/api/v2/accounts/{account_id}/environments/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def list_environments(
    account_id: int,
    *,
    dbt_version: str | None = None,
    dbt_version__in: Sequence[str] | None = None,
    include_related: Sequence[str] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    order_by: str | None = None,
    pk: int | None = None,
    project_id: int | None = None,
    project_id__in: Sequence[int] | None = None,
    state: str | None = None,
) -> Call[list[models.EnvironmentV2Response]]:
    """Return the call of `environments.list`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/environments/", account_id=account_id),
        json_answer(
            decoding.counted(
                decoding.under("data", decoding.list_of(models.EnvironmentV2Response.from_dict)),
                "extra",
                "pagination",
                "total_count",
            ),
            "EnvironmentV2ListEnveloped",
        ),
        query=query_of(
            {
                "dbt_version": dbt_version,
                "dbt_version__in": dbt_version__in,
                "include_related": include_related,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "pk": pk,
                "project_id": project_id,
                "project_id__in": project_id__in,
                "state": state,
            },
            arrays_as_json=True,
        ),
    )

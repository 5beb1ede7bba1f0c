"""GET /api/v2/accounts/{account_id}/projects/."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="projects.list",
    method="GET",
    path="/api/v2/accounts/{account_id}/projects/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def list_projects(
    account_id: int,
    *,
    include_related: Sequence[str] | None = None,
    limit: int | None = None,
    name__icontains: str | None = None,
    offset: int | None = None,
    order_by: str | None = None,
    pk: int | None = None,
    pk__gt: int | None = None,
    pk__in: Sequence[int] | None = None,
    state: str | None = None,
) -> Call[list[models.ProjectResponse]]:
    """Return the call of `projects.list`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/projects/", account_id=account_id),
        json_answer(
            decoding.counted(
                decoding.under("data", decoding.list_of(models.ProjectResponse.from_dict)),
                "extra",
                "pagination",
                "total_count",
            ),
            "ProjectListEnveloped",
        ),
        query=query_of(
            {
                "include_related": include_related,
                "limit": limit,
                "name__icontains": name__icontains,
                "offset": offset,
                "order_by": order_by,
                "pk": pk,
                "pk__gt": pk__gt,
                "pk__in": pk__in,
                "state": state,
            },
            arrays_as_json=True,
        ),
    )

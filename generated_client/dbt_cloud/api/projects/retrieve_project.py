"""GET /api/v2/accounts/{account_id}/projects/{id}/."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="projects.get",
    method="GET",
    path="/api/v2/accounts/{account_id}/projects/{id}/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def retrieve_project(
    account_id: int, project_id: int, *, include_related: Sequence[str] | None = None
) -> Call[models.ProjectResponse]:
    """Return the call of `projects.get`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/projects/{project_id}/", account_id=account_id, project_id=project_id),
        json_answer(decoding.under("data", models.ProjectResponse.from_dict), "ProjectResponse"),
        query=query_of({"include_related": include_related}, arrays_as_json=True),
    )

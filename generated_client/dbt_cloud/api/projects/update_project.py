"""POST /api/v2/accounts/{account_id}/projects/{id}/."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="projects.update",
    method="POST",
    path="/api/v2/accounts/{account_id}/projects/{id}/",
    repeat=Repeat.IF_REFUSED,
    arrays_as_json=True,
)


def update_project(
    account_id: int,
    project_id: int,
    *,
    name: str,
    state: int,
    type: models.ProjectTypeEnumLike,
    description: str | None | Unset = UNSET,
    connection_id: int | None | Unset = UNSET,
    repository_id: int | None | Unset = UNSET,
    semantic_layer_config_id: int | None | Unset = UNSET,
    dbt_project_subdirectory: str | None | Unset = UNSET,
    docs_job_id: int | None | Unset = UNSET,
    freshness_job_id: int | None | Unset = UNSET,
) -> Call[models.ProjectResponse]:
    """Return the call of `projects.update`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/projects/{project_id}/", account_id=account_id, project_id=project_id),
        json_answer(decoding.under("data", models.ProjectResponse.from_dict), "ProjectResponse"),
        body=body_of(
            {
                "name": name,
                "account_id": account_id,
                "state": state,
                "type": type,
                "description": description,
                "connection_id": connection_id,
                "repository_id": repository_id,
                "semantic_layer_config_id": semantic_layer_config_id,
                "dbt_project_subdirectory": dbt_project_subdirectory,
                "docs_job_id": docs_job_id,
                "freshness_job_id": freshness_job_id,
            }
        ),
    )

"""POST /api/v2/accounts/{account_id}/environments/{id}/."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="environments.update",
    method="POST",
    path="/api/v2/accounts/{account_id}/environments/{id}/",
    repeat=Repeat.IF_REFUSED,
    arrays_as_json=True,
)


def update_environment(
    account_id: int,
    environment_id: int,
    *,
    project_id: int,
    name: str,
    use_custom_branch: bool,
    supports_docs: bool,
    type: models.EnvironmentTypeEnumLike,
    state: int,
    connection_id: int | None | Unset = UNSET,
    credentials_id: int | None | Unset = UNSET,
    repository_id: int | None | Unset = UNSET,
    extended_attributes_id: int | None | Unset = UNSET,
    custom_branch: str | None | Unset = UNSET,
    dbt_project_subdirectory: str | None | Unset = UNSET,
    dbt_version: str | None | Unset = UNSET,
    deployment_type: models.DeploymentTypeEnumLike | None | Unset = UNSET,
    created_by_id: int | None | Unset = UNSET,
) -> Call[models.EnvironmentV2Response]:
    """Return the call of `environments.update`."""
    return Call(
        OPERATION,
        path_of(
            "/api/v2/accounts/{account_id}/environments/{environment_id}/",
            account_id=account_id,
            environment_id=environment_id,
        ),
        json_answer(decoding.under("data", models.EnvironmentV2Response.from_dict), "EnvironmentV2Response"),
        body=body_of(
            {
                "account_id": account_id,
                "project_id": project_id,
                "name": name,
                "use_custom_branch": use_custom_branch,
                "supports_docs": supports_docs,
                "type": type,
                "state": state,
                "connection_id": connection_id,
                "credentials_id": credentials_id,
                "repository_id": repository_id,
                "extended_attributes_id": extended_attributes_id,
                "custom_branch": custom_branch,
                "dbt_project_subdirectory": dbt_project_subdirectory,
                "dbt_version": dbt_version,
                "deployment_type": deployment_type,
                "created_by_id": created_by_id,
            }
        ),
    )

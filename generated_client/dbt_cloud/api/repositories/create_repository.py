"""POST /api/v2/accounts/{account_id}/repositories/."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="repositories.create",
    method="POST",
    path="/api/v2/accounts/{account_id}/repositories/",
    repeat=Repeat.IF_REFUSED,
    arrays_as_json=True,
)


def create_repository(
    account_id: int,
    *,
    state: int,
    project_id: int | None | Unset = UNSET,
    full_name: str | None | Unset = UNSET,
    remote_backend: models.RemoteBackendEnumLike | None | Unset = UNSET,
    git_clone_strategy: models.GitCloneStrategyEnumLike | None | Unset = UNSET,
    deploy_key_id: int | None | Unset = UNSET,
    repository_credentials_id: int | None | Unset = UNSET,
    github_installation_id: int | None | Unset = UNSET,
    github_webhook_id: int | None | Unset = UNSET,
    git_provider_id: int | None | Unset = UNSET,
    private_link_endpoint_id: str | None | Unset = UNSET,
) -> Call[models.RepositoryV2Response]:
    """Return the call of `repositories.create`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/repositories/", account_id=account_id),
        json_answer(decoding.under("data", models.RepositoryV2Response.from_dict), "RepositoryV2Response"),
        body=body_of(
            {
                "account_id": account_id,
                "state": state,
                "project_id": project_id,
                "full_name": full_name,
                "remote_backend": remote_backend,
                "git_clone_strategy": git_clone_strategy,
                "deploy_key_id": deploy_key_id,
                "repository_credentials_id": repository_credentials_id,
                "github_installation_id": github_installation_id,
                "github_webhook_id": github_webhook_id,
                "git_provider_id": git_provider_id,
                "private_link_endpoint_id": private_link_endpoint_id,
            }
        ),
    )

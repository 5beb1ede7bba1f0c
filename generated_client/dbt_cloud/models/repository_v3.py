"""The model `RepositoryV3`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class RepositoryV3(Model):
    """The git repository of a project."""

    account_id: int | None
    project_id: int | None
    full_name: str | None
    remote_backend: models.RemoteBackendEnum | None
    git_clone_strategy: models.GitCloneStrategyEnum | None
    deploy_key_id: int | None
    repository_credentials_id: int | None
    github_installation_id: int | None
    github_webhook_id: int | None
    state: int | None
    private_link_endpoint_id: str | None
    git_provider_id: int | None

    def __init__(
        self,
        *,
        account_id: int | None | Unset = UNSET,
        project_id: int | None | Unset = UNSET,
        full_name: str | None | Unset = UNSET,
        remote_backend: models.RemoteBackendEnumLike | None | Unset = UNSET,
        git_clone_strategy: models.GitCloneStrategyEnumLike | None | Unset = UNSET,
        deploy_key_id: int | None | Unset = UNSET,
        repository_credentials_id: int | None | Unset = UNSET,
        github_installation_id: int | None | Unset = UNSET,
        github_webhook_id: int | None | Unset = UNSET,
        state: int | None | Unset = UNSET,
        private_link_endpoint_id: str | None | Unset = UNSET,
        git_provider_id: int | None | Unset = UNSET,
    ) -> None:
        self._assign(
            account_id=account_id,
            project_id=project_id,
            full_name=full_name,
            remote_backend=remote_backend,
            git_clone_strategy=git_clone_strategy,
            deploy_key_id=deploy_key_id,
            repository_credentials_id=repository_credentials_id,
            github_installation_id=github_installation_id,
            github_webhook_id=github_webhook_id,
            state=state,
            private_link_endpoint_id=private_link_endpoint_id,
            git_provider_id=git_provider_id,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("account_id", "account_id", decoding.integer),
            Field("project_id", "project_id", decoding.integer),
            Field("full_name", "full_name", decoding.string),
            Field("remote_backend", "remote_backend", decoding.later(lambda: models.RemoteBackendEnum.decode)),
            Field(
                "git_clone_strategy", "git_clone_strategy", decoding.later(lambda: models.GitCloneStrategyEnum.decode)
            ),
            Field("deploy_key_id", "deploy_key_id", decoding.integer),
            Field("repository_credentials_id", "repository_credentials_id", decoding.integer),
            Field("github_installation_id", "github_installation_id", decoding.integer),
            Field("github_webhook_id", "github_webhook_id", decoding.integer),
            Field("state", "state", decoding.integer),
            Field("private_link_endpoint_id", "private_link_endpoint_id", decoding.string),
            Field("git_provider_id", "git_provider_id", decoding.integer),
        )

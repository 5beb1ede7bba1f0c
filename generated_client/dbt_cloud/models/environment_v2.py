"""The model `EnvironmentV2`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class EnvironmentV2(Model):
    """The environment of a job or a run."""

    account_id: int | None
    project_id: int | None
    name: str | None
    connection_id: int | None
    credentials_id: int | None
    repository_id: int | None
    extended_attributes_id: int | None
    custom_branch: str | None
    use_custom_branch: bool | None
    dbt_project_subdirectory: str | None
    dbt_version: str | None
    supports_docs: bool | None
    deployment_type: models.DeploymentTypeEnum | None
    type: models.EnvironmentTypeEnum | None
    created_by_id: int | None
    state: int | None

    def __init__(
        self,
        *,
        account_id: int | None | Unset = UNSET,
        project_id: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        connection_id: int | None | Unset = UNSET,
        credentials_id: int | None | Unset = UNSET,
        repository_id: int | None | Unset = UNSET,
        extended_attributes_id: int | None | Unset = UNSET,
        custom_branch: str | None | Unset = UNSET,
        use_custom_branch: bool | None | Unset = UNSET,
        dbt_project_subdirectory: str | None | Unset = UNSET,
        dbt_version: str | None | Unset = UNSET,
        supports_docs: bool | None | Unset = UNSET,
        deployment_type: models.DeploymentTypeEnumLike | None | Unset = UNSET,
        type: models.EnvironmentTypeEnumLike | None | Unset = UNSET,
        created_by_id: int | None | Unset = UNSET,
        state: int | None | Unset = UNSET,
    ) -> None:
        self._assign(
            account_id=account_id,
            project_id=project_id,
            name=name,
            connection_id=connection_id,
            credentials_id=credentials_id,
            repository_id=repository_id,
            extended_attributes_id=extended_attributes_id,
            custom_branch=custom_branch,
            use_custom_branch=use_custom_branch,
            dbt_project_subdirectory=dbt_project_subdirectory,
            dbt_version=dbt_version,
            supports_docs=supports_docs,
            deployment_type=deployment_type,
            type=type,
            created_by_id=created_by_id,
            state=state,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("account_id", "account_id", decoding.integer),
            Field("project_id", "project_id", decoding.integer),
            Field("name", "name", decoding.string),
            Field("connection_id", "connection_id", decoding.integer),
            Field("credentials_id", "credentials_id", decoding.integer),
            Field("repository_id", "repository_id", decoding.integer),
            Field("extended_attributes_id", "extended_attributes_id", decoding.integer),
            Field("custom_branch", "custom_branch", decoding.string),
            Field("use_custom_branch", "use_custom_branch", decoding.boolean),
            Field("dbt_project_subdirectory", "dbt_project_subdirectory", decoding.string),
            Field("dbt_version", "dbt_version", decoding.string),
            Field("supports_docs", "supports_docs", decoding.boolean),
            Field("deployment_type", "deployment_type", decoding.later(lambda: models.DeploymentTypeEnum.decode)),
            Field("type", "type", decoding.later(lambda: models.EnvironmentTypeEnum.decode)),
            Field("created_by_id", "created_by_id", decoding.integer),
            Field("state", "state", decoding.integer),
        )

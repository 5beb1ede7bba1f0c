"""The model `EnvironmentV2Response`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class EnvironmentV2Response(Model):
    """An environment: where jobs run, and with which version of dbt."""

    id: int
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
    raw_dbt_version: str | None
    supports_docs: bool | None
    deployment_type: models.DeploymentTypeEnum | None
    type: models.EnvironmentTypeEnum | None
    created_by_id: int | None
    state: int | None
    created_at: datetime | None
    updated_at: datetime | None
    repository: models.RepositoryV2 | None
    connection: models.PostgresConnection | None
    jobs: list[models.HumanReadableJobDefinition] | None
    custom_environment_variables: list[models.CustomEnvironmentVariable] | None

    def __init__(
        self,
        *,
        id: int,
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
        raw_dbt_version: str | None | Unset = UNSET,
        supports_docs: bool | None | Unset = UNSET,
        deployment_type: models.DeploymentTypeEnumLike | None | Unset = UNSET,
        type: models.EnvironmentTypeEnumLike | None | Unset = UNSET,
        created_by_id: int | None | Unset = UNSET,
        state: int | None | Unset = UNSET,
        created_at: datetime | str | None | Unset = UNSET,
        updated_at: datetime | str | None | Unset = UNSET,
        repository: models.RepositoryV2 | Mapping[str, object] | None | Unset = UNSET,
        connection: models.PostgresConnection | Mapping[str, object] | None | Unset = UNSET,
        jobs: Sequence[models.HumanReadableJobDefinition | Mapping[str, object]] | None | Unset = UNSET,
        custom_environment_variables: Sequence[models.CustomEnvironmentVariable | Mapping[str, object]]
        | None
        | Unset = UNSET,
    ) -> None:
        self._assign(
            id=id,
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
            raw_dbt_version=raw_dbt_version,
            supports_docs=supports_docs,
            deployment_type=deployment_type,
            type=type,
            created_by_id=created_by_id,
            state=state,
            created_at=created_at,
            updated_at=updated_at,
            repository=repository,
            connection=connection,
            jobs=jobs,
            custom_environment_variables=custom_environment_variables,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", decoding.integer, required=True),
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
            Field("raw_dbt_version", "raw_dbt_version", decoding.string),
            Field("supports_docs", "supports_docs", decoding.boolean),
            Field("deployment_type", "deployment_type", decoding.later(lambda: models.DeploymentTypeEnum.decode)),
            Field("type", "type", decoding.later(lambda: models.EnvironmentTypeEnum.decode)),
            Field("created_by_id", "created_by_id", decoding.integer),
            Field("state", "state", decoding.integer),
            Field("created_at", "created_at", decoding.date_time),
            Field("updated_at", "updated_at", decoding.date_time),
            Field("repository", "repository", decoding.later(lambda: models.RepositoryV2.from_dict)),
            Field("connection", "connection", decoding.later(lambda: models.PostgresConnection.from_dict)),
            Field(
                "jobs", "jobs", decoding.later(lambda: decoding.list_of(models.HumanReadableJobDefinition.from_dict))
            ),
            Field(
                "custom_environment_variables",
                "custom_environment_variables",
                decoding.later(lambda: decoding.list_of(models.CustomEnvironmentVariable.from_dict)),
            ),
        )

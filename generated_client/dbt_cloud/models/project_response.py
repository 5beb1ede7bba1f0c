"""The model `ProjectResponse`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class ProjectResponse(Model):
    """A project."""

    id: int
    name: str | None
    account_id: int | None
    description: str | None
    connection_id: int | None
    repository_id: int | None
    semantic_layer_config_id: int | None
    state: int | None
    dbt_project_subdirectory: str | None
    docs_job_id: int | None
    freshness_job_id: int | None
    type: models.ProjectTypeEnum | None
    created_at: datetime | None
    updated_at: datetime | None
    connection: models.BaseConnectionV3 | None
    environments: list[models.EnvironmentV3] | None
    repository: models.RepositoryV3 | None
    group_permissions: list[models.GroupPermission] | None
    docs_job: models.JobDefinitionV2 | None
    freshness_job: models.JobDefinitionV2 | None
    fusion_readiness: object
    default_version: str | None

    def __init__(
        self,
        *,
        id: int,
        name: str | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        connection_id: int | None | Unset = UNSET,
        repository_id: int | None | Unset = UNSET,
        semantic_layer_config_id: int | None | Unset = UNSET,
        state: int | None | Unset = UNSET,
        dbt_project_subdirectory: str | None | Unset = UNSET,
        docs_job_id: int | None | Unset = UNSET,
        freshness_job_id: int | None | Unset = UNSET,
        type: models.ProjectTypeEnumLike | None | Unset = UNSET,
        created_at: datetime | str | None | Unset = UNSET,
        updated_at: datetime | str | None | Unset = UNSET,
        connection: models.BaseConnectionV3 | Mapping[str, object] | None | Unset = UNSET,
        environments: Sequence[models.EnvironmentV3 | Mapping[str, object]] | None | Unset = UNSET,
        repository: models.RepositoryV3 | Mapping[str, object] | None | Unset = UNSET,
        group_permissions: Sequence[models.GroupPermission | Mapping[str, object]] | None | Unset = UNSET,
        docs_job: models.JobDefinitionV2 | Mapping[str, object] | None | Unset = UNSET,
        freshness_job: models.JobDefinitionV2 | Mapping[str, object] | None | Unset = UNSET,
        fusion_readiness: object | Unset = UNSET,
        default_version: str | None | Unset = UNSET,
    ) -> None:
        self._assign(
            id=id,
            name=name,
            account_id=account_id,
            description=description,
            connection_id=connection_id,
            repository_id=repository_id,
            semantic_layer_config_id=semantic_layer_config_id,
            state=state,
            dbt_project_subdirectory=dbt_project_subdirectory,
            docs_job_id=docs_job_id,
            freshness_job_id=freshness_job_id,
            type=type,
            created_at=created_at,
            updated_at=updated_at,
            connection=connection,
            environments=environments,
            repository=repository,
            group_permissions=group_permissions,
            docs_job=docs_job,
            freshness_job=freshness_job,
            fusion_readiness=fusion_readiness,
            default_version=default_version,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", decoding.integer, required=True),
            Field("name", "name", decoding.string),
            Field("account_id", "account_id", decoding.integer),
            Field("description", "description", decoding.string),
            Field("connection_id", "connection_id", decoding.integer),
            Field("repository_id", "repository_id", decoding.integer),
            Field("semantic_layer_config_id", "semantic_layer_config_id", decoding.integer),
            Field("state", "state", decoding.integer),
            Field("dbt_project_subdirectory", "dbt_project_subdirectory", decoding.string),
            Field("docs_job_id", "docs_job_id", decoding.integer),
            Field("freshness_job_id", "freshness_job_id", decoding.integer),
            Field("type", "type", decoding.later(lambda: models.ProjectTypeEnum.decode)),
            Field("created_at", "created_at", decoding.date_time),
            Field("updated_at", "updated_at", decoding.date_time),
            Field("connection", "connection", decoding.later(lambda: models.BaseConnectionV3.from_dict)),
            Field(
                "environments", "environments", decoding.later(lambda: decoding.list_of(models.EnvironmentV3.from_dict))
            ),
            Field("repository", "repository", decoding.later(lambda: models.RepositoryV3.from_dict)),
            Field(
                "group_permissions",
                "group_permissions",
                decoding.later(lambda: decoding.list_of(models.GroupPermission.from_dict)),
            ),
            Field("docs_job", "docs_job", decoding.later(lambda: models.JobDefinitionV2.from_dict)),
            Field("freshness_job", "freshness_job", decoding.later(lambda: models.JobDefinitionV2.from_dict)),
            Field("fusion_readiness", "fusion_readiness", decoding.anything),
            Field("default_version", "default_version", decoding.string),
        )

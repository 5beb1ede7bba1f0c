"""The model `Project`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class Project(Model):
    """The project of a job."""

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

    def __init__(
        self,
        *,
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
    ) -> None:
        self._assign(
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
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
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
        )

"""The model `EnvironmentV3`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class EnvironmentV3(Model):
    """An environment of a project."""

    account_id: int | None
    project_id: int | None
    credentials_id: int | None
    connection_id: int | None
    extended_attributes_id: int | None
    name: str | None
    dbt_version: str | None
    type: models.EnvironmentTypeEnum | None
    use_custom_branch: bool | None
    custom_branch: str | None
    supports_docs: bool | None
    deployment_type: models.DeploymentTypeEnum | None
    enable_model_query_history: bool | None
    enable_dbt_state: bool | None
    state: int | None
    primary_profile_id: int | None

    def __init__(
        self,
        *,
        account_id: int | None | Unset = UNSET,
        project_id: int | None | Unset = UNSET,
        credentials_id: int | None | Unset = UNSET,
        connection_id: int | None | Unset = UNSET,
        extended_attributes_id: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        dbt_version: str | None | Unset = UNSET,
        type: models.EnvironmentTypeEnumLike | None | Unset = UNSET,
        use_custom_branch: bool | None | Unset = UNSET,
        custom_branch: str | None | Unset = UNSET,
        supports_docs: bool | None | Unset = UNSET,
        deployment_type: models.DeploymentTypeEnumLike | None | Unset = UNSET,
        enable_model_query_history: bool | None | Unset = UNSET,
        enable_dbt_state: bool | None | Unset = UNSET,
        state: int | None | Unset = UNSET,
        primary_profile_id: int | None | Unset = UNSET,
    ) -> None:
        self._assign(
            account_id=account_id,
            project_id=project_id,
            credentials_id=credentials_id,
            connection_id=connection_id,
            extended_attributes_id=extended_attributes_id,
            name=name,
            dbt_version=dbt_version,
            type=type,
            use_custom_branch=use_custom_branch,
            custom_branch=custom_branch,
            supports_docs=supports_docs,
            deployment_type=deployment_type,
            enable_model_query_history=enable_model_query_history,
            enable_dbt_state=enable_dbt_state,
            state=state,
            primary_profile_id=primary_profile_id,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("account_id", "account_id", decoding.integer),
            Field("project_id", "project_id", decoding.integer),
            Field("credentials_id", "credentials_id", decoding.integer),
            Field("connection_id", "connection_id", decoding.integer),
            Field("extended_attributes_id", "extended_attributes_id", decoding.integer),
            Field("name", "name", decoding.string),
            Field("dbt_version", "dbt_version", decoding.string),
            Field("type", "type", decoding.later(lambda: models.EnvironmentTypeEnum.decode)),
            Field("use_custom_branch", "use_custom_branch", decoding.boolean),
            Field("custom_branch", "custom_branch", decoding.string),
            Field("supports_docs", "supports_docs", decoding.boolean),
            Field("deployment_type", "deployment_type", decoding.later(lambda: models.DeploymentTypeEnum.decode)),
            Field("enable_model_query_history", "enable_model_query_history", decoding.boolean),
            Field("enable_dbt_state", "enable_dbt_state", decoding.boolean),
            Field("state", "state", decoding.integer),
            Field("primary_profile_id", "primary_profile_id", decoding.integer),
        )

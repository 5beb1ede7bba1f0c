"""The model `CustomEnvironmentVariable`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class CustomEnvironmentVariable(Model):
    """An environment variable of an environment, for the project's code."""

    account_id: int | None
    project_id: int | None
    name: str | None
    type: models.CustomEnvironmentVariableTypeEnum | None
    user_id: int | None
    environment_id: int | None
    job_definition_id: int | None
    display_value: str | None
    state: int | None

    def __init__(
        self,
        *,
        account_id: int | None | Unset = UNSET,
        project_id: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        type: models.CustomEnvironmentVariableTypeEnumLike | None | Unset = UNSET,
        user_id: int | None | Unset = UNSET,
        environment_id: int | None | Unset = UNSET,
        job_definition_id: int | None | Unset = UNSET,
        display_value: str | None | Unset = UNSET,
        state: int | None | Unset = UNSET,
    ) -> None:
        self._assign(
            account_id=account_id,
            project_id=project_id,
            name=name,
            type=type,
            user_id=user_id,
            environment_id=environment_id,
            job_definition_id=job_definition_id,
            display_value=display_value,
            state=state,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("account_id", "account_id", decoding.integer),
            Field("project_id", "project_id", decoding.integer),
            Field("name", "name", decoding.string),
            Field("type", "type", decoding.later(lambda: models.CustomEnvironmentVariableTypeEnum.decode)),
            Field("user_id", "user_id", decoding.integer),
            Field("environment_id", "environment_id", decoding.integer),
            Field("job_definition_id", "job_definition_id", decoding.integer),
            Field("display_value", "display_value", decoding.string),
            Field("state", "state", decoding.integer),
        )

"""The model `GroupPermission`."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class GroupPermission(Model):
    """What a group may do in a project, or in all of them."""

    account_id: int | None
    group_id: int | None
    project_id: int | None
    all_projects: bool | None
    permission_set: models.PermissionSetEnum | None
    permission_level: int | None
    state: int | None
    writable_environment_categories: list[str] | None

    def __init__(
        self,
        *,
        account_id: int | None | Unset = UNSET,
        group_id: int | None | Unset = UNSET,
        project_id: int | None | Unset = UNSET,
        all_projects: bool | None | Unset = UNSET,
        permission_set: models.PermissionSetEnumLike | None | Unset = UNSET,
        permission_level: int | None | Unset = UNSET,
        state: int | None | Unset = UNSET,
        writable_environment_categories: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        self._assign(
            account_id=account_id,
            group_id=group_id,
            project_id=project_id,
            all_projects=all_projects,
            permission_set=permission_set,
            permission_level=permission_level,
            state=state,
            writable_environment_categories=writable_environment_categories,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("account_id", "account_id", decoding.integer),
            Field("group_id", "group_id", decoding.integer),
            Field("project_id", "project_id", decoding.integer),
            Field("all_projects", "all_projects", decoding.boolean),
            Field("permission_set", "permission_set", decoding.later(lambda: models.PermissionSetEnum.decode)),
            Field("permission_level", "permission_level", decoding.integer),
            Field("state", "state", decoding.integer),
            Field(
                "writable_environment_categories", "writable_environment_categories", decoding.list_of(decoding.string)
            ),
        )

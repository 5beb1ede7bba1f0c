"""The model `UserLicenseResponse`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class UserLicenseResponse(Model):
    """The licence that a user has in an account."""

    id: int
    account_id: int | None
    user_id: int | None
    license_type: str | None
    state: int | None
    created_at: datetime | None
    updated_at: datetime | None
    groups: list[models.Group] | None
    scim_managed: bool | None

    def __init__(
        self,
        *,
        id: int,
        account_id: int | None | Unset = UNSET,
        user_id: int | None | Unset = UNSET,
        license_type: str | None | Unset = UNSET,
        state: int | None | Unset = UNSET,
        created_at: datetime | str | None | Unset = UNSET,
        updated_at: datetime | str | None | Unset = UNSET,
        groups: Sequence[models.Group | Mapping[str, object]] | None | Unset = UNSET,
        scim_managed: bool | None | Unset = UNSET,
    ) -> None:
        self._assign(
            id=id,
            account_id=account_id,
            user_id=user_id,
            license_type=license_type,
            state=state,
            created_at=created_at,
            updated_at=updated_at,
            groups=groups,
            scim_managed=scim_managed,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", decoding.integer, required=True),
            Field("account_id", "account_id", decoding.integer),
            Field("user_id", "user_id", decoding.integer),
            Field("license_type", "license_type", decoding.string),
            Field("state", "state", decoding.integer),
            Field("created_at", "created_at", decoding.date_time),
            Field("updated_at", "updated_at", decoding.date_time),
            Field("groups", "groups", decoding.later(lambda: decoding.list_of(models.Group.from_dict))),
            Field("scim_managed", "scim_managed", decoding.boolean),
        )

"""The model `InviteResponse`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class InviteResponse(Model):
    """An invitation to the account."""

    id: int
    account_id: int | None
    email_address: str | None
    license_type: models.LicenseTypeEnum | None
    status: models.InviteStatusEnum | None
    type: models.InviteResponseTypeEnum | None
    group_ids: list[int] | None
    redeemed_at: datetime | None
    created_at: datetime | None
    account: models.Account | None
    groups: list[models.Group] | None

    def __init__(
        self,
        *,
        id: int,
        account_id: int | None | Unset = UNSET,
        email_address: str | None | Unset = UNSET,
        license_type: models.LicenseTypeEnumLike | None | Unset = UNSET,
        status: models.InviteStatusEnumLike | None | Unset = UNSET,
        type: models.InviteResponseTypeEnumLike | None | Unset = UNSET,
        group_ids: Sequence[int] | None | Unset = UNSET,
        redeemed_at: datetime | str | None | Unset = UNSET,
        created_at: datetime | str | None | Unset = UNSET,
        account: models.Account | Mapping[str, object] | None | Unset = UNSET,
        groups: Sequence[models.Group | Mapping[str, object]] | None | Unset = UNSET,
    ) -> None:
        self._assign(
            id=id,
            account_id=account_id,
            email_address=email_address,
            license_type=license_type,
            status=status,
            type=type,
            group_ids=group_ids,
            redeemed_at=redeemed_at,
            created_at=created_at,
            account=account,
            groups=groups,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", decoding.integer, required=True),
            Field("account_id", "account_id", decoding.integer),
            Field("email_address", "email_address", decoding.string),
            Field("license_type", "license_type", decoding.later(lambda: models.LicenseTypeEnum.decode)),
            Field("status", "status", decoding.later(lambda: models.InviteStatusEnum.decode)),
            Field("type", "type", decoding.later(lambda: models.InviteResponseTypeEnum.decode)),
            Field("group_ids", "group_ids", decoding.list_of(decoding.integer)),
            Field("redeemed_at", "redeemed_at", decoding.date_time),
            Field("created_at", "created_at", decoding.date_time),
            Field("account", "account", decoding.later(lambda: models.Account.from_dict)),
            Field("groups", "groups", decoding.later(lambda: decoding.list_of(models.Group.from_dict))),
        )

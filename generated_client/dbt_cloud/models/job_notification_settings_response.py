"""The model `JobNotificationSettingsResponse`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class JobNotificationSettingsResponse(Model):
    """Who is told of the ends of which jobs."""

    id: int
    account_id: int | None
    user_id: int | None
    type: models.NotificationTypeEnum | None
    external_email: str | None
    slack_channel_id: str | None
    slack_channel_name: str | None
    on_cancel: list[int] | None
    on_failure: list[int] | None
    on_success: list[int] | None
    on_warning: list[int] | None
    state: int | None
    created_at: datetime | None
    updated_at: datetime | None
    user: models.User | None

    def __init__(
        self,
        *,
        id: int,
        account_id: int | None | Unset = UNSET,
        user_id: int | None | Unset = UNSET,
        type: models.NotificationTypeEnumLike | None | Unset = UNSET,
        external_email: str | None | Unset = UNSET,
        slack_channel_id: str | None | Unset = UNSET,
        slack_channel_name: str | None | Unset = UNSET,
        on_cancel: Sequence[int] | None | Unset = UNSET,
        on_failure: Sequence[int] | None | Unset = UNSET,
        on_success: Sequence[int] | None | Unset = UNSET,
        on_warning: Sequence[int] | None | Unset = UNSET,
        state: int | None | Unset = UNSET,
        created_at: datetime | str | None | Unset = UNSET,
        updated_at: datetime | str | None | Unset = UNSET,
        user: models.User | Mapping[str, object] | None | Unset = UNSET,
    ) -> None:
        self._assign(
            id=id,
            account_id=account_id,
            user_id=user_id,
            type=type,
            external_email=external_email,
            slack_channel_id=slack_channel_id,
            slack_channel_name=slack_channel_name,
            on_cancel=on_cancel,
            on_failure=on_failure,
            on_success=on_success,
            on_warning=on_warning,
            state=state,
            created_at=created_at,
            updated_at=updated_at,
            user=user,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", decoding.integer, required=True),
            Field("account_id", "account_id", decoding.integer),
            Field("user_id", "user_id", decoding.integer),
            Field("type", "type", decoding.later(lambda: models.NotificationTypeEnum.decode)),
            Field("external_email", "external_email", decoding.string),
            Field("slack_channel_id", "slack_channel_id", decoding.string),
            Field("slack_channel_name", "slack_channel_name", decoding.string),
            Field("on_cancel", "on_cancel", decoding.list_of(decoding.integer)),
            Field("on_failure", "on_failure", decoding.list_of(decoding.integer)),
            Field("on_success", "on_success", decoding.list_of(decoding.integer)),
            Field("on_warning", "on_warning", decoding.list_of(decoding.integer)),
            Field("state", "state", decoding.integer),
            Field("created_at", "created_at", decoding.date_time),
            Field("updated_at", "updated_at", decoding.date_time),
            Field("user", "user", decoding.later(lambda: models.User.from_dict)),
        )

"""POST /api/v2/accounts/{account_id}/notifications/{id}/."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="notifications.update",
    method="POST",
    path="/api/v2/accounts/{account_id}/notifications/{id}/",
    repeat=Repeat.IF_REFUSED,
    arrays_as_json=True,
)


def update_notification(
    account_id: int,
    notification_id: int,
    *,
    user_id: int,
    type: models.NotificationTypeEnumLike,
    on_cancel: Sequence[int],
    on_failure: Sequence[int],
    on_success: Sequence[int],
    on_warning: Sequence[int],
    state: int,
    external_email: str | None | Unset = UNSET,
    slack_channel_id: str | None | Unset = UNSET,
    slack_channel_name: str | None | Unset = UNSET,
) -> Call[models.JobNotificationSettingsResponse]:
    """Return the call of `notifications.update`."""
    return Call(
        OPERATION,
        path_of(
            "/api/v2/accounts/{account_id}/notifications/{notification_id}/",
            account_id=account_id,
            notification_id=notification_id,
        ),
        json_answer(
            decoding.under("data", models.JobNotificationSettingsResponse.from_dict), "JobNotificationSettingsResponse"
        ),
        body=body_of(
            {
                "account_id": account_id,
                "user_id": user_id,
                "type": type,
                "on_cancel": on_cancel,
                "on_failure": on_failure,
                "on_success": on_success,
                "on_warning": on_warning,
                "state": state,
                "external_email": external_email,
                "slack_channel_id": slack_channel_id,
                "slack_channel_name": slack_channel_name,
            }
        ),
    )

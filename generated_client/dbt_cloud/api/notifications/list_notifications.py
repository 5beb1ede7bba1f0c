"""GET /api/v2/accounts/{account_id}/notifications/."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="notifications.list",
    method="GET",
    path="/api/v2/accounts/{account_id}/notifications/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def list_notifications(
    account_id: int,
    *,
    external_email: str | None = None,
    include_related: Sequence[str] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    order_by: str | None = None,
    pk: int | None = None,
    slack_channel_id: str | None = None,
    state: str | None = None,
    type: models.NotificationTypeEnumLike | None = None,
    user_id: int | None = None,
) -> Call[list[models.JobNotificationSettingsResponse]]:
    """Return the call of `notifications.list`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/notifications/", account_id=account_id),
        json_answer(
            decoding.counted(
                decoding.under("data", decoding.list_of(models.JobNotificationSettingsResponse.from_dict)),
                "extra",
                "pagination",
                "total_count",
            ),
            "JobNotificationSettingsListEnveloped",
        ),
        query=query_of(
            {
                "external_email": external_email,
                "include_related": include_related,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "pk": pk,
                "slack_channel_id": slack_channel_id,
                "state": state,
                "type": type,
                "user_id": user_id,
            },
            arrays_as_json=True,
        ),
    )

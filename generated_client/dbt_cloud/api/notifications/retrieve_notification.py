"""GET /api/v2/accounts/{account_id}/notifications/{id}/."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="notifications.get",
    method="GET",
    path="/api/v2/accounts/{account_id}/notifications/{id}/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def retrieve_notification(
    account_id: int, notification_id: int, *, include_related: Sequence[str] | None = None
) -> Call[models.JobNotificationSettingsResponse]:
    """Return the call of `notifications.get`."""
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
        query=query_of({"include_related": include_related}, arrays_as_json=True),
    )

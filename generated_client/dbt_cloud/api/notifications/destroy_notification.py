"""DELETE /api/v2/accounts/{account_id}/notifications/{id}/."""

from __future__ import annotations

from ....runtime.answers import no_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat

OPERATION = Operation(
    name="notifications.delete",
    method="DELETE",
    path="/api/v2/accounts/{account_id}/notifications/{id}/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def destroy_notification(account_id: int, notification_id: int) -> Call[None]:
    """Return the call of `notifications.delete`."""
    return Call(
        OPERATION,
        path_of(
            "/api/v2/accounts/{account_id}/notifications/{notification_id}/",
            account_id=account_id,
            notification_id=notification_id,
        ),
        no_answer,
    )

"""POST /api/v2/notifications/unsubscribe/."""

from __future__ import annotations

from ....runtime.answers import no_answer
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat

OPERATION = Operation(
    name="notifications.unsubscribe",
    method="POST",
    path="/api/v2/notifications/unsubscribe/",
    repeat=Repeat.IF_REFUSED,
    arrays_as_json=True,
)


def unsubscribe_from_notifications() -> Call[None]:
    """Return the call of `notifications.unsubscribe`."""
    return Call(
        OPERATION,
        "/api/v2/notifications/unsubscribe/",
        no_answer,
    )

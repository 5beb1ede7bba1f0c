"""GET /health."""

from __future__ import annotations

from ....runtime.answers import text_answer
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat

OPERATION = Operation(
    name="system.health",
    method="GET",
    path="/health",
    repeat=Repeat.ALWAYS,
    public=True,
)


def get_health_check() -> Call[str]:
    """Return the call of `system.health`."""
    return Call(
        OPERATION,
        "/health",
        text_answer,
    )

"""GET /."""

from __future__ import annotations

from ....runtime.answers import page_answer
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat

OPERATION = Operation(
    name="system.documentation",
    method="GET",
    path="/",
    repeat=Repeat.ALWAYS,
    public=True,
)


def get_documentation() -> Call[str]:
    """Return the call of `system.documentation`."""
    return Call(
        OPERATION,
        "/",
        page_answer,
    )

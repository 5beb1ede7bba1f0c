"""GET /applications."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="applications.list",
    method="GET",
    path="/applications",
    repeat=Repeat.ALWAYS,
)


def list_applications() -> Call[list[models.ApplicationRead]]:
    """Return the call of `applications.list`."""
    return Call(
        OPERATION,
        "/applications",
        json_answer(
            decoding.under("applications", decoding.list_of(models.ApplicationRead.from_dict)), "ApplicationReadList"
        ),
    )

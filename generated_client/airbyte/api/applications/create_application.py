"""POST /applications."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="applications.create",
    method="POST",
    path="/applications",
    repeat=Repeat.IF_REFUSED,
)


def create_application(*, name: str) -> Call[models.ApplicationRead]:
    """Return the call of `applications.create`."""
    return Call(
        OPERATION,
        "/applications",
        json_answer(models.ApplicationRead.from_dict, "ApplicationRead"),
        body=body_of({"name": name}),
    )

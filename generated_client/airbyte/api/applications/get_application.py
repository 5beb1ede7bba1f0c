"""GET /applications/{applicationId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="applications.get",
    method="GET",
    path="/applications/{applicationId}",
    repeat=Repeat.ALWAYS,
)


def get_application(application_id: str) -> Call[models.ApplicationRead]:
    """Return the call of `applications.get`."""
    return Call(
        OPERATION,
        path_of("/applications/{application_id}", application_id=application_id),
        json_answer(models.ApplicationRead.from_dict, "ApplicationRead"),
    )

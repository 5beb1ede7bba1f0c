"""DELETE /applications/{applicationId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="applications.delete",
    method="DELETE",
    path="/applications/{applicationId}",
    repeat=Repeat.ALWAYS,
)


def delete_application(application_id: str) -> Call[models.ApplicationRead]:
    """Return the call of `applications.delete`."""
    return Call(
        OPERATION,
        path_of("/applications/{application_id}", application_id=application_id),
        json_answer(models.ApplicationRead.from_dict, "ApplicationRead"),
    )

"""GET /connections/{connectionId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="connections.get",
    method="GET",
    path="/connections/{connectionId}",
    repeat=Repeat.ALWAYS,
)


def get_connection(connection_id: str) -> Call[models.ConnectionResponse]:
    """Return the call of `connections.get`."""
    return Call(
        OPERATION,
        path_of("/connections/{connection_id}", connection_id=connection_id),
        json_answer(models.ConnectionResponse.from_dict, "ConnectionResponse"),
    )

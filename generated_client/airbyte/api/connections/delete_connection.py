"""DELETE /connections/{connectionId}."""

from __future__ import annotations

from ....runtime.answers import no_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat

OPERATION = Operation(
    name="connections.delete",
    method="DELETE",
    path="/connections/{connectionId}",
    repeat=Repeat.ALWAYS,
)


def delete_connection(connection_id: str) -> Call[None]:
    """Return the call of `connections.delete`."""
    return Call(
        OPERATION,
        path_of("/connections/{connection_id}", connection_id=connection_id),
        no_answer,
    )

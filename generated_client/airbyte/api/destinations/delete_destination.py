"""DELETE /destinations/{destinationId}."""

from __future__ import annotations

from ....runtime.answers import no_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat

OPERATION = Operation(
    name="destinations.delete",
    method="DELETE",
    path="/destinations/{destinationId}",
    repeat=Repeat.ALWAYS,
)


def delete_destination(destination_id: str) -> Call[None]:
    """Return the call of `destinations.delete`."""
    return Call(
        OPERATION,
        path_of("/destinations/{destination_id}", destination_id=destination_id),
        no_answer,
    )

"""DELETE /sources/{sourceId}."""

from __future__ import annotations

from ....runtime.answers import no_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat

OPERATION = Operation(
    name="sources.delete",
    method="DELETE",
    path="/sources/{sourceId}",
    repeat=Repeat.ALWAYS,
)


def delete_source(source_id: str) -> Call[None]:
    """Return the call of `sources.delete`."""
    return Call(
        OPERATION,
        path_of("/sources/{source_id}", source_id=source_id),
        no_answer,
    )

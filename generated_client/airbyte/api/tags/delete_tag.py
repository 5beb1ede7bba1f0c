"""DELETE /tags/{tagId}."""

from __future__ import annotations

from ....runtime.answers import no_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat

OPERATION = Operation(
    name="tags.delete",
    method="DELETE",
    path="/tags/{tagId}",
    repeat=Repeat.ALWAYS,
)


def delete_tag(tag_id: str) -> Call[None]:
    """Return the call of `tags.delete`."""
    return Call(
        OPERATION,
        path_of("/tags/{tag_id}", tag_id=tag_id),
        no_answer,
    )

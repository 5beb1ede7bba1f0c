"""PATCH /tags/{tagId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="tags.update",
    method="PATCH",
    path="/tags/{tagId}",
    repeat=Repeat.IF_REFUSED,
)


def update_tag(tag_id: str, *, name: str, color: str) -> Call[models.TagResponse]:
    """Return the call of `tags.update`."""
    return Call(
        OPERATION,
        path_of("/tags/{tag_id}", tag_id=tag_id),
        json_answer(models.TagResponse.from_dict, "TagResponse"),
        body=body_of({"name": name, "color": color}),
    )

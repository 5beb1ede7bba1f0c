"""GET /tags/{tagId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="tags.get",
    method="GET",
    path="/tags/{tagId}",
    repeat=Repeat.ALWAYS,
)


def get_tag(tag_id: str) -> Call[models.TagResponse]:
    """Return the call of `tags.get`."""
    return Call(
        OPERATION,
        path_of("/tags/{tag_id}", tag_id=tag_id),
        json_answer(models.TagResponse.from_dict, "TagResponse"),
    )

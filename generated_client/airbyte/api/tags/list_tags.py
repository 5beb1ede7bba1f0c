"""GET /tags."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="tags.list",
    method="GET",
    path="/tags",
    repeat=Repeat.ALWAYS,
)


def list_tags(*, workspace_ids: Sequence[str] | None = None) -> Call[list[models.TagResponse]]:
    """Return the call of `tags.list`."""
    return Call(
        OPERATION,
        "/tags",
        json_answer(decoding.under("data", decoding.list_of(models.TagResponse.from_dict)), "TagsResponse"),
        query=query_of({"workspaceIds": workspace_ids}),
    )

"""POST /tags."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="tags.create",
    method="POST",
    path="/tags",
    repeat=Repeat.IF_REFUSED,
)


def create_tag(*, name: str, color: str, workspace_id: str) -> Call[models.TagResponse]:
    """Return the call of `tags.create`."""
    return Call(
        OPERATION,
        "/tags",
        json_answer(models.TagResponse.from_dict, "TagResponse"),
        body=body_of({"name": name, "color": color, "workspaceId": workspace_id}),
    )

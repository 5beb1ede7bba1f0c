"""POST /embedded/scoped_token."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="embedded.create_scoped_token",
    method="POST",
    path="/embedded/scoped_token",
    repeat=Repeat.IF_REFUSED,
)


def generate_embedded_scoped_token(*, workspace_id: str) -> Call[models.EmbeddedScopedTokenResponse]:
    """Return the call of `embedded.create_scoped_token`."""
    return Call(
        OPERATION,
        "/embedded/scoped_token",
        json_answer(models.EmbeddedScopedTokenResponse.from_dict, "EmbeddedScopedTokenResponse"),
        body=body_of({"workspaceId": workspace_id}),
    )

"""GET /workspaces/{workspaceId}/definitions/destinations."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="destination_definitions.list",
    method="GET",
    path="/workspaces/{workspaceId}/definitions/destinations",
    repeat=Repeat.ALWAYS,
)


def list_destination_definitions(workspace_id: str) -> Call[list[models.DefinitionResponse]]:
    """Return the call of `destination_definitions.list`."""
    return Call(
        OPERATION,
        path_of("/workspaces/{workspace_id}/definitions/destinations", workspace_id=workspace_id),
        json_answer(
            decoding.under("data", decoding.list_of(models.DefinitionResponse.from_dict)), "DefinitionsResponse"
        ),
    )

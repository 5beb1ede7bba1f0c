"""GET /workspaces/{workspaceId}/definitions/sources."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="source_definitions.list",
    method="GET",
    path="/workspaces/{workspaceId}/definitions/sources",
    repeat=Repeat.ALWAYS,
)


def list_source_definitions(workspace_id: str) -> Call[list[models.DefinitionResponse]]:
    """Return the call of `source_definitions.list`."""
    return Call(
        OPERATION,
        path_of("/workspaces/{workspace_id}/definitions/sources", workspace_id=workspace_id),
        json_answer(
            decoding.under("data", decoding.list_of(models.DefinitionResponse.from_dict)), "DefinitionsResponse"
        ),
    )

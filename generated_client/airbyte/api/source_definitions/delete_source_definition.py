"""DELETE /workspaces/{workspaceId}/definitions/sources/{definitionId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="source_definitions.delete",
    method="DELETE",
    path="/workspaces/{workspaceId}/definitions/sources/{definitionId}",
    repeat=Repeat.ALWAYS,
)


def delete_source_definition(workspace_id: str, definition_id: str) -> Call[models.DefinitionResponse]:
    """Return the call of `source_definitions.delete`."""
    return Call(
        OPERATION,
        path_of(
            "/workspaces/{workspace_id}/definitions/sources/{definition_id}",
            workspace_id=workspace_id,
            definition_id=definition_id,
        ),
        json_answer(models.DefinitionResponse.from_dict, "DefinitionResponse"),
    )

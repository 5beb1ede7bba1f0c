"""DELETE /workspaces/{workspaceId}/definitions/declarative_sources/{definitionId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="declarative_source_definitions.delete",
    method="DELETE",
    path="/workspaces/{workspaceId}/definitions/declarative_sources/{definitionId}",
    repeat=Repeat.ALWAYS,
)


def delete_declarative_source_definition(
    workspace_id: str, definition_id: str
) -> Call[models.DeclarativeSourceDefinitionResponse]:
    """Return the call of `declarative_source_definitions.delete`."""
    return Call(
        OPERATION,
        path_of(
            "/workspaces/{workspace_id}/definitions/declarative_sources/{definition_id}",
            workspace_id=workspace_id,
            definition_id=definition_id,
        ),
        json_answer(models.DeclarativeSourceDefinitionResponse.from_dict, "DeclarativeSourceDefinitionResponse"),
    )

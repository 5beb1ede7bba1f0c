"""PUT /workspaces/{workspaceId}/definitions/declarative_sources/{definitionId}."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="declarative_source_definitions.replace",
    method="PUT",
    path="/workspaces/{workspaceId}/definitions/declarative_sources/{definitionId}",
    repeat=Repeat.ALWAYS,
)


def update_declarative_source_definition(
    workspace_id: str, definition_id: str, *, manifest: Mapping[str, object]
) -> Call[models.DeclarativeSourceDefinitionResponse]:
    """Return the call of `declarative_source_definitions.replace`."""
    return Call(
        OPERATION,
        path_of(
            "/workspaces/{workspace_id}/definitions/declarative_sources/{definition_id}",
            workspace_id=workspace_id,
            definition_id=definition_id,
        ),
        json_answer(models.DeclarativeSourceDefinitionResponse.from_dict, "DeclarativeSourceDefinitionResponse"),
        body=body_of({"manifest": manifest}),
    )

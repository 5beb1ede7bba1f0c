"""PUT /workspaces/{workspaceId}/definitions/sources/{definitionId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="source_definitions.replace",
    method="PUT",
    path="/workspaces/{workspaceId}/definitions/sources/{definitionId}",
    repeat=Repeat.ALWAYS,
)


def update_source_definition(
    workspace_id: str, definition_id: str, *, name: str, docker_image_tag: str
) -> Call[models.DefinitionResponse]:
    """Return the call of `source_definitions.replace`."""
    return Call(
        OPERATION,
        path_of(
            "/workspaces/{workspace_id}/definitions/sources/{definition_id}",
            workspace_id=workspace_id,
            definition_id=definition_id,
        ),
        json_answer(models.DefinitionResponse.from_dict, "DefinitionResponse"),
        body=body_of({"name": name, "dockerImageTag": docker_image_tag}),
    )

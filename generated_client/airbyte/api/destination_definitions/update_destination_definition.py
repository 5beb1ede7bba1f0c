"""PUT /workspaces/{workspaceId}/definitions/destinations/{definitionId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="destination_definitions.replace",
    method="PUT",
    path="/workspaces/{workspaceId}/definitions/destinations/{definitionId}",
    repeat=Repeat.ALWAYS,
)


def update_destination_definition(
    workspace_id: str, definition_id: str, *, name: str, docker_image_tag: str
) -> Call[models.DefinitionResponse]:
    """Return the call of `destination_definitions.replace`."""
    return Call(
        OPERATION,
        path_of(
            "/workspaces/{workspace_id}/definitions/destinations/{definition_id}",
            workspace_id=workspace_id,
            definition_id=definition_id,
        ),
        json_answer(models.DefinitionResponse.from_dict, "DefinitionResponse"),
        body=body_of({"name": name, "dockerImageTag": docker_image_tag}),
    )

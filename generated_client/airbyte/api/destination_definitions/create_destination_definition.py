"""POST /workspaces/{workspaceId}/definitions/destinations."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="destination_definitions.create",
    method="POST",
    path="/workspaces/{workspaceId}/definitions/destinations",
    repeat=Repeat.IF_REFUSED,
)


def create_destination_definition(
    workspace_id: str,
    *,
    name: str,
    docker_repository: str,
    docker_image_tag: str,
    documentation_url: str | None | Unset = UNSET,
) -> Call[models.DefinitionResponse]:
    """Return the call of `destination_definitions.create`."""
    return Call(
        OPERATION,
        path_of("/workspaces/{workspace_id}/definitions/destinations", workspace_id=workspace_id),
        json_answer(models.DefinitionResponse.from_dict, "DefinitionResponse"),
        body=body_of(
            {
                "name": name,
                "dockerRepository": docker_repository,
                "dockerImageTag": docker_image_tag,
                "documentationUrl": documentation_url,
            }
        ),
    )

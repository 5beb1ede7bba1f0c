"""DELETE /workspaces/{workspaceId}/oauthCredentials/{actorType}/{name}."""

from __future__ import annotations

from ....runtime.answers import no_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="workspaces.delete_oauth_credentials",
    method="DELETE",
    path="/workspaces/{workspaceId}/oauthCredentials/{actorType}/{name}",
    repeat=Repeat.ALWAYS,
)


def delete_workspace_oauth_credentials(
    workspace_id: str, actor_type: models.ActorTypeEnumLike, name: str
) -> Call[None]:
    """Return the call of `workspaces.delete_oauth_credentials`."""
    return Call(
        OPERATION,
        path_of(
            "/workspaces/{workspace_id}/oauthCredentials/{actor_type}/{name}",
            workspace_id=workspace_id,
            actor_type=actor_type,
            name=name,
        ),
        no_answer,
    )

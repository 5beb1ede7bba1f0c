"""DELETE /organizations/{organizationId}/oauthCredentials/{actorType}/{name}."""

from __future__ import annotations

from ....runtime.answers import no_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="organizations.delete_oauth_credentials",
    method="DELETE",
    path="/organizations/{organizationId}/oauthCredentials/{actorType}/{name}",
    repeat=Repeat.ALWAYS,
)


def delete_organization_oauth_credentials(
    organization_id: str, actor_type: models.ActorTypeEnumLike, name: str
) -> Call[None]:
    """Return the call of `organizations.delete_oauth_credentials`."""
    return Call(
        OPERATION,
        path_of(
            "/organizations/{organization_id}/oauthCredentials/{actor_type}/{name}",
            organization_id=organization_id,
            actor_type=actor_type,
            name=name,
        ),
        no_answer,
    )

"""PUT /organizations/{organizationId}/oauthCredentials."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.answers import no_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="organizations.set_oauth_credentials",
    method="PUT",
    path="/organizations/{organizationId}/oauthCredentials",
    repeat=Repeat.ALWAYS,
)


def create_or_update_organization_oauth_credentials(
    organization_id: str, *, actor_type: models.ActorTypeEnumLike, name: str, configuration: Mapping[str, object]
) -> Call[None]:
    """Return the call of `organizations.set_oauth_credentials`."""
    return Call(
        OPERATION,
        path_of("/organizations/{organization_id}/oauthCredentials", organization_id=organization_id),
        no_answer,
        body=body_of({"actorType": actor_type, "name": name, "configuration": configuration}),
    )

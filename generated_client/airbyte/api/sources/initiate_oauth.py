"""POST /sources/initiateOAuth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="sources.initiate_oauth",
    method="POST",
    path="/sources/initiateOAuth",
    repeat=Repeat.IF_REFUSED,
)


def initiate_oauth(
    *,
    redirect_url: str,
    workspace_id: str,
    name: str | None | Unset = UNSET,
    source_type: str | None | Unset = UNSET,
    oauth_input_configuration: Mapping[str, object] | None | Unset = UNSET,
    requested_scopes: Sequence[str] | None | Unset = UNSET,
    requested_optional_scopes: Sequence[str] | None | Unset = UNSET,
) -> Call[models.RedirectUrlResponse]:
    """Return the call of `sources.initiate_oauth`."""
    return Call(
        OPERATION,
        "/sources/initiateOAuth",
        json_answer(models.RedirectUrlResponse.from_dict, "RedirectUrlResponse"),
        body=body_of(
            {
                "redirectUrl": redirect_url,
                "workspaceId": workspace_id,
                "name": name,
                "sourceType": source_type,
                "oAuthInputConfiguration": oauth_input_configuration,
                "requestedScopes": requested_scopes,
                "requestedOptionalScopes": requested_optional_scopes,
            }
        ),
    )

"""POST /applications/token."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="applications.create_token",
    method="POST",
    path="/applications/token",
    repeat=Repeat.IF_REFUSED,
    public=True,
)


def create_access_token(
    *,
    client_id: str,
    client_secret: str,
    grant_type: models.ApplicationTokenRequestWithGrantGrantTypeLike | None | Unset = UNSET,
) -> Call[models.PublicAccessTokenResponse]:
    """Return the call of `applications.create_token`."""
    return Call(
        OPERATION,
        "/applications/token",
        json_answer(models.PublicAccessTokenResponse.from_dict, "PublicAccessTokenResponse"),
        body=body_of({"client_id": client_id, "client_secret": client_secret, "grant-type": grant_type}),
    )

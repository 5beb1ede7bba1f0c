"""GET /api/v2/accounts/{account_id}/invites/{id}/."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="invites.get",
    method="GET",
    path="/api/v2/accounts/{account_id}/invites/{id}/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def retrieve_invite(
    account_id: int, invite_id: int, *, include_related: Sequence[str] | None = None
) -> Call[models.InviteResponse]:
    """Return the call of `invites.get`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/invites/{invite_id}/", account_id=account_id, invite_id=invite_id),
        json_answer(decoding.under("data", models.InviteResponse.from_dict), "InviteResponse"),
        query=query_of({"include_related": include_related}, arrays_as_json=True),
    )

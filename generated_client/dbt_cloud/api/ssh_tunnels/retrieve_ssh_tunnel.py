"""GET /api/v2/accounts/{account_id}/encryptions/{id}/."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="ssh_tunnels.get",
    method="GET",
    path="/api/v2/accounts/{account_id}/encryptions/{id}/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def retrieve_ssh_tunnel(
    account_id: int, tunnel_id: int, *, include_related: Sequence[str] | None = None
) -> Call[models.ConnectionEncryptionResponse]:
    """Return the call of `ssh_tunnels.get`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/encryptions/{tunnel_id}/", account_id=account_id, tunnel_id=tunnel_id),
        json_answer(
            decoding.under("data", models.ConnectionEncryptionResponse.from_dict), "ConnectionEncryptionResponse"
        ),
        query=query_of({"include_related": include_related}, arrays_as_json=True),
    )

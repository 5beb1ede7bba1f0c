"""POST /api/v2/accounts/{account_id}/encryptions/{id}/."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="ssh_tunnels.update",
    method="POST",
    path="/api/v2/accounts/{account_id}/encryptions/{id}/",
    repeat=Repeat.IF_REFUSED,
    arrays_as_json=True,
)


def update_ssh_tunnel(
    account_id: int,
    tunnel_id: int,
    *,
    connection_id: int,
    username: str,
    port: int,
    hostname: str,
    state: int,
    public_key: str | None | Unset = UNSET,
    private_key: str | None | Unset = UNSET,
) -> Call[models.ConnectionEncryptionResponse]:
    """Return the call of `ssh_tunnels.update`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/encryptions/{tunnel_id}/", account_id=account_id, tunnel_id=tunnel_id),
        json_answer(
            decoding.under("data", models.ConnectionEncryptionResponse.from_dict), "ConnectionEncryptionResponse"
        ),
        body=body_of(
            {
                "account_id": account_id,
                "connection_id": connection_id,
                "username": username,
                "port": port,
                "hostname": hostname,
                "state": state,
                "public_key": public_key,
                "private_key": private_key,
            }
        ),
    )

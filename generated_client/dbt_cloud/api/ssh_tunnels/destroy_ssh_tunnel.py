"""DELETE /api/v2/accounts/{account_id}/encryptions/{id}/."""

from __future__ import annotations

from ....runtime.answers import no_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat

OPERATION = Operation(
    name="ssh_tunnels.delete",
    method="DELETE",
    path="/api/v2/accounts/{account_id}/encryptions/{id}/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def destroy_ssh_tunnel(account_id: int, tunnel_id: int) -> Call[None]:
    """Return the call of `ssh_tunnels.delete`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/encryptions/{tunnel_id}/", account_id=account_id, tunnel_id=tunnel_id),
        no_answer,
    )

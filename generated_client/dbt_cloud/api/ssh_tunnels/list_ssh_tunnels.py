"""GET /api/v2/accounts/{account_id}/encryptions/."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="ssh_tunnels.list",
    method="GET",
    path="/api/v2/accounts/{account_id}/encryptions/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def list_ssh_tunnels(
    account_id: int,
    *,
    connection_id: int | None = None,
    include_related: Sequence[str] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    order_by: str | None = None,
    pk: int | None = None,
    state: str | None = None,
) -> Call[list[models.ConnectionEncryptionResponse]]:
    """Return the call of `ssh_tunnels.list`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/encryptions/", account_id=account_id),
        json_answer(
            decoding.counted(
                decoding.under("data", decoding.list_of(models.ConnectionEncryptionResponse.from_dict)),
                "extra",
                "pagination",
                "total_count",
            ),
            "ConnectionEncryptionListEnveloped",
        ),
        query=query_of(
            {
                "connection_id": connection_id,
                "include_related": include_related,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "pk": pk,
                "state": state,
            },
            arrays_as_json=True,
        ),
    )

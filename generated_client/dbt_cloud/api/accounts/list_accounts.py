"""GET /api/v2/accounts/."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="accounts.list",
    method="GET",
    path="/api/v2/accounts/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def list_accounts(*, include_related: Sequence[str] | None = None) -> Call[list[models.AccountResponse]]:
    """Return the call of `accounts.list`."""
    return Call(
        OPERATION,
        "/api/v2/accounts/",
        json_answer(decoding.under("data", decoding.list_of(models.AccountResponse.from_dict)), "AccountListEnveloped"),
        query=query_of({"include_related": include_related}, arrays_as_json=True),
    )

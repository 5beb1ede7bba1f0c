"""PATCH /api/v2/accounts/{account_id}/."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="accounts.update",
    method="PATCH",
    path="/api/v2/accounts/{account_id}/",
    repeat=Repeat.IF_REFUSED,
    arrays_as_json=True,
)


def partial_update_account(
    account_id: int,
    *,
    name: str,
    state: int,
    docs_job_id: int | None | Unset = UNSET,
    freshness_job_id: int | None | Unset = UNSET,
) -> Call[models.AccountResponse]:
    """Return the call of `accounts.update`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/", account_id=account_id),
        json_answer(decoding.under("data", models.AccountResponse.from_dict), "AccountResponse"),
        body=body_of({"name": name, "state": state, "docs_job_id": docs_job_id, "freshness_job_id": freshness_job_id}),
    )

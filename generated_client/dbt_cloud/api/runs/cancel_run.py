"""POST /api/v2/accounts/{account_id}/runs/{run_id}/cancel/."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="runs.cancel",
    method="POST",
    path="/api/v2/accounts/{account_id}/runs/{run_id}/cancel/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def cancel_run(account_id: int, run_id: int) -> Call[models.RunResponse]:
    """Return the call of `runs.cancel`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/runs/{run_id}/cancel/", account_id=account_id, run_id=run_id),
        json_answer(decoding.under("data", models.RunResponse.from_dict), "RunResponse"),
    )

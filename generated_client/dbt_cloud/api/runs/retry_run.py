"""POST /api/v2/accounts/{account_id}/runs/{run_id}/retry/."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="runs.retry",
    method="POST",
    path="/api/v2/accounts/{account_id}/runs/{run_id}/retry/",
    repeat=Repeat.IF_UNSENT,
    timeout=120.0,
    arrays_as_json=True,
)


def retry_run(account_id: int, run_id: int) -> Call[models.RunResponse]:
    """Return the call of `runs.retry`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/runs/{run_id}/retry/", account_id=account_id, run_id=run_id),
        json_answer(decoding.under("data", models.RunResponse.from_dict), "RunResponse"),
    )

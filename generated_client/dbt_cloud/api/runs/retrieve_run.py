"""GET /api/v2/accounts/{account_id}/runs/{id}/."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="runs.get",
    method="GET",
    path="/api/v2/accounts/{account_id}/runs/{id}/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def retrieve_run(
    account_id: int, run_id: int, *, include_related: Sequence[str] | None = None
) -> Call[models.RunResponse]:
    """Return the call of `runs.get`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/runs/{run_id}/", account_id=account_id, run_id=run_id),
        json_answer(decoding.under("data", models.RunResponse.from_dict), "RunResponse"),
        query=query_of({"include_related": include_related}, arrays_as_json=True),
    )

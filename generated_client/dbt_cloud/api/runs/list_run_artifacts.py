"""GET /api/v2/accounts/{account_id}/runs/{run_id}/artifacts/."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat

OPERATION = Operation(
    name="runs.artifacts",
    method="GET",
    path="/api/v2/accounts/{account_id}/runs/{run_id}/artifacts/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def list_run_artifacts(
    account_id: int, run_id: int, *, include_related: Sequence[str] | None = None
) -> Call[list[str]]:
    """Return the call of `runs.artifacts`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/runs/{run_id}/artifacts/", account_id=account_id, run_id=run_id),
        json_answer(decoding.under("data", decoding.list_of(decoding.string)), "runs.artifacts"),
        query=query_of({"include_related": include_related}, arrays_as_json=True),
    )

"""GET /api/v2/accounts/{account_id}/steps/{id}/."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="steps.get",
    method="GET",
    path="/api/v2/accounts/{account_id}/steps/{id}/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def retrieve_run_step(
    account_id: int, step_id: int, *, include_related: Sequence[str] | None = None
) -> Call[models.RunStepResponse]:
    """Return the call of `steps.get`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/steps/{step_id}/", account_id=account_id, step_id=step_id),
        json_answer(decoding.under("data", models.RunStepResponse.from_dict), "RunStepResponse"),
        query=query_of({"include_related": include_related}, arrays_as_json=True),
    )

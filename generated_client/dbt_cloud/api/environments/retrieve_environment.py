"""GET /api/v2/accounts/{account_id}/environments/{id}/."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="environments.get",
    method="GET",
    path="/api/v2/accounts/{account_id}/environments/{id}/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def retrieve_environment(
    account_id: int, environment_id: int, *, include_related: Sequence[str] | None = None
) -> Call[models.EnvironmentV2Response]:
    """Return the call of `environments.get`."""
    return Call(
        OPERATION,
        path_of(
            "/api/v2/accounts/{account_id}/environments/{environment_id}/",
            account_id=account_id,
            environment_id=environment_id,
        ),
        json_answer(decoding.under("data", models.EnvironmentV2Response.from_dict), "EnvironmentV2Response"),
        query=query_of({"include_related": include_related}, arrays_as_json=True),
    )

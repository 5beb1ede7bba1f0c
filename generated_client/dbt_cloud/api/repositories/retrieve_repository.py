"""GET /api/v2/accounts/{account_id}/repositories/{id}/."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="repositories.get",
    method="GET",
    path="/api/v2/accounts/{account_id}/repositories/{id}/",
    repeat=Repeat.ALWAYS,
    arrays_as_json=True,
)


def retrieve_repository(
    account_id: int, repository_id: int, *, include_related: Sequence[str] | None = None
) -> Call[models.RepositoryV2Response]:
    """Return the call of `repositories.get`."""
    return Call(
        OPERATION,
        path_of(
            "/api/v2/accounts/{account_id}/repositories/{repository_id}/",
            account_id=account_id,
            repository_id=repository_id,
        ),
        json_answer(decoding.under("data", models.RepositoryV2Response.from_dict), "RepositoryV2Response"),
        query=query_of({"include_related": include_related}, arrays_as_json=True),
    )

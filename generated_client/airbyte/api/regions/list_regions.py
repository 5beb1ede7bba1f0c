"""GET /regions."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="regions.list",
    method="GET",
    path="/regions",
    repeat=Repeat.ALWAYS,
)


def list_regions(*, organization_id: str) -> Call[list[models.RegionResponse]]:
    """Return the call of `regions.list`."""
    return Call(
        OPERATION,
        "/regions",
        json_answer(decoding.under("data", decoding.list_of(models.RegionResponse.from_dict)), "RegionsResponse"),
        query=query_of({"organizationId": organization_id}),
    )

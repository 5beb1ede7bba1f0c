"""GET /dataplanes."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="dataplanes.list",
    method="GET",
    path="/dataplanes",
    repeat=Repeat.ALWAYS,
)


def list_dataplanes(*, region_ids: Sequence[str] | None = None) -> Call[list[models.DataplaneResponse]]:
    """Return the call of `dataplanes.list`."""
    return Call(
        OPERATION,
        "/dataplanes",
        json_answer(decoding.under("data", decoding.list_of(models.DataplaneResponse.from_dict)), "DataplanesResponse"),
        query=query_of({"regionIds": region_ids}),
    )

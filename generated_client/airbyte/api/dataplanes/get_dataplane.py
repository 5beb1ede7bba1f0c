"""GET /dataplanes/{dataplaneId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="dataplanes.get",
    method="GET",
    path="/dataplanes/{dataplaneId}",
    repeat=Repeat.ALWAYS,
)


def get_dataplane(dataplane_id: str) -> Call[models.DataplaneResponse]:
    """Return the call of `dataplanes.get`."""
    return Call(
        OPERATION,
        path_of("/dataplanes/{dataplane_id}", dataplane_id=dataplane_id),
        json_answer(models.DataplaneResponse.from_dict, "DataplaneResponse"),
    )

"""DELETE /dataplanes/{dataplaneId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="dataplanes.delete",
    method="DELETE",
    path="/dataplanes/{dataplaneId}",
    repeat=Repeat.ALWAYS,
)


def delete_dataplane(dataplane_id: str) -> Call[models.DataplaneResponse]:
    """Return the call of `dataplanes.delete`."""
    return Call(
        OPERATION,
        path_of("/dataplanes/{dataplane_id}", dataplane_id=dataplane_id),
        json_answer(models.DataplaneResponse.from_dict, "DataplaneResponse"),
    )

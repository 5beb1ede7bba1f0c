"""PATCH /dataplanes/{dataplaneId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="dataplanes.update",
    method="PATCH",
    path="/dataplanes/{dataplaneId}",
    repeat=Repeat.IF_REFUSED,
)


def update_dataplane(
    dataplane_id: str, *, name: str | None | Unset = UNSET, enabled: bool | None | Unset = UNSET
) -> Call[models.DataplaneResponse]:
    """Return the call of `dataplanes.update`."""
    return Call(
        OPERATION,
        path_of("/dataplanes/{dataplane_id}", dataplane_id=dataplane_id),
        json_answer(models.DataplaneResponse.from_dict, "DataplaneResponse"),
        body=body_of({"name": name, "enabled": enabled}),
    )

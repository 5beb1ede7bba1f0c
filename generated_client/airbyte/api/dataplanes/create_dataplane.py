"""POST /dataplanes."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="dataplanes.create",
    method="POST",
    path="/dataplanes",
    repeat=Repeat.IF_REFUSED,
)


def create_dataplane(
    *, region_id: str, name: str, enabled: bool | None | Unset = UNSET
) -> Call[models.DataplaneCreateResponseBody]:
    """Return the call of `dataplanes.create`."""
    return Call(
        OPERATION,
        "/dataplanes",
        json_answer(models.DataplaneCreateResponseBody.from_dict, "DataplaneCreateResponseBody"),
        body=body_of({"regionId": region_id, "name": name, "enabled": enabled}),
    )

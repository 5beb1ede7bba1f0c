"""PATCH /regions/{regionId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="regions.update",
    method="PATCH",
    path="/regions/{regionId}",
    repeat=Repeat.IF_REFUSED,
)


def update_region(
    region_id: str, *, name: str | None | Unset = UNSET, enabled: bool | None | Unset = UNSET
) -> Call[models.RegionResponse]:
    """Return the call of `regions.update`."""
    return Call(
        OPERATION,
        path_of("/regions/{region_id}", region_id=region_id),
        json_answer(models.RegionResponse.from_dict, "RegionResponse"),
        body=body_of({"name": name, "enabled": enabled}),
    )

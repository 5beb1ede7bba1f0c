"""DELETE /regions/{regionId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="regions.delete",
    method="DELETE",
    path="/regions/{regionId}",
    repeat=Repeat.ALWAYS,
)


def delete_region(region_id: str) -> Call[models.RegionResponse]:
    """Return the call of `regions.delete`."""
    return Call(
        OPERATION,
        path_of("/regions/{region_id}", region_id=region_id),
        json_answer(models.RegionResponse.from_dict, "RegionResponse"),
    )

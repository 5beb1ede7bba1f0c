"""POST /regions."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="regions.create",
    method="POST",
    path="/regions",
    repeat=Repeat.IF_REFUSED,
)


def create_region(
    *, name: str, organization_id: str, enabled: bool | None | Unset = UNSET
) -> Call[models.RegionResponse]:
    """Return the call of `regions.create`."""
    return Call(
        OPERATION,
        "/regions",
        json_answer(models.RegionResponse.from_dict, "RegionResponse"),
        body=body_of({"name": name, "organizationId": organization_id, "enabled": enabled}),
    )

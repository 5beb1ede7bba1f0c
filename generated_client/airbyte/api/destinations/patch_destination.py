"""PATCH /destinations/{destinationId}."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="destinations.update",
    method="PATCH",
    path="/destinations/{destinationId}",
    repeat=Repeat.IF_REFUSED,
)


def patch_destination(
    destination_id: str,
    *,
    name: str | None | Unset = UNSET,
    configuration: Mapping[str, object] | None | Unset = UNSET,
    resource_allocation: models.ScopedResourceRequirements | Mapping[str, object] | None | Unset = UNSET,
) -> Call[models.DestinationResponse]:
    """Return the call of `destinations.update`."""
    return Call(
        OPERATION,
        path_of("/destinations/{destination_id}", destination_id=destination_id),
        json_answer(models.DestinationResponse.from_dict, "DestinationResponse"),
        body=body_of({"name": name, "configuration": configuration, "resourceAllocation": resource_allocation}),
    )

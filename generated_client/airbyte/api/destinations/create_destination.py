"""POST /destinations."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="destinations.create",
    method="POST",
    path="/destinations",
    repeat=Repeat.IF_REFUSED,
)


def create_destination(
    *,
    name: str,
    workspace_id: str,
    configuration: Mapping[str, object],
    definition_id: str | None | Unset = UNSET,
    resource_allocation: models.ScopedResourceRequirements | Mapping[str, object] | None | Unset = UNSET,
) -> Call[models.DestinationResponse]:
    """Return the call of `destinations.create`."""
    return Call(
        OPERATION,
        "/destinations",
        json_answer(models.DestinationResponse.from_dict, "DestinationResponse"),
        body=body_of(
            {
                "name": name,
                "workspaceId": workspace_id,
                "configuration": configuration,
                "definitionId": definition_id,
                "resourceAllocation": resource_allocation,
            }
        ),
    )

"""POST /sources."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="sources.create",
    method="POST",
    path="/sources",
    repeat=Repeat.IF_REFUSED,
)


def create_source(
    *,
    name: str,
    workspace_id: str,
    configuration: Mapping[str, object],
    definition_id: str | None | Unset = UNSET,
    secret_id: str | None | Unset = UNSET,
    resource_allocation: models.ScopedResourceRequirements | Mapping[str, object] | None | Unset = UNSET,
) -> Call[models.SourceResponse]:
    """Return the call of `sources.create`."""
    return Call(
        OPERATION,
        "/sources",
        json_answer(models.SourceResponse.from_dict, "SourceResponse"),
        body=body_of(
            {
                "name": name,
                "workspaceId": workspace_id,
                "configuration": configuration,
                "definitionId": definition_id,
                "secretId": secret_id,
                "resourceAllocation": resource_allocation,
            }
        ),
    )

"""PATCH /sources/{sourceId}."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="sources.update",
    method="PATCH",
    path="/sources/{sourceId}",
    repeat=Repeat.IF_REFUSED,
)


def patch_source(
    source_id: str,
    *,
    name: str | None | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
    configuration: Mapping[str, object] | None | Unset = UNSET,
    secret_id: str | None | Unset = UNSET,
    resource_allocation: models.ScopedResourceRequirements | Mapping[str, object] | None | Unset = UNSET,
) -> Call[models.SourceResponse]:
    """Return the call of `sources.update`."""
    return Call(
        OPERATION,
        path_of("/sources/{source_id}", source_id=source_id),
        json_answer(models.SourceResponse.from_dict, "SourceResponse"),
        body=body_of(
            {
                "name": name,
                "workspaceId": workspace_id,
                "configuration": configuration,
                "secretId": secret_id,
                "resourceAllocation": resource_allocation,
            }
        ),
    )

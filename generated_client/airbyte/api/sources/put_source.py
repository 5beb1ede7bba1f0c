"""PUT /sources/{sourceId}."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="sources.replace",
    method="PUT",
    path="/sources/{sourceId}",
    repeat=Repeat.ALWAYS,
)


def put_source(
    source_id: str,
    *,
    name: str,
    configuration: Mapping[str, object],
    resource_allocation: models.ScopedResourceRequirements | Mapping[str, object] | None | Unset = UNSET,
) -> Call[models.SourceResponse]:
    """Return the call of `sources.replace`."""
    return Call(
        OPERATION,
        path_of("/sources/{source_id}", source_id=source_id),
        json_answer(models.SourceResponse.from_dict, "SourceResponse"),
        body=body_of({"name": name, "configuration": configuration, "resourceAllocation": resource_allocation}),
    )

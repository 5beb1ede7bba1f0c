"""PATCH /connections/{connectionId}."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="connections.update",
    method="PATCH",
    path="/connections/{connectionId}",
    repeat=Repeat.IF_REFUSED,
)


def patch_connection(
    connection_id: str,
    *,
    name: str | None | Unset = UNSET,
    configurations: models.StreamConfigurations | Mapping[str, object] | None | Unset = UNSET,
    schedule: models.AirbyteApiConnectionSchedule | Mapping[str, object] | None | Unset = UNSET,
    data_residency: str | None | Unset = UNSET,
    namespace_definition: models.NamespaceDefinitionEnumNoDefaultLike | None | Unset = UNSET,
    namespace_format: str | None | Unset = UNSET,
    prefix: str | None | Unset = UNSET,
    non_breaking_schema_updates_behavior: models.NonBreakingSchemaUpdatesBehaviorEnumNoDefaultLike
    | None
    | Unset = UNSET,
    status: models.ConnectionStatusEnumLike | None | Unset = UNSET,
    tags: Sequence[models.Tag | Mapping[str, object]] | None | Unset = UNSET,
) -> Call[models.ConnectionResponse]:
    """Return the call of `connections.update`."""
    return Call(
        OPERATION,
        path_of("/connections/{connection_id}", connection_id=connection_id),
        json_answer(models.ConnectionResponse.from_dict, "ConnectionResponse"),
        body=body_of(
            {
                "name": name,
                "configurations": configurations,
                "schedule": schedule,
                "dataResidency": data_residency,
                "namespaceDefinition": namespace_definition,
                "namespaceFormat": namespace_format,
                "prefix": prefix,
                "nonBreakingSchemaUpdatesBehavior": non_breaking_schema_updates_behavior,
                "status": status,
                "tags": tags,
            }
        ),
    )

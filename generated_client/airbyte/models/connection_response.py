"""The model `ConnectionResponse`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class ConnectionResponse(Model):
    """A connection: which streams of a source go to which destination, how and when."""

    connection_id: str
    name: str
    source_id: str
    destination_id: str
    workspace_id: str
    status: models.ConnectionStatusEnum
    """Only an `active` connection runs."""
    schedule: models.ConnectionScheduleResponse
    """When the server starts syncs by itself; `manual` means never."""
    configurations: models.StreamConfigurations
    """The selected streams. Wide catalogs make this by far the largest part."""
    created_at: int
    """Unix time in seconds."""
    tags: list[models.Tag]
    non_breaking_schema_updates_behavior: models.NonBreakingSchemaUpdatesBehaviorEnum | None
    namespace_definition: models.NamespaceDefinitionEnum | None
    namespace_format: str | None
    """Meaningful with `custom_format` only."""
    prefix: str | None
    status_reason: str | None
    """Why the connection is locked. Current servers leave it out of reads."""

    def __init__(
        self,
        *,
        connection_id: str,
        name: str,
        source_id: str,
        destination_id: str,
        workspace_id: str,
        status: models.ConnectionStatusEnumLike,
        schedule: models.ConnectionScheduleResponse | Mapping[str, object],
        configurations: models.StreamConfigurations | Mapping[str, object],
        created_at: int,
        tags: Sequence[models.Tag | Mapping[str, object]],
        non_breaking_schema_updates_behavior: models.NonBreakingSchemaUpdatesBehaviorEnumLike | None | Unset = UNSET,
        namespace_definition: models.NamespaceDefinitionEnumLike | None | Unset = UNSET,
        namespace_format: str | None | Unset = UNSET,
        prefix: str | None | Unset = UNSET,
        status_reason: str | None | Unset = UNSET,
    ) -> None:
        self._assign(
            connection_id=connection_id,
            name=name,
            source_id=source_id,
            destination_id=destination_id,
            workspace_id=workspace_id,
            status=status,
            schedule=schedule,
            configurations=configurations,
            created_at=created_at,
            tags=tags,
            non_breaking_schema_updates_behavior=non_breaking_schema_updates_behavior,
            namespace_definition=namespace_definition,
            namespace_format=namespace_format,
            prefix=prefix,
            status_reason=status_reason,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("connection_id", "connectionId", decoding.string, required=True),
            Field("name", "name", decoding.string, required=True),
            Field("source_id", "sourceId", decoding.string, required=True),
            Field("destination_id", "destinationId", decoding.string, required=True),
            Field("workspace_id", "workspaceId", decoding.string, required=True),
            Field("status", "status", models.ConnectionStatusEnum.decode, required=True),
            Field("schedule", "schedule", models.ConnectionScheduleResponse.from_dict, required=True),
            Field("configurations", "configurations", models.StreamConfigurations.from_dict, required=True),
            Field("created_at", "createdAt", decoding.integer, required=True),
            Field("tags", "tags", decoding.list_of(models.Tag.from_dict), required=True),
            Field(
                "non_breaking_schema_updates_behavior",
                "nonBreakingSchemaUpdatesBehavior",
                decoding.later(lambda: models.NonBreakingSchemaUpdatesBehaviorEnum.decode),
            ),
            Field(
                "namespace_definition",
                "namespaceDefinition",
                decoding.later(lambda: models.NamespaceDefinitionEnum.decode),
            ),
            Field("namespace_format", "namespaceFormat", decoding.string),
            Field("prefix", "prefix", decoding.string),
            Field("status_reason", "statusReason", decoding.string),
        )

"""The model `DestinationResponse`."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ...runtime import decoding
from ...runtime.masking import configuration_decoder
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class DestinationResponse(Model):
    """A destination: a connector with its settings, in a workspace."""

    destination_id: str
    name: str
    destination_type: str
    """The connector's technical name, for example `bigquery`. Not reliable for custom connectors; `definition_id` is
    exact.
    """
    definition_id: str
    """The connector."""
    workspace_id: str
    configuration: dict[str, object]
    """The server masks its secrets, and so does `repr`."""
    created_at: int
    """Unix time in seconds."""
    resource_allocation: models.ScopedResourceRequirements | None

    def __init__(
        self,
        *,
        destination_id: str,
        name: str,
        destination_type: str,
        definition_id: str,
        workspace_id: str,
        configuration: Mapping[str, object],
        created_at: int,
        resource_allocation: models.ScopedResourceRequirements | Mapping[str, object] | None | Unset = UNSET,
    ) -> None:
        self._assign(
            destination_id=destination_id,
            name=name,
            destination_type=destination_type,
            definition_id=definition_id,
            workspace_id=workspace_id,
            configuration=configuration,
            created_at=created_at,
            resource_allocation=resource_allocation,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("destination_id", "destinationId", decoding.string, required=True),
            Field("name", "name", decoding.string, required=True),
            Field("destination_type", "destinationType", decoding.string, required=True),
            Field("definition_id", "definitionId", decoding.string, required=True),
            Field("workspace_id", "workspaceId", decoding.string, required=True),
            Field(
                "configuration",
                "configuration",
                decoding.json_object,
                told_by="destinationType",
                decoder_of=configuration_decoder(__name__, "destination"),
                required=True,
            ),
            Field("created_at", "createdAt", decoding.integer, required=True),
            Field(
                "resource_allocation",
                "resourceAllocation",
                decoding.later(lambda: models.ScopedResourceRequirements.from_dict),
            ),
        )

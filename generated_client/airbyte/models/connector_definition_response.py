"""The model `ConnectorDefinitionResponse`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class ConnectorDefinitionResponse(Model):
    """A connector that can be used, in brief."""

    id: str
    """Serves as `definition_id` for new sources and destinations."""
    name: str
    connector_definition_type: models.ConnectorType
    version: str
    """The image tag that the workspace uses."""

    def __init__(
        self,
        *,
        id: str,
        name: str,
        connector_definition_type: models.ConnectorTypeLike,
        version: str,
    ) -> None:
        self._assign(id=id, name=name, connector_definition_type=connector_definition_type, version=version)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", decoding.string, required=True),
            Field("name", "name", decoding.string, required=True),
            Field("connector_definition_type", "connectorDefinitionType", models.ConnectorType.decode, required=True),
            Field("version", "version", decoding.string, required=True),
        )

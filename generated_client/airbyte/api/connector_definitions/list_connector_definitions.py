"""GET /connector_definitions."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="connector_definitions.list",
    method="GET",
    path="/connector_definitions",
    repeat=Repeat.ALWAYS,
)


def list_connector_definitions(
    *, type: models.ConnectorTypeLike, workspace_id: str | None = None
) -> Call[list[models.ConnectorDefinitionResponse]]:
    """Return the call of `connector_definitions.list`."""
    return Call(
        OPERATION,
        "/connector_definitions",
        json_answer(
            decoding.under("data", decoding.list_of(models.ConnectorDefinitionResponse.from_dict)),
            "ConnectorDefinitionsResponse",
        ),
        query=query_of({"type": type, "workspaceId": workspace_id}),
    )

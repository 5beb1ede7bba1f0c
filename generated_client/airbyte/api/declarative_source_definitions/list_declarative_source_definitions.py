"""GET /workspaces/{workspaceId}/definitions/declarative_sources."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="declarative_source_definitions.list",
    method="GET",
    path="/workspaces/{workspaceId}/definitions/declarative_sources",
    repeat=Repeat.ALWAYS,
)


def list_declarative_source_definitions(workspace_id: str) -> Call[list[models.DeclarativeSourceDefinitionResponse]]:
    """Return the call of `declarative_source_definitions.list`."""
    return Call(
        OPERATION,
        path_of("/workspaces/{workspace_id}/definitions/declarative_sources", workspace_id=workspace_id),
        json_answer(
            decoding.under("data", decoding.list_of(models.DeclarativeSourceDefinitionResponse.from_dict)),
            "DeclarativeSourceDefinitionsResponse",
        ),
    )

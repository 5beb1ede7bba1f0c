"""POST /workspaces/{workspaceId}/definitions/declarative_sources."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="declarative_source_definitions.create",
    method="POST",
    path="/workspaces/{workspaceId}/definitions/declarative_sources",
    repeat=Repeat.IF_REFUSED,
)


def create_declarative_source_definition(
    workspace_id: str, *, name: str, manifest: Mapping[str, object]
) -> Call[models.DeclarativeSourceDefinitionResponse]:
    """Return the call of `declarative_source_definitions.create`."""
    return Call(
        OPERATION,
        path_of("/workspaces/{workspace_id}/definitions/declarative_sources", workspace_id=workspace_id),
        json_answer(models.DeclarativeSourceDefinitionResponse.from_dict, "DeclarativeSourceDefinitionResponse"),
        body=body_of({"name": name, "manifest": manifest}),
    )

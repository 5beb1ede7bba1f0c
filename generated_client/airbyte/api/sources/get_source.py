"""GET /sources/{sourceId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="sources.get",
    method="GET",
    path="/sources/{sourceId}",
    repeat=Repeat.ALWAYS,
)


def get_source(source_id: str, *, include_secret_coordinates: bool | None = None) -> Call[models.SourceResponse]:
    """Return the call of `sources.get`."""
    return Call(
        OPERATION,
        path_of("/sources/{source_id}", source_id=source_id),
        json_answer(models.SourceResponse.from_dict, "SourceResponse"),
        query=query_of({"includeSecretCoordinates": include_secret_coordinates}),
    )

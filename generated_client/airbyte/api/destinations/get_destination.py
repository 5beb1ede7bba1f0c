"""GET /destinations/{destinationId}."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import path_of, query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="destinations.get",
    method="GET",
    path="/destinations/{destinationId}",
    repeat=Repeat.ALWAYS,
)


def get_destination(
    destination_id: str, *, include_secret_coordinates: bool | None = None
) -> Call[models.DestinationResponse]:
    """Return the call of `destinations.get`."""
    return Call(
        OPERATION,
        path_of("/destinations/{destination_id}", destination_id=destination_id),
        json_answer(models.DestinationResponse.from_dict, "DestinationResponse"),
        query=query_of({"includeSecretCoordinates": include_secret_coordinates}),
    )

"""GET /organizations."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="organizations.list",
    method="GET",
    path="/organizations",
    repeat=Repeat.ALWAYS,
)


def list_organizations_for_user() -> Call[list[models.OrganizationResponse]]:
    """Return the call of `organizations.list`."""
    return Call(
        OPERATION,
        "/organizations",
        json_answer(
            decoding.under("data", decoding.list_of(models.OrganizationResponse.from_dict)), "OrganizationsResponse"
        ),
    )

"""GET /embedded/organizations."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="embedded.list_organizations",
    method="GET",
    path="/embedded/organizations",
    repeat=Repeat.ALWAYS,
)


def list_embedded_organizations_by_user() -> Call[list[models.EmbeddedOrganizationListItem]]:
    """Return the call of `embedded.list_organizations`."""
    return Call(
        OPERATION,
        "/embedded/organizations",
        json_answer(
            decoding.under("organizations", decoding.list_of(models.EmbeddedOrganizationListItem.from_dict)),
            "EmbeddedOrganizationsList",
        ),
    )

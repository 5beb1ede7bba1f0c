"""GET /permissions."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="permissions.list",
    method="GET",
    path="/permissions",
    repeat=Repeat.ALWAYS,
)


def list_permissions(
    *, user_id: str | None = None, organization_id: str | None = None
) -> Call[list[models.PermissionResponseRead]]:
    """Return the call of `permissions.list`."""
    return Call(
        OPERATION,
        "/permissions",
        json_answer(
            decoding.under("data", decoding.list_of(models.PermissionResponseRead.from_dict)), "PermissionsResponse"
        ),
        query=query_of({"userId": user_id, "organizationId": organization_id}),
    )

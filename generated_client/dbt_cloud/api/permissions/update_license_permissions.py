"""POST /api/v2/accounts/{account_id}/permissions/{id}/."""

from __future__ import annotations

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="permissions.update",
    method="POST",
    path="/api/v2/accounts/{account_id}/permissions/{id}/",
    repeat=Repeat.IF_REFUSED,
    arrays_as_json=True,
)


def update_license_permissions(
    account_id: int, permission_id: int, *, license_type: str, state: int
) -> Call[models.UserLicenseResponse]:
    """Return the call of `permissions.update`."""
    return Call(
        OPERATION,
        path_of(
            "/api/v2/accounts/{account_id}/permissions/{permission_id}/",
            account_id=account_id,
            permission_id=permission_id,
        ),
        json_answer(decoding.under("data", models.UserLicenseResponse.from_dict), "UserLicenseResponse"),
        body=body_of({"license_type": license_type, "state": state}),
    )

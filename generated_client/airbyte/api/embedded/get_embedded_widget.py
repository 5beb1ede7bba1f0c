"""POST /embedded/widget_token."""

from __future__ import annotations

from ....runtime.answers import json_answer
from ....runtime.encoding import body_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ... import models

OPERATION = Operation(
    name="embedded.create_widget_token",
    method="POST",
    path="/embedded/widget_token",
    repeat=Repeat.IF_REFUSED,
)


def get_embedded_widget(
    *, allowed_origin: str, external_user_id: str, organization_id: str
) -> Call[models.EmbeddedWidgetResponse]:
    """Return the call of `embedded.create_widget_token`."""
    return Call(
        OPERATION,
        "/embedded/widget_token",
        json_answer(models.EmbeddedWidgetResponse.from_dict, "EmbeddedWidgetResponse"),
        body=body_of(
            {"allowedOrigin": allowed_origin, "externalUserId": external_user_id, "organizationId": organization_id}
        ),
    )

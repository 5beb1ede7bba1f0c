"""GET /oauth/callback."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.answers import redirect_answer
from ....runtime.encoding import query_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat

OPERATION = Operation(
    name="oauth.callback",
    method="GET",
    path="/oauth/callback",
    repeat=Repeat.ALWAYS,
    public=True,
    redirects=True,
)


def oauth_callback(*, query_params: Mapping[str, object] | None = None) -> Call[str]:
    """Return the call of `oauth.callback`."""
    return Call(
        OPERATION,
        "/oauth/callback",
        redirect_answer,
        query=query_of({"queryParams": query_params}),
    )

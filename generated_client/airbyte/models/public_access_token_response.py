"""The model `PublicAccessTokenResponse`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class PublicAccessTokenResponse(Model):
    """A bearer token and how long it lasts."""

    access_token: str
    """A signed token (JWT) for the `Authorization` header."""
    token_type: models.PublicAccessTokenResponseTokenType
    expires_in: int
    """Lifetime in seconds from now, 900 by default. A login service behind the server may end it sooner."""

    def __init__(
        self,
        *,
        access_token: str,
        token_type: models.PublicAccessTokenResponseTokenTypeLike,
        expires_in: int,
    ) -> None:
        self._assign(access_token=access_token, token_type=token_type, expires_in=expires_in)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("access_token", "access_token", decoding.string, required=True, secret=True),
            Field("token_type", "token_type", models.PublicAccessTokenResponseTokenType.decode, required=True),
            Field("expires_in", "expires_in", decoding.integer, required=True),
        )

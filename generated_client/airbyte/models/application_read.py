"""The model `ApplicationRead`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class ApplicationRead(Model):
    """An application: a client id and secret that act for the user who created it."""

    id: str
    """Names the application in `applications.get` and `applications.delete`."""
    name: str
    client_id: str
    client_secret: str
    """In clear, in every answer."""
    created_at: int
    """Unix time in seconds."""

    def __init__(
        self,
        *,
        id: str,
        name: str,
        client_id: str,
        client_secret: str,
        created_at: int,
    ) -> None:
        self._assign(id=id, name=name, client_id=client_id, client_secret=client_secret, created_at=created_at)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", decoding.string, required=True),
            Field("name", "name", decoding.string, required=True),
            Field("client_id", "clientId", decoding.string, required=True),
            Field("client_secret", "clientSecret", decoding.string, required=True, secret=True),
            Field("created_at", "createdAt", decoding.integer, required=True),
        )

"""The model `UserResponse`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class UserResponse(Model):
    """A user of an organization."""

    name: str
    id: str
    email: str

    def __init__(
        self,
        *,
        name: str,
        id: str,
        email: str,
    ) -> None:
        self._assign(name=name, id=id, email=email)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("name", "name", decoding.string, required=True),
            Field("id", "id", decoding.string, required=True),
            Field("email", "email", decoding.string, required=True),
        )

"""The model `User`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class User(Model):
    """The user whose notification setting it is."""

    first_name: str | None
    last_name: str | None

    def __init__(
        self,
        *,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
    ) -> None:
        self._assign(first_name=first_name, last_name=last_name)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("first_name", "first_name", decoding.string),
            Field("last_name", "last_name", decoding.string),
        )

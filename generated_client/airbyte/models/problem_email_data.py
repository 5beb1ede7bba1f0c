"""The model `ProblemEmailData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class ProblemEmailData(Model):
    """The address that is in use already."""

    email: str

    def __init__(
        self,
        *,
        email: str,
    ) -> None:
        self._assign(email=email)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (Field("email", "email", decoding.string, required=True),)

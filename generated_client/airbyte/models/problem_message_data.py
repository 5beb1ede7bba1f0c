"""The model `ProblemMessageData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class ProblemMessageData(Model):
    """What a problem says in one sentence: the most telling part of most error answers."""

    message: str

    def __init__(
        self,
        *,
        message: str,
    ) -> None:
        self._assign(message=message)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (Field("message", "message", decoding.string, required=True),)

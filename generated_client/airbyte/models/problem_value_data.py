"""The model `ProblemValueData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class ProblemValueData(Model):
    """The value that the server does not know."""

    value: str

    def __init__(
        self,
        *,
        value: str,
    ) -> None:
        self._assign(value=value)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (Field("value", "value", decoding.string, required=True),)

"""The model `DeprecationWarnings`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class DeprecationWarnings(Model):
    """How many deprecations dbt warned of."""

    count: int | None

    def __init__(
        self,
        *,
        count: int | None | Unset = UNSET,
    ) -> None:
        self._assign(count=count)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (Field("count", "count", decoding.integer),)

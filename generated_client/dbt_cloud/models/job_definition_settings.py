"""The model `JobDefinitionSettings`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class JobDefinitionSettings(Model):
    """How many models a job builds at the same time, and what `target.name` is."""

    threads: int | None
    target_name: str | None

    def __init__(
        self,
        *,
        threads: int | None | Unset = UNSET,
        target_name: str | None | Unset = UNSET,
    ) -> None:
        self._assign(threads=threads, target_name=target_name)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("threads", "threads", decoding.integer),
            Field("target_name", "target_name", decoding.string),
        )

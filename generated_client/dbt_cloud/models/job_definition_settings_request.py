"""The model `JobDefinitionSettingsRequest`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class JobDefinitionSettingsRequest(Model):
    """How many models a job builds at the same time, and what `target.name` is."""

    threads: int
    target_name: str

    def __init__(
        self,
        *,
        threads: int,
        target_name: str,
    ) -> None:
        self._assign(threads=threads, target_name=target_name)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("threads", "threads", decoding.integer, required=True),
            Field("target_name", "target_name", decoding.string, required=True),
        )

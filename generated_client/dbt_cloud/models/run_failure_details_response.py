"""The model `RunFailureDetailsResponse`."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class RunFailureDetailsResponse(Model):
    """Where a run has failed."""

    failed_step: str | None
    skipped_steps: list[str] | None

    def __init__(
        self,
        *,
        failed_step: str | None | Unset = UNSET,
        skipped_steps: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        self._assign(failed_step=failed_step, skipped_steps=skipped_steps)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("failed_step", "failed_step", decoding.string),
            Field("skipped_steps", "skipped_steps", decoding.list_of(decoding.string)),
        )

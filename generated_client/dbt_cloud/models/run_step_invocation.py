"""The model `RunStepInvocation`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class RunStepInvocation(Model):
    """The step that an invocation of dbt belongs to."""

    run_step_id: int | None
    run_id: int | None

    def __init__(
        self,
        *,
        run_step_id: int | None | Unset = UNSET,
        run_id: int | None | Unset = UNSET,
    ) -> None:
        self._assign(run_step_id=run_step_id, run_id=run_id)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("run_step_id", "run_step_id", decoding.integer),
            Field("run_id", "run_id", decoding.integer),
        )

"""The model `RunStepCommand`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class RunStepCommand(Model):
    """The command of dbt that a step runs."""

    run_step_id: int | None
    dbt_command: str | None

    def __init__(
        self,
        *,
        run_step_id: int | None | Unset = UNSET,
        dbt_command: str | None | Unset = UNSET,
    ) -> None:
        self._assign(run_step_id=run_step_id, dbt_command=dbt_command)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("run_step_id", "run_step_id", decoding.integer),
            Field("dbt_command", "dbt_command", decoding.string),
        )

"""The model `ProblemCronExpressionData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class ProblemCronExpressionData(Model):
    """The cron expression, and what is wrong with it."""

    cron_expression: str
    validation_error_message: str | None

    def __init__(
        self,
        *,
        cron_expression: str,
        validation_error_message: str | None | Unset = UNSET,
    ) -> None:
        self._assign(cron_expression=cron_expression, validation_error_message=validation_error_message)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("cron_expression", "cronExpression", decoding.string, required=True),
            Field("validation_error_message", "validationErrorMessage", decoding.string),
        )

"""The model `ProblemBasicScheduleData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class ProblemBasicScheduleData(Model):
    """The interval, and what is wrong with it."""

    time_unit: str
    units: int
    validation_error_message: str | None

    def __init__(
        self,
        *,
        time_unit: str,
        units: int,
        validation_error_message: str | None | Unset = UNSET,
    ) -> None:
        self._assign(time_unit=time_unit, units=units, validation_error_message=validation_error_message)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("time_unit", "timeUnit", decoding.string, required=True),
            Field("units", "units", decoding.integer, required=True),
            Field("validation_error_message", "validationErrorMessage", decoding.string),
        )

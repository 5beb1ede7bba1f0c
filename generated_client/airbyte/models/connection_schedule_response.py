"""The model `ConnectionScheduleResponse`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class ConnectionScheduleResponse(Model):
    """When a connection runs by itself."""

    schedule_type: models.ScheduleTypeWithBasicEnum
    cron_expression: str | None
    """With `cron` only: a Quartz expression, seconds first, then a space and the time zone: `0 0 12 * * ? UTC`."""
    basic_timing: str | None
    """With `basic` only: the interval in words, for example `Every 24 HOURS`."""

    def __init__(
        self,
        *,
        schedule_type: models.ScheduleTypeWithBasicEnumLike,
        cron_expression: str | None | Unset = UNSET,
        basic_timing: str | None | Unset = UNSET,
    ) -> None:
        self._assign(schedule_type=schedule_type, cron_expression=cron_expression, basic_timing=basic_timing)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("schedule_type", "scheduleType", models.ScheduleTypeWithBasicEnum.decode, required=True),
            Field("cron_expression", "cronExpression", decoding.string),
            Field("basic_timing", "basicTiming", decoding.string),
        )

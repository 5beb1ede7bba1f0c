"""The model `AirbyteApiConnectionSchedule`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class AirbyteApiConnectionSchedule(Model):
    """When a connection is to run by itself."""

    schedule_type: models.ScheduleTypeEnum
    cron_expression: str | None
    """Needed for `cron`: a Quartz expression of six or seven fields, seconds first, in UTC, for example `0 0 12 * * ?`.
    At most once an hour: the seconds and minutes must be plain numbers. A bad one is a `BadRequestError`.
    """

    def __init__(
        self,
        *,
        schedule_type: models.ScheduleTypeEnumLike,
        cron_expression: str | None | Unset = UNSET,
    ) -> None:
        self._assign(schedule_type=schedule_type, cron_expression=cron_expression)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("schedule_type", "scheduleType", models.ScheduleTypeEnum.decode, required=True),
            Field("cron_expression", "cronExpression", decoding.string),
        )

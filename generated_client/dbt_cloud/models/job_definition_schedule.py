"""The model `JobDefinitionSchedule`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class JobDefinitionSchedule(Model):
    """When a job runs."""

    cron: str | None
    date_: models.HumanReadableDateStrategyTypeEnum | None
    time: models.HumanReadableTimeStrategyTypeEnum | None

    def __init__(
        self,
        *,
        cron: str | None | Unset = UNSET,
        date_: models.HumanReadableDateStrategyTypeEnumLike | None | Unset = UNSET,
        time: models.HumanReadableTimeStrategyTypeEnumLike | None | Unset = UNSET,
    ) -> None:
        self._assign(cron=cron, date_=date_, time=time)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("cron", "cron", decoding.string),
            Field("date_", "date", decoding.later(lambda: models.HumanReadableDateStrategyTypeEnum.decode)),
            Field("time", "time", decoding.later(lambda: models.HumanReadableTimeStrategyTypeEnum.decode)),
        )

"""The model `HumanReadableSchedule`."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class HumanReadableSchedule(Model):
    """When a job runs."""

    date_: models.HumanReadableDateStrategy | None
    time: models.HumanReadableTimeStrategy | None
    cron: str | None

    def __init__(
        self,
        *,
        date_: models.HumanReadableDateStrategy | Mapping[str, object] | None | Unset = UNSET,
        time: models.HumanReadableTimeStrategy | Mapping[str, object] | None | Unset = UNSET,
        cron: str | None | Unset = UNSET,
    ) -> None:
        self._assign(date_=date_, time=time, cron=cron)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("date_", "date", decoding.later(lambda: models.HumanReadableDateStrategy.from_dict)),
            Field("time", "time", decoding.later(lambda: models.HumanReadableTimeStrategy.from_dict)),
            Field("cron", "cron", decoding.string),
        )

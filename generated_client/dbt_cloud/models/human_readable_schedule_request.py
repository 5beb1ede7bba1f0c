"""The model `HumanReadableScheduleRequest`."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class HumanReadableScheduleRequest(Model):
    """When a job runs."""

    date_: models.HumanReadableDateStrategyRequest
    time: models.HumanReadableTimeStrategyRequest
    cron: str | None

    def __init__(
        self,
        *,
        date_: models.HumanReadableDateStrategyRequest | Mapping[str, object],
        time: models.HumanReadableTimeStrategyRequest | Mapping[str, object],
        cron: str | None | Unset = UNSET,
    ) -> None:
        self._assign(date_=date_, time=time, cron=cron)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("date_", "date", models.HumanReadableDateStrategyRequest.from_dict, required=True),
            Field("time", "time", models.HumanReadableTimeStrategyRequest.from_dict, required=True),
            Field("cron", "cron", decoding.string),
        )

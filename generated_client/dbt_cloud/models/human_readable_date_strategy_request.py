"""The model `HumanReadableDateStrategyRequest`."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class HumanReadableDateStrategyRequest(Model):
    """On which days a job runs."""

    type: models.HumanReadableDateStrategyTypeEnum
    days: list[int] | None
    cron: str | None

    def __init__(
        self,
        *,
        type: models.HumanReadableDateStrategyTypeEnumLike,
        days: Sequence[int] | None | Unset = UNSET,
        cron: str | None | Unset = UNSET,
    ) -> None:
        self._assign(type=type, days=days, cron=cron)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("type", "type", models.HumanReadableDateStrategyTypeEnum.decode, required=True),
            Field("days", "days", decoding.list_of(decoding.integer)),
            Field("cron", "cron", decoding.string),
        )

"""The model `HumanReadableTimeStrategy`."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class HumanReadableTimeStrategy(Model):
    """At which hours a job runs."""

    type: models.HumanReadableTimeStrategyTypeEnum | None
    hours: list[int] | None
    interval: int | None

    def __init__(
        self,
        *,
        type: models.HumanReadableTimeStrategyTypeEnumLike | None | Unset = UNSET,
        hours: Sequence[int] | None | Unset = UNSET,
        interval: int | None | Unset = UNSET,
    ) -> None:
        self._assign(type=type, hours=hours, interval=interval)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("type", "type", decoding.later(lambda: models.HumanReadableTimeStrategyTypeEnum.decode)),
            Field("hours", "hours", decoding.list_of(decoding.integer)),
            Field("interval", "interval", decoding.integer),
        )

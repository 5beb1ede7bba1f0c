"""The model `ProblemCronData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class ProblemCronData(Model):
    """The schedule that lacks a part."""

    connection_id: str | None
    cron_expression: str | None
    cron_timezone: str | None

    def __init__(
        self,
        *,
        connection_id: str | None | Unset = UNSET,
        cron_expression: str | None | Unset = UNSET,
        cron_timezone: str | None | Unset = UNSET,
    ) -> None:
        self._assign(connection_id=connection_id, cron_expression=cron_expression, cron_timezone=cron_timezone)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("connection_id", "connectionId", decoding.string),
            Field("cron_expression", "cronExpression", decoding.string),
            Field("cron_timezone", "cronTimezone", decoding.string),
        )

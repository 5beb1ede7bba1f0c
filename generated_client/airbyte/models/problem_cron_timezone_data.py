"""The model `ProblemCronTimezoneData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class ProblemCronTimezoneData(Model):
    """The time zone of a schedule that the server does not take."""

    connection_id: str
    cron_timezone: str

    def __init__(
        self,
        *,
        connection_id: str,
        cron_timezone: str,
    ) -> None:
        self._assign(connection_id=connection_id, cron_timezone=cron_timezone)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("connection_id", "connectionId", decoding.string, required=True),
            Field("cron_timezone", "cronTimezone", decoding.string, required=True),
        )

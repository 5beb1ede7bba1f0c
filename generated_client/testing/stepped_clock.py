"""The clock of clients whose server has a manual one: whoever waits moves it on."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from generated_client.runtime.clock import SYSTEM_CLOCK, Clock
from generated_client.testing.clock import ManualClock

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class SteppedClock(Clock):
    """A client's clock on a `ManualClock`: a wait takes no time and moves the clock to its end.

    Waits of several tasks run side by side when they begin together, as real ones do.
    """

    def __init__(self, manual: ManualClock) -> None:
        self._manual = manual

    def now(self) -> float:
        """The present moment, in seconds."""
        return (self._manual.now() - _EPOCH).total_seconds()

    def sleep(self, seconds: float) -> None:
        """Move the clock on."""
        self._manual.advance(seconds)

    async def pause(self, seconds: float) -> None:
        """Move the clock on, after everybody who is ready has begun to wait, too."""
        until = self._manual.now() + timedelta(seconds=seconds)
        await asyncio.sleep(0)
        self._manual.reach(until)


def client_clock(clock: object) -> Clock:
    """The clock for clients in the process of a server that lives by `clock`."""
    return SteppedClock(clock) if isinstance(clock, ManualClock) else SYSTEM_CLOCK

"""Time as an argument, so that tests of waiting do not wait."""

import asyncio
import time


class Clock:
    """The clock of the machine. Times are seconds of a clock that is never set back."""

    def now(self) -> float:
        """Return the present moment."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Block the thread."""
        time.sleep(seconds)

    async def pause(self, seconds: float) -> None:
        """Suspend the task."""
        await asyncio.sleep(seconds)


SYSTEM_CLOCK = Clock()

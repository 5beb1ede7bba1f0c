"""Time as an argument, so that tests of waiting do not wait."""

import time
from collections.abc import Iterator, Mapping

CONNECT_TIMEOUT = 10.0
"""Seconds for making a connection: a dead host is noticed early enough to try again within the call's time."""

_LONGEST_TIMEOUT = 366 * 24 * 3600.0  # operating systems count no further than some decades
_PHASES = ("pool", "connect", "write", "read")


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
        import asyncio  # here, since a blocking client never needs it

        await asyncio.sleep(seconds)


SYSTEM_CLOCK = Clock()


def positive_timeout(seconds: float) -> float:
    """Return *seconds*, or raise `ValueError`: zero is neither "at once" nor "never", and no call may last for ever."""
    if not 0 < seconds <= _LONGEST_TIMEOUT:
        raise ValueError(f"timeout={seconds!r}: give seconds, more than 0 and no more than a year has")
    return seconds


class SecondsLeft(float):
    """The seconds left for a phase when it began, which can tell those left now."""

    deadline: "Deadline"

    @property
    def now(self) -> float:
        """The seconds left now."""
        return self.deadline.left


class Deadline(Mapping[str, float]):
    """The moment by which a call has to end, *seconds* from now. Raises `ValueError` unless that is in the future.

    As a mapping it is what httpx takes for timeouts, the seconds of each phase of a request. They are worked out when a
    phase begins, so that all phases of all attempts together stay within the time of the call.
    """

    def __init__(self, clock: Clock, seconds: float) -> None:
        self.seconds: float = positive_timeout(seconds)
        self._clock = clock
        self._end = clock.now() + seconds

    @property
    def left(self) -> float:
        """Seconds until then, never less than one thousandth: to sockets, 0 means not to wait at all."""
        return max(self._end - self._clock.now(), 0.001)

    @property
    def passed(self) -> bool:
        """Whether it is too late."""
        return self._clock.now() >= self._end

    def within(self, seconds: float) -> "Deadline":
        """Return a deadline *seconds* from now, or this one if that is earlier."""
        return Deadline(self._clock, min(seconds, self.left))

    def __getitem__(self, phase: str) -> float:
        if phase == "connect":
            return min(self.left, CONNECT_TIMEOUT)
        seconds = SecondsLeft(self.left)
        seconds.deadline = self
        return seconds

    def __iter__(self) -> Iterator[str]:
        return iter(_PHASES)

    def __len__(self) -> int:
        return len(_PHASES)

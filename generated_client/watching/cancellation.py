"""How a job is cancelled: look first, ask, and look again until it has really ended.

Some systems cancel by target and not by job (Airbyte stops whatever runs on the connection), and answer a cancel that
did nothing with success (Airbyte between two attempts). So the job is read before every cancel: one that has ended is
never cancelled, which is what keeps a late cancel away from the next job.

Nothing here does I/O or looks at a clock.
"""

from dataclasses import dataclass
from typing import Generic

from .watch import J, PollFailure, Wait

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 30.0
"""Seconds between a cancel and the next look: doubled from the first to the longest."""


@dataclass(frozen=True, slots=True)
class SendCancel:
    """Ask the server to cancel the job now."""


@dataclass(frozen=True, slots=True)
class Stopped(Generic[J]):
    """The cancellation is over."""

    ended: bool
    """Whether the job has ended (cancelled, or by itself before the cancel reached it)."""
    asked: bool
    """Whether the server was asked at all."""
    job: J | None
    """The last reading."""
    detail: str | None = None
    """Why it was given up."""


class Cancellation(Generic[J]):
    """One attempt to end one job, until the moment *give_up_at*.

    *blindly*: when the first look fails, ask anyway. Only for a caller who saw the job running a moment ago and has
    no time for a second look.
    """

    def __init__(self, *, give_up_at: float, blindly: bool = False) -> None:
        self._give_up_at = give_up_at
        self._blindly = blindly
        self._asked = False
        self._pause = FIRST_PAUSE
        self._last: J | None = None
        self._just_asked = False
        self._refusal: str | None = None

    def observe(self, now: float, reading: J | PollFailure) -> "Wait | SendCancel | Stopped[J]":
        """Judge a look at the job, or the server's answer to a cancel."""
        just_asked, self._just_asked = self._just_asked, False
        if just_asked:
            self._refusal = reading.text if isinstance(reading, PollFailure) else None
        if not isinstance(reading, PollFailure):
            self._last = reading
            if reading.state.is_terminal:
                return Stopped(ended=True, asked=self._asked, job=reading)
        if now >= self._give_up_at or (just_asked and isinstance(reading, PollFailure) and reading.forbidden):
            return self._give_up(reading)
        if just_asked:
            return self._look_again(now)
        if not isinstance(reading, PollFailure) or (self._blindly and not self._asked):
            self._asked = self._just_asked = True
            return SendCancel()
        return self._look_again(now) if reading.transient or reading.unreadable else self._give_up(reading)

    def _look_again(self, now: float) -> Wait:
        pause, self._pause = self._pause, min(self._pause * 2, LONGEST_PAUSE)
        return Wait(min(pause, max(self._give_up_at - now, 0.0)))

    def _give_up(self, reading: J | PollFailure) -> "Stopped[J]":
        detail = reading.text if isinstance(reading, PollFailure) else f"it is still {reading.raw_status!r}"
        if self._refusal is not None and self._refusal != detail:
            detail = f"{detail}, and the cancel was refused: {self._refusal}"
        return Stopped(ended=False, asked=self._asked, job=self._last, detail=detail)

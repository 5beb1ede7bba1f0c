"""What a task's log says of a job while it runs and when it has ended, beside its changes of state."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from ..job import Json, RemoteJob

EVERY = 30.0
"""Seconds between two lines of progress."""

Numbers = Callable[[Mapping[str, Json]], str]
"""A system's words for what a job has moved or built; an empty text where nothing is known."""


class Progress:
    """Decides when progress is worth a line: when it has moved, and not too often."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers
        self._said_at = float("-inf")
        self._said = ""

    def line(self, now: float, job: RemoteJob) -> str | None:
        """The line to write at *now* (seconds), if any."""
        numbers = self._numbers(job.as_dict())
        if not numbers or numbers == self._said or now - self._said_at < EVERY:
            return None
        self._said_at, self._said = now, numbers
        return f"{job.raw_status}, {numbers} so far"


def summary(job: Mapping[str, Json], numbers: Numbers, url: str | None) -> str:
    """The line that closes a task's log: status, numbers, duration, link."""
    parts = [str(job.get("status")), numbers(job)]
    duration = job.get("duration")
    if isinstance(duration, int | float):
        parts.append(f"in {timedelta(seconds=round(duration))}")
    text = ", ".join(part for part in parts if part)
    return f"{text}. {url}" if url else text

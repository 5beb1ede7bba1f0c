"""What a task's log says of a job: each change of its state, now and then its progress, and how it has ended."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from generated_client.watching.watch import Wait

from ..job import Json, RemoteJob
from .task_log import TaskLog

EVERY = 30.0
"""Seconds between a line and one of progress, where a task waits on a worker."""

EVERY_WHILE_DEFERRED = 600.0
"""The same in the triggerer, which writes the logs of a thousand tasks."""

Numbers = Callable[[Mapping[str, Json]], str]
"""A system's words for what a job has moved or built; an empty text where nothing is known."""


class JobLog:
    """Tells in a task's log what a watch sees of *subject*: all that is news, and what has moved since, not too often.

    *meanings*: what to add to statuses that do not speak for themselves.
    """

    def __init__(
        self,
        log: TaskLog,
        subject: str,
        numbers: Numbers,
        *,
        meanings: Mapping[str, str] | None = None,
        every: float = EVERY,
    ) -> None:
        self._log = log
        self._subject = subject
        self._numbers = numbers
        self._meanings = meanings or {}
        self._every = every
        self._said_at = float("-inf")
        self._said: str = ""

    def tell(self, now: float, wait: Wait, reading: object) -> None:
        """Write the line, if any, that a *reading* at *now* (seconds) and what the watch says of it are worth."""
        job = reading if isinstance(reading, RemoteJob) else None
        if wait.note:
            self._said_at = now
            meaning = self._meanings.get(job.raw_status) if job else None
            note = f"{wait.note} ({meaning})" if meaning else wait.note
            (self._log.warning if wait.warning else self._log.info)("%s: %s", self._subject, note)
        elif job is not None and now - self._said_at >= self._every:
            numbers = self._numbers(job.as_dict())
            if numbers and numbers != self._said:
                self._said_at, self._said = now, numbers
                self._log.info("%s: %s, %s so far", self._subject, job.raw_status, numbers)


def summary(job: Mapping[str, Json], numbers: Numbers, url: str | None) -> str:
    """The line that closes a task's log: status, numbers, duration, link."""
    parts = [str(job.get("status")), numbers(job)]
    duration = job.get("duration")
    if isinstance(duration, int | float):
        parts.append(f"in {timedelta(seconds=round(duration))}")
    text = ", ".join(part for part in parts if part)
    return f"{text}. {url}" if url else text

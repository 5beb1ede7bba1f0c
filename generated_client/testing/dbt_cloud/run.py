"""One run of the stand-in: what it shows follows from its script, the clock, and the run before it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from generated_client.testing.dbt_cloud.script import CANCELLED, ERROR, QUEUED, STARTING, SUCCESS, RunScript
from generated_client.testing.http_message import JsonObject


@dataclass(slots=True)
class Run:
    """A run.  `before` is the run of the same job that it is queued behind; `order` is the body of its POST."""

    run_id: int
    job_id: int
    created_at: datetime
    script: RunScript
    steps: tuple[str, ...]
    order: JsonObject
    before: Run | None = None
    cause_category: str = "api"
    retried: int | None = None
    artifacts: dict[str, bytes] = field(default_factory=dict[str, bytes])
    logs: dict[int, str] = field(default_factory=dict[int, str])
    _ended: tuple[datetime, int] | None = None
    _message: str | None = None

    def status(self, now: datetime) -> int:
        """The number of its status at *now*."""
        end = self.end(now)
        if end is not None:
            return end[1]
        began = self.unblocked_at(now)
        if began is None or now < began + timedelta(seconds=self.script.queued):
            return QUEUED
        if now < self.started_at(now):
            return STARTING
        return self.script.status

    def end(self, now: datetime) -> tuple[datetime, int] | None:
        """When it has ended, and with which status; None while it has not."""
        if self._ended is not None and self._ended[0] <= now:
            return self._ended
        if self.script.outcome is None or self.unblocked_at(now) is None:
            return None
        ends_at = self.started_at(now) + timedelta(seconds=self.script.running)
        return (ends_at, self.script.outcome) if ends_at <= now else None

    def is_over(self, now: datetime) -> bool:
        """Whether it has ended."""
        return self.end(now) is not None

    def unblocked_at(self, now: datetime) -> datetime | None:
        """Since when nothing is before it; None while something is."""
        if self.before is None:
            return self.created_at
        end = self.before.end(now)
        return None if end is None else max(end[0], self.created_at)

    def started_at(self, now: datetime) -> datetime:
        """When it starts to run, or would if nothing were before it."""
        began = self.unblocked_at(now) or now
        return began + timedelta(seconds=self.script.queued + self.script.starting)

    def blocked_by(self, now: datetime) -> list[int]:
        """The runs that it is queued behind."""
        found: list[int] = []
        before = self.before
        while before is not None and not before.is_over(now):
            found.append(before.run_id)
            before = before.before
        return found

    def finish(self, now: datetime, status: int, message: str | None = None) -> None:
        """End it at *now*; one that has ended stays as it is."""
        if not self.is_over(now):
            self._ended, self._message = (now, status), message

    def cancel(self, now: datetime) -> None:
        """Have it end as cancelled, when its script lets it."""
        self.finish(now + timedelta(seconds=self.script.cancel_takes), CANCELLED, "Cancelled by user.")

    def message(self, now: datetime) -> str | None:
        """Why it ended, where dbt Cloud says so."""
        return (self._message or self.script.message) if self.is_over(now) else None

    def failed_step(self, now: datetime) -> int | None:
        """The index of the command that has failed, 1 for the first."""
        return self.script.failed_step or 1 if self.status(now) == ERROR else None

    def files(self, now: datetime) -> dict[str, bytes]:
        """What it has left; nothing before its end."""
        return {**self.script.artifacts, **self.artifacts} if self.status(now) in {SUCCESS, ERROR} else {}

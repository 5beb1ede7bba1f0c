"""One run of the stand-in: what it shows follows from its script, the clock, and the run before it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from generated_client.testing.dbt_cloud.script import (
    CANCELLED,
    ERROR,
    QUEUED,
    STARTING,
    SUCCESS,
    TERMINAL,
    RunScript,
)
from generated_client.testing.http_message import JsonObject


@dataclass(frozen=True, slots=True)
class StepFacts:
    """One step of a run as it is at a moment; `index` is 1 for the first."""

    index: int
    name: str
    status: int
    logs: str
    started_at: datetime
    finished_at: datetime | None
    debug_logs: str = ""


@dataclass(slots=True)
class Run:
    """A run.  `ahead` are the runs of the same job that it is queued behind; `order` is the body of its POST."""

    run_id: int
    job_id: int
    created_at: datetime
    script: RunScript
    steps: tuple[str, ...]
    order: JsonObject
    ahead: tuple[Run, ...] = ()
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

    def statuses(self, now: datetime) -> tuple[int, ...]:
        """All that it has had up to *now*: looked at whenever its status may have changed."""
        free, moments = self.unblocked_at(now), [self.created_at]
        if free is not None:
            moments += [free, free + timedelta(seconds=self.script.queued), self.started_at(now)]
        seen: list[int] = []
        for moment in (*moments, now):
            status = self.status(min(moment, now))
            if not seen or seen[-1] != status:
                seen.append(status)
        return tuple(seen)

    def end(self, now: datetime) -> tuple[datetime, int] | None:
        """When it has ended, and with which status; None while it has not."""
        if self._ended is None:
            self._ended = self._own_end(now)
        return self._ended if self._ended is not None and self._ended[0] <= now else None

    def _own_end(self, now: datetime) -> tuple[datetime, int] | None:
        if self.script.outcome is None or self.unblocked_at(now) is None:
            return None
        return self.started_at(now) + timedelta(seconds=self.script.running), self.script.outcome

    def is_over(self, now: datetime) -> bool:
        """Whether it has ended."""
        return self.end(now) is not None

    def unblocked_at(self, now: datetime) -> datetime | None:
        """Since when nothing is ahead of it; None while something is."""
        free = self.created_at
        for run in self.ahead:
            end = run.end(now)
            if end is None:
                return None
            free = max(free, end[0])
        return free

    def started_at(self, now: datetime) -> datetime:
        """When it starts to run, or would if nothing were ahead of it."""
        began = self.unblocked_at(now) or now
        return began + timedelta(seconds=self.script.queued + self.script.starting)

    def blocked_by(self, now: datetime) -> list[int]:
        """The runs that it is queued behind."""
        return [run.run_id for run in self.ahead if not run.is_over(now)]

    def finish(self, now: datetime, status: int, message: str | None = None) -> None:
        """End it at *now*, unless it has ended or ends by itself before."""
        own = self.end(now) or self._own_end(now)
        if own is None or own[0] > now:
            self._ended, self._message = (now, status), message or ""

    def cancel(self, now: datetime) -> None:
        """Have it end as cancelled, when its script lets it."""
        self.finish(now + timedelta(seconds=self.script.cancel_takes), CANCELLED, "Cancelled by user.")

    def message(self, now: datetime) -> str | None:
        """Why it ended, where dbt Cloud says so."""
        said = self.script.message if self._message is None else self._message
        return said or None if self.is_over(now) else None

    def failure(self, now: datetime) -> tuple[str, Sequence[str]] | None:
        """The command that has failed, and those that were left out because of it; None if none has."""
        failed = self._failed_step(now)
        return None if failed is None else (self.steps[failed - 1], self.steps[failed:])

    def retry_obstacle(self) -> str | None:
        """Why nobody can go on from its failure, in dbt Cloud's words; None if somebody can, while it is the latest."""
        return self.script.no_retry

    def begun_at(self, now: datetime) -> datetime | None:
        """When it has begun to run; None while it has not."""
        began = self.started_at(now)
        return began if self.dequeued_at(now) is not None and began <= self._last_moment(now) else None

    def dequeued_at(self, now: datetime) -> datetime | None:
        """When it has left the queue; None while it has not, and for one that was cancelled there."""
        free = self.unblocked_at(now)
        if free is None or self.status(now) == QUEUED:
            return None
        left = free + timedelta(seconds=self.script.queued)
        return left if left <= self._last_moment(now) else None

    def _last_moment(self, now: datetime) -> datetime:
        end = self.end(now)
        return now if end is None else end[0]

    def steps_at(self, now: datetime) -> list[StepFacts]:
        """Its commands, up to the one that has failed, with what they have said."""
        status, failed, end = self.status(now), self._failed_step(now), self.end(now)
        if status <= QUEUED:
            return []
        shown = self.steps if failed is None else self.steps[:failed]
        over = CANCELLED if status == CANCELLED else SUCCESS
        return [
            StepFacts(
                index=index,
                name=f"Invoke dbt with `{command}`",
                status=status if status not in TERMINAL else ERROR if index == failed else over,
                logs=self.logs.get(index, self.script.log if index == failed else f"Completed: {command}"),
                started_at=self.started_at(now),
                finished_at=None if end is None else end[0],
            )
            for index, command in enumerate(shown, start=1)
        ]

    def file_names(self, now: datetime, step: int | None = None) -> Sequence[str]:
        """The files that it has left, or those of one of its steps; nothing before its end."""
        return [*self._files(now, step)]

    def file(self, now: datetime, path: str, step: int | None = None) -> bytes | None:
        """The content of one of them; None if it is not there."""
        return self._files(now, step).get(path)

    def _failed_step(self, now: datetime) -> int | None:
        return self.script.failed_step or 1 if self.status(now) == ERROR else None

    def _files(self, now: datetime, step: int | None) -> Mapping[str, bytes]:
        if self.status(now) not in {SUCCESS, ERROR}:
            return {}
        of_steps = self.script.step_artifacts
        if step is not None and of_steps:
            return of_steps.get(step, {})
        return {**(of_steps[max(of_steps)] if of_steps else {}), **self.script.artifacts, **self.artifacts}

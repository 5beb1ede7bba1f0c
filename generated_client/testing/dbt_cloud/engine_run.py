"""A run that an engine executes: what it shows is what was reported of it."""

from __future__ import annotations

import logging
import shlex
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from generated_client.testing.clock import Clock
from generated_client.testing.dbt_cloud.engine import Resumption, StepResult
from generated_client.testing.dbt_cloud.run import Run, StepFacts
from generated_client.testing.dbt_cloud.script import CANCELLED, ERROR, QUEUED, RUNNING, STARTING, SUCCESS

logger: logging.Logger = logging.getLogger("generated_client.testing")

RETRY = "dbt retry"
_CAN_BE_RETRIED = frozenset(
    {"build", "clone", "compile", "docs", "retry", "run", "run-operation", "seed", "snapshot", "test"}
)


@dataclass(slots=True)
class Step:
    """A step that has begun; *command* is what dbt was asked for, if it was asked."""

    name: str
    command: str | None
    following: tuple[str, ...]
    started_at: datetime
    finished_at: datetime | None = None
    result: StepResult | None = None


@dataclass(slots=True)
class EngineRun(Run):
    """A run that its script holds until a report ends it; `stop` asks the engine to end it."""

    stop: Callable[[], None] = lambda: None
    phases: list[int] = field(default_factory=lambda: [QUEUED])
    begun: datetime | None = None
    taken: list[Step] = field(default_factory=list[Step])

    def status(self, now: datetime) -> int:
        """The number of its status at *now*."""
        end = self.end(now)
        return self.phases[-1] if end is None else end[1]

    def statuses(self, now: datetime) -> tuple[int, ...]:
        """All that it has had up to *now*."""
        end = self.end(now)
        return (*self.phases, *(() if end is None else (end[1],)))

    def begun_at(self, now: datetime) -> datetime | None:
        """When its commands have begun; None while they have not."""
        return self.begun if self.begun is not None and self.begun <= now else None

    def finish(self, now: datetime, status: int, message: str | None = None) -> None:
        """End it at *now*, whatever the engine is doing with it; one that has ended stays as it is."""
        Run.finish(self, now, status, message)
        self.stop()

    def cancel(self, now: datetime) -> None:
        """Have it end as cancelled, as soon as nothing of it is executed any more."""
        if not self.is_over(now):
            self.stop()

    def steps_at(self, now: datetime) -> list[StepFacts]:
        """The steps that have begun, those included by which it was made ready."""
        return [
            StepFacts(
                index=index,
                name=step.name,
                status=self._status_of(step, now),
                logs="" if step.result is None else step.result.logs,
                debug_logs="" if step.result is None else step.result.debug_logs,
                started_at=step.started_at,
                finished_at=step.finished_at,
            )
            for index, step in enumerate(self.taken, start=1)
        ]

    def failure(self, now: datetime) -> tuple[str, Sequence[str]] | None:
        """The command that has failed, and those that were left out because of it; None if none has."""
        failed = self._failed()
        if failed is None or failed.command is None or self.status(now) != ERROR:
            return None
        return failed.command, failed.following

    def retry_obstacle(self) -> str | None:
        """Why nobody can go on from its failure, in dbt Cloud's word; None if nothing but the order of runs may."""
        failed = self._failed()
        if failed is None or failed.command is None or _verb(failed.command) not in _CAN_BE_RETRIED:
            return "RETRY_UNSUPPORTED_CMD"
        return None if "run_results.json" in _names(failed) else "RETRY_NO_RUN_RESULTS"

    def resumption(self) -> Resumption | None:
        """Where another run can go on; None if none can."""
        failed = self._failed()
        if self.retry_obstacle() or failed is None or failed.result is None or failed.result.artifacts is None:
            return None
        return Resumption(failed.result.artifacts, failed.following)

    def file_names(self, now: datetime, step: int | None = None) -> Sequence[str]:
        """The files that a step has left, by default the last one; nothing before the run's end."""
        left = self._left_by(now, step)
        return [] if left is None else _names(left)

    def file(self, now: datetime, path: str, step: int | None = None) -> bytes | None:
        """The content of one of them; None if it is not there."""
        left = self._left_by(now, step)
        if left is None or left.result is None or left.result.artifacts is None or path not in _names(left):
            return None
        return (left.result.artifacts / path).read_bytes()

    def _left_by(self, now: datetime, step: int | None) -> Step | None:
        if self.status(now) not in {SUCCESS, ERROR} or not self.taken:
            return None
        if step is None:
            return self.taken[-1]
        return self.taken[step - 1] if 0 < step <= len(self.taken) else None

    def _failed(self) -> Step | None:
        return next((step for step in self.taken if step.result is not None and not step.result.succeeded), None)

    def _status_of(self, step: Step, now: datetime) -> int:
        if step.result is None:
            return CANCELLED if self.is_over(now) else RUNNING
        return SUCCESS if step.result.succeeded else ERROR


class EngineRunReport:
    """A `RunReport` that writes into one run."""

    def __init__(self, run: EngineRun, clock: Clock, lock: threading.RLock) -> None:
        self._run = run
        self._clock = clock
        self._lock = lock

    def starting(self) -> None:
        """It is the run's turn."""
        with self._lock:
            self._run.phases.append(STARTING)

    def running(self) -> None:
        """Its commands are executed from now on."""
        with self._lock:
            self._run.phases.append(RUNNING)
            self._run.begun = self._clock.now()

    def step_begins(self, name: str, command: str | None = None, following: tuple[str, ...] = ()) -> None:
        """The next step begins."""
        with self._lock:
            self._run.taken.append(Step(name, command, following, self._clock.now()))

    def step_ends(self, result: StepResult) -> None:
        """The step that began last has ended."""
        with self._lock:
            step = self._run.taken[-1]
            step.result, step.finished_at = result, self._clock.now()

    def succeeded(self) -> None:
        """Every step has succeeded."""
        self._end(SUCCESS)

    def failed(self, reason: str | None = None) -> None:
        """A step has failed, or nothing could be executed."""
        if reason is not None:
            logger.warning("run %s: %s", self._run.run_id, reason)
        self._end(ERROR, reason)

    def cancelled(self) -> None:
        """It was cancelled."""
        self._end(CANCELLED, "Cancelled by user.")

    def timed_out(self) -> None:
        """It has taken longer than it may: dbt Cloud calls it cancelled."""
        began = self._run.begun or self._run.created_at
        self._end(CANCELLED, f"This run timed out after running for {self._clock.now() - began}")

    def _end(self, status: int, message: str | None = None) -> None:
        with self._lock:
            Run.finish(self._run, self._clock.now(), status, message)


def _names(step: Step) -> list[str]:
    folder = None if step.result is None else step.result.artifacts
    if folder is None:
        return []
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def _verb(command: str) -> str:
    """The word after `dbt`; options may stand before it."""
    try:
        words = shlex.split(command)
    except ValueError:
        return ""
    return next((word for word in words[1:] if not word.startswith("-")), "")

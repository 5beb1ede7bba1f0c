"""The rules of jobs: who may start, what a cancel does, one active job per connection."""

from __future__ import annotations

import logging
import threading
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from typing import Literal

from generated_client.testing.airbyte.engine import EngineJob, JobEngine
from generated_client.testing.airbyte.engine_report import EngineReport
from generated_client.testing.airbyte.job import WAITING, Job, JobSnapshot, Phase
from generated_client.testing.airbyte.problems import state_conflict, try_again_later
from generated_client.testing.airbyte.script import BYTES_PER_ROW, JobScript
from generated_client.testing.airbyte.world import Connection, World
from generated_client.testing.clock import Clock
from generated_client.testing.http_message import RefusedError

logger: logging.Logger = logging.getLogger("generated_client.testing")

EMPTIED = JobScript.success(running=0.1, rows=0)


class JobBook:
    """All jobs of a stand-in.  The caller holds `lock` around every call; engine reports take it themselves."""

    def __init__(
        self,
        clock: Clock,
        lock: threading.RLock,
        *,
        world: World,
        engine: JobEngine | None,
        default_script: JobScript,
        first_job_id: int,
    ) -> None:
        self._clock = clock
        self._lock = lock
        self._engine = engine
        self._world = world
        self._default_script = default_script
        self._next_id = first_job_id
        self._jobs: dict[int, Job] = {}
        self._of_connection: dict[str, list[Job]] = defaultdict(list)
        self._scripts: dict[str, deque[JobScript]] = defaultdict(deque)
        self._lasting: dict[str, JobScript] = {}
        self._at_end: dict[int, list[Callable[[], None]]] = defaultdict(list)
        self._on_engine: set[int] = set()

    def queue_script(self, connection_id: str, script: JobScript) -> None:
        """What the next job of this connection without a script does."""
        self._scripts[connection_id].append(script)

    def set_script(self, connection_id: str, script: JobScript) -> None:
        """What every sync of this connection does for which no script is queued."""
        self._lasting[connection_id] = script

    def find(self, job_id: int) -> Job | None:
        """The job with this id, if it has appeared."""
        job = self._jobs.get(job_id)
        return job if job is not None and job.created_at <= self._clock.now() else None

    def visible(self, connection_id: str | None = None) -> Iterator[Job]:
        """The jobs that have appeared, of one connection or of all."""
        now = self._clock.now()
        jobs: Iterable[Job] = self._jobs.values() if connection_id is None else self._of_connection[connection_id]
        return (job for job in jobs if job.created_at <= now)

    def submit(self, connection: Connection, job_type: Literal["sync", "reset"]) -> Job:
        """Start a job as POST /jobs does, or return the one that the server makes do with; refuses with a 409."""
        active = self._active(connection.connection_id)
        if job_type == "reset":
            return self._reset(connection, active)
        if connection.status != "active":
            raise RefusedError(state_conflict("Could not fulfill request"))
        if active is None:
            return self._appeared(self.start(connection, "sync"))
        now = self._clock.now()
        status = self._appeared(active).status(now)
        if status == "incomplete":
            active.skip_wait(now)
        elif status not in WAITING:
            raise RefusedError(try_again_later(f"A sync is already running for: {connection.connection_id}"))
        return active

    def start(
        self, connection: Connection, job_type: Literal["sync", "reset"], *, script: JobScript | None = None
    ) -> Job:
        """Create a job without asking the rules.  It follows `script`, else a queued one, else it is the engine's."""
        queued = self._scripts[connection.connection_id]
        if script is None and queued:
            script = queued.popleft()
        if script is None and job_type == "sync":
            script = self._lasting.get(connection.connection_id)
        if script is None and self._engine is None:
            script = self._default_script if job_type == "sync" else EMPTIED
        now = self._clock.now()
        if script is not None:
            appears = now + timedelta(seconds=script.appears_after)
            return self._entered(Job.scripted(self._new_id(), connection.connection_id, job_type, appears, script))
        job = Job(self._new_id(), connection.connection_id, job_type, now, [Phase("pending", now)])
        order = self._world.engine_job(connection, job.job_id, job_type)
        predecessor = self._on_engine_still(connection.connection_id)
        if predecessor is None:
            self._hand_over(job, order)
        else:
            # Two jobs of one connection never touch its data at the same time.
            self._at_end[predecessor.job_id].append(lambda: self._hand_over(job, order))
        return self._entered(job)

    def record(self, connection_id: str, status: str, created_at: datetime, seconds: float) -> Job:
        """Enter a job of the past that took `seconds` and ended as `status`."""
        ended = Phase(status, created_at + timedelta(seconds=seconds), 100, 100 * BYTES_PER_ROW)
        return self._entered(Job(self._new_id(), connection_id, "sync", created_at, [ended]))

    def cancel(self, connection_id: str) -> Job | None:
        """Cancel what runs on this connection, as DELETE /jobs/{id} does; returns the job that was hit, if any.

        Between two attempts (`incomplete`) nothing is hit: the job will run again.
        """
        active = self._active(connection_id)
        now = self._clock.now()
        if active is None or active.created_at > now or active.status(now) == "incomplete":
            return None
        self._end_early(active)
        return active

    def finish(self, job: Job, status: str, rows: int | None) -> None:
        """End a scripted job now."""
        now = self._clock.now()
        job.enter(status, now, now)
        if rows is not None:
            job.live_rows, job.live_bytes = rows, rows * BYTES_PER_ROW

    def snapshot(self, job: Job) -> JobSnapshot:
        """The job as it is now."""
        return job.snapshot(self._clock.now())

    def when_over(self, job: Job, callback: Callable[[], None]) -> bool:
        """Have `callback` called once an engine has ended `job`; False when nobody would call it."""
        if job.job_id not in self._on_engine or job.is_over(self._clock.now()):
            return False
        self._at_end[job.job_id].append(callback)
        return True

    def _active(self, connection_id: str) -> Job | None:
        now = self._clock.now()
        jobs = self._of_connection.get(connection_id, [])
        return next((job for job in reversed(jobs) if job.created_at > now or not job.is_over(now)), None)

    def _appeared(self, job: Job) -> Job:
        if job.created_at > self._clock.now():
            raise RefusedError(state_conflict("Could not fulfill request"))
        return job

    def _reset(self, connection: Connection, active: Job | None) -> Job:
        if active is not None:
            self._end_early(active)
        return self.start(connection, "reset")

    def _end_early(self, job: Job) -> None:
        if job.job_id in self._on_engine:
            if self._engine is not None:
                self._engine.cancel(job.job_id)
        elif not job.ending:
            now = self._clock.now()
            job.ending = True
            job.enter("cancelled", now + timedelta(seconds=job.cancel_takes), now)

    def _new_id(self) -> int:
        self._next_id += 1
        return self._next_id - 1

    def _entered(self, job: Job) -> Job:
        self._jobs[job.job_id] = job
        self._of_connection[job.connection_id].append(job)
        return job

    def _on_engine_still(self, connection_id: str) -> Job | None:
        now = self._clock.now()
        jobs = self._of_connection[connection_id]
        return next((job for job in reversed(jobs) if job.job_id in self._on_engine and not job.is_over(now)), None)

    def _hand_over(self, job: Job, order: EngineJob) -> None:
        if self._engine is None or job.is_over(self._clock.now()):
            return
        self._on_engine.add(job.job_id)
        report = EngineReport(job, self._clock, self._lock, lambda: self._ended(job))
        try:
            self._engine.start(order, report)
        except Exception as error:
            logger.exception("the engine could not start job %s", job.job_id)
            report.failed(f"{type(error).__name__}: {error}")

    def _ended(self, job: Job) -> None:
        for callback in self._at_end.pop(job.job_id, []):
            callback()

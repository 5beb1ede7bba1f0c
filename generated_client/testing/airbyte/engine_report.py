"""How an engine's reports become phases of a job."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from generated_client.testing.airbyte.job import Job
from generated_client.testing.clock import Clock

logger: logging.Logger = logging.getLogger("generated_client.testing")


class EngineReport:
    """A `JobReport` that writes into one job; `on_end` is called once, when the job is over."""

    def __init__(self, job: Job, clock: Clock, lock: threading.RLock, on_end: Callable[[], None]) -> None:
        self._job = job
        self._clock = clock
        self._lock = lock
        self._on_end = on_end

    def queued(self) -> None:
        """The job waits for capacity."""
        self._enter("queued")

    def running(self) -> None:
        """An attempt executes."""
        self._enter("running")

    def committed(self, rows: int, bytes_: int) -> None:
        """Totals committed so far."""
        with self._lock:
            self._job.live_rows = max(rows, self._job.live_rows or 0)
            self._job.live_bytes = max(bytes_, self._job.live_bytes or 0)

    def incomplete(self, reason: str) -> None:
        """The attempt failed, another one follows."""
        logger.info("job %s: attempt failed: %s", self._job.job_id, reason)
        self._enter("incomplete")

    def succeeded(self) -> None:
        """The job is over, all is well."""
        self._enter("succeeded", final=True)

    def failed(self, reason: str) -> None:
        """The job is over because of `reason`."""
        self._job.failure_reason = reason
        logger.warning("job %s failed: %s", self._job.job_id, reason)
        self._enter("failed", final=True)

    def cancelled(self) -> None:
        """The job is over because it was cancelled."""
        self._enter("cancelled", final=True)

    def _enter(self, status: str, *, final: bool = False) -> None:
        with self._lock:
            now = self._clock.now()
            if self._job.is_over(now):
                return
            self._job.enter(status, now, now)
            if final:
                self._on_end()

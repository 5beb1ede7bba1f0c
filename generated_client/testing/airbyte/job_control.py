"""Jobs by hand: what they will do, what they did, and somebody else's."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from generated_client.testing.airbyte.access import AirbyteAccess
from generated_client.testing.airbyte.job import Job, JobSnapshot
from generated_client.testing.airbyte.script import JobScript
from generated_client.testing.airbyte.world import Connection


class AirbyteJobs(AirbyteAccess):
    """What jobs do.  A connection is given as the object that `add_connection` returned, or by its id."""

    def script(self, connection: Connection | str, *scripts: JobScript, lasting: bool = False) -> None:
        """What the connection's next jobs do, one script each; later ones follow the server's default script.

        `lasting`: all later syncs of the connection follow the last one given.
        """
        with self._lock:
            for script in scripts:
                self._api.jobs.queue_script(id_of(connection), script)
            if lasting and scripts:
                self._api.jobs.set_script(id_of(connection), scripts[-1])

    def start_job(
        self,
        connection: Connection | str,
        script: JobScript | None = None,
        *,
        job_type: Literal["sync", "reset"] = "sync",
    ) -> JobSnapshot:
        """Start a job as somebody else would, past all rules."""
        with self._lock:
            job = self._api.jobs.start(self.world.connections[id_of(connection)], job_type, script=script)
            return self._api.jobs.snapshot(job)

    def add_history(
        self, connection: Connection | str, count: int, *, status: str = "succeeded", seconds: float = 60.0
    ) -> list[JobSnapshot]:
        """`count` finished jobs of `seconds` each, a minute apart, the last one ended a minute ago."""
        with self._lock:
            newest = self.clock.now() - timedelta(seconds=60 + seconds)
            return [
                self._api.jobs.snapshot(
                    self._api.jobs.record(id_of(connection), status, newest - timedelta(minutes=back), seconds)
                )
                for back in range(count - 1, -1, -1)
            ]

    def finish_job(self, job_id: int, status: str = "succeeded", *, rows: int | None = None) -> JobSnapshot:
        """End a scripted job now, for example one of `JobScript.held`."""
        with self._lock:
            job = self._known(job_id)
            self._api.jobs.finish(job, status, rows)
            return self._api.jobs.snapshot(job)

    def job(self, job_id: int) -> JobSnapshot:
        """The job as it is on the server now; raises `LookupError` when there is none."""
        with self._lock:
            return self._api.jobs.snapshot(self._known(job_id))

    def jobs(self, connection: Connection | str | None = None) -> list[JobSnapshot]:
        """The jobs of a connection, or all of them, oldest first."""
        with self._lock:
            found = self._api.jobs.visible(None if connection is None else id_of(connection))
            return [self._api.jobs.snapshot(job) for job in found]

    def wait_for_job(self, job_id: int, *statuses: str, timeout: float = 5.0) -> JobSnapshot:
        """Wait until the job has one of `statuses`, by default a final one; `TimeoutError` after `timeout` seconds.

        The seconds are real ones; in process, on a `ManualClock`, they are the clock's, which the wait moves on.
        """
        return self._wait_until(lambda: self._job_in(statuses, job_id), timeout, lambda: self._still(job_id))

    async def async_wait_for_job(self, job_id: int, *statuses: str, timeout: float = 5.0) -> JobSnapshot:
        """The asynchronous twin of `wait_for_job`: the event loop goes on meanwhile."""
        look, still = (lambda: self._job_in(statuses, job_id)), (lambda: self._still(job_id))
        return await self._async_wait_until(look, timeout, still)

    def _job_in(self, statuses: tuple[str, ...], job_id: int) -> JobSnapshot | None:
        job = self.job(job_id)
        return job if job.status in statuses or (not statuses and job.terminal) else None

    def _still(self, job_id: int) -> str:
        return f"Job {job_id} is still {self.job(job_id).status}"

    def _known(self, job_id: int) -> Job:
        job = self._api.jobs.find(job_id)
        if job is None:
            raise LookupError(f"There is no job {job_id}")
        return job


def id_of(connection: Connection | str) -> str:
    """The id of a connection that is given as an object or by its id."""
    return connection if isinstance(connection, str) else connection.connection_id

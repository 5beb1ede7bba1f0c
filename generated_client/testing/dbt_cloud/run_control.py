"""Runs by hand: what they will do, what they did, and somebody else's."""

from __future__ import annotations

from datetime import timedelta

from generated_client.testing.dbt_cloud.access import DbtCloudAccess
from generated_client.testing.dbt_cloud.run import Run
from generated_client.testing.dbt_cloud.run_snapshot import RunSnapshot
from generated_client.testing.dbt_cloud.script import SUCCESS, RunScript
from generated_client.testing.dbt_cloud.world import Job
from generated_client.testing.http_message import JsonObject


class DbtCloudRuns(DbtCloudAccess):
    """What runs do.  A job is given as the object that `add_job` returned, or by its id."""

    def script(self, job: Job | int, *scripts: RunScript, lasting: bool = False) -> None:
        """What the job's next runs do, one script each; later ones follow the server's default script.

        `lasting`: all later runs of the job follow the last one given.
        """
        with self._lock:
            for script in scripts:
                self.world.queue_script(id_of(job), script)
            if lasting and scripts:
                self.world.set_script(id_of(job), scripts[-1])

    def start_run(
        self, job: Job | int, script: RunScript | None = None, *, cause: str = "Kicked off by somebody"
    ) -> RunSnapshot:
        """Start a run as somebody else does."""
        with self._lock:
            order: JsonObject = {"cause": cause}
            run = self.world.start(self.world.jobs[id_of(job)], order, script=script, cause_category="ui")
            return self._seen(run)

    def add_history(
        self, job: Job | int, count: int, *, status: int = SUCCESS, seconds: float = 60.0
    ) -> list[RunSnapshot]:
        """`count` finished runs of `seconds` each, a minute apart, the last one ended a minute ago."""
        with self._lock:
            newest = self.clock.now() - timedelta(seconds=60 + seconds)
            moments = [newest - timedelta(minutes=back) for back in range(count - 1, -1, -1)]
            known = self.world.jobs[id_of(job)]
            return [self._seen(self.world.record(known, status, moment, seconds)) for moment in moments]

    def finish_run(self, run_id: int, status: int = SUCCESS, message: str | None = None) -> RunSnapshot:
        """End a run now, for example one of `RunScript.held`."""
        with self._lock:
            run = self._known(run_id)
            run.finish(self.clock.now(), status, message)
            return self._seen(run)

    def run(self, run_id: int) -> RunSnapshot:
        """The run as it is on the server now; raises `LookupError` when there is none."""
        with self._lock:
            return self._seen(self._known(run_id))

    def runs(self, job: Job | int | None = None) -> list[RunSnapshot]:
        """The runs of a job, or all of them, oldest first."""
        with self._lock:
            return [self._seen(run) for run in self.world.visible(None if job is None else id_of(job))]

    def statuses(self, job: Job | int | None = None) -> list[int]:
        """The statuses of these runs."""
        return [run.status for run in self.runs(job)]

    def wait_for_run(self, run_id: int, *statuses: int, timeout: float = 5.0) -> RunSnapshot:
        """Wait until the run has one of `statuses`, by default a final one; `TimeoutError` after `timeout` seconds.

        The seconds are real ones; in process, on a `ManualClock`, they are the clock's, which the wait moves on.
        """
        return self._wait_until(lambda: self._run_in(statuses, run_id), timeout, lambda: self._still(run_id))

    async def async_wait_for_run(self, run_id: int, *statuses: int, timeout: float = 5.0) -> RunSnapshot:
        """The asynchronous twin of `wait_for_run`: the event loop goes on meanwhile."""
        look, still = (lambda: self._run_in(statuses, run_id)), (lambda: self._still(run_id))
        return await self._async_wait_until(look, timeout, still)

    def _run_in(self, statuses: tuple[int, ...], run_id: int) -> RunSnapshot | None:
        run = self.run(run_id)
        return run if run.status in statuses or (not statuses and run.terminal) else None

    def _still(self, run_id: int) -> str:
        return f"Run {run_id} is still {self.run(run_id).status}"

    def _seen(self, run: Run) -> RunSnapshot:
        return RunSnapshot.of(run, self.clock.now())

    def _known(self, run_id: int) -> Run:
        run = self.world.run(run_id)
        if run is None:
            raise LookupError(f"There is no run {run_id}")
        return run


def id_of(job: Job | int) -> int:
    """The id of a job that is given as an object or by its id."""
    return job if isinstance(job, int) else job.job_id

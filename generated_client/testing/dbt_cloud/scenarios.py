"""What can happen on a dbt Cloud server, by name."""

from __future__ import annotations

from typing import ClassVar, Literal

from generated_client.testing.dbt_cloud import problems
from generated_client.testing.dbt_cloud.run_control import DbtCloudRuns, id_of
from generated_client.testing.dbt_cloud.run_snapshot import RunSnapshot
from generated_client.testing.dbt_cloud.script import QUEUED, RUNNING, RunScript
from generated_client.testing.dbt_cloud.world import Job
from generated_client.testing.faults import Fault, InjectedFault
from generated_client.testing.server_scenarios import ServerScenarios

_RUN = 0.2
_LIST = "*/runs/"


class RunScenarios(ServerScenarios):
    """What can happen, in the words of those who live with dbt Cloud: `server.scenario.run_fails(nightly)`.

    A job is given as the object that `add_job` returned, or by its id.  `run_…` tells of its next run; `times`: of so
    many runs from the next one on, None: of all.  `path` is shell-style ("*/runs/*"); by default every request is
    struck.  Times are seconds of the server's clock.  A scenario that returns an `InjectedFault` ends with its
    `remove()`, all of them with `server.clear_faults()`.
    """

    _STARTS: ClassVar[str] = "*/r*[ny]/"  # .../run/, .../rerun/ and .../retry/

    def __init__(self, server: DbtCloudRuns) -> None:
        super().__init__(server)
        self._server = server

    def run_succeeds(self, job: Job | int, *, seconds: float = _RUN, times: int | None = 1) -> None:
        """The run succeeds."""
        self._script(job, RunScript.success(running=seconds), times)

    def run_fails(
        self,
        job: Job | int,
        *,
        step: int = 1,
        log: str = "1 of 1 ERROR creating view model shop.orders",
        seconds: float = _RUN,
        no_retry: str | None = None,
        times: int | None = 1,
    ) -> None:
        """The run fails at that command, which says so in its log; those after it are left out.

        `no_retry` is why it cannot be gone on with, "RETRY_NO_RUN_RESULTS" for example; None: it can.
        """
        if step < 1:
            raise ValueError(f"step={step}: the first command is number 1")
        script = RunScript.error(running=seconds, failed_step=step, log=log, no_retry=no_retry)
        self._script(job, script, times)

    def run_hangs(
        self, job: Job | int, *, status: int = RUNNING, cancel_takes: float = 0.0, times: int | None = 1
    ) -> None:
        """The run stays in `status` until `server.finish_run` or a cancel ends it.

        For `cancel_takes` after an accepted cancel it still shows its old status.
        """
        self._script(job, RunScript.held(status, cancel_takes=cancel_takes), times)

    def run_waits_in_queue(
        self,
        job: Job | int,
        *,
        queued: float = 60.0,
        starting: float = 0.0,
        seconds: float = _RUN,
        times: int | None = 1,
    ) -> None:
        """The run is queued, then starting for that long before it runs and succeeds."""
        self._script(job, RunScript.success(queued=queued, starting=starting, running=seconds), times)

    def run_times_out(self, job: Job | int, *, seconds: float = _RUN, times: int | None = 1) -> None:
        """The run takes longer than the job may: dbt Cloud ends it, and calls that cancelled."""
        self._script(job, RunScript.timed_out(running=seconds), times)

    def run_appears_late(self, job: Job | int, *, after: float = 1.0, times: int | None = 1) -> None:
        """Starting the run answers with the page of a proxy, and `after` seconds later there is a run all the same."""
        self._script(job, RunScript.late(after), times)

    def somebody_else_runs(
        self,
        job: Job | int,
        *,
        status: Literal["running", "queued"] = "running",
        seconds: float | None = None,
        cause: str = "Kicked off by somebody",
    ) -> RunSnapshot:
        """Somebody else's run is first, for `seconds`, or until `server.finish_run` or a cancel ends it.

        That is no conflict: runs of the same job that start meanwhile are queued behind it.
        """
        if seconds is None:
            script = RunScript.held(RUNNING if status == "running" else QUEUED)
        elif status == "queued":
            script = RunScript.success(queued=seconds, running=_RUN)
        else:
            script = RunScript.success(running=seconds)
        return self._server.start_run(job, script, cause=cause)

    def job_deleted(self, job: Job | int) -> None:
        """The job is not there any more: starting it answers 404."""
        self._server.world.jobs[id_of(job)].deleted = True

    def token_refused(self, *, path: str = "*", times: int | None = None) -> InjectedFault:
        """401, as for a token that was revoked, and for any token on the host of another account."""
        return self._server.inject(Fault.respond(problems.unauthorized(), path=path, times=times))

    def permission_missing(self) -> None:
        """The token may read, and nothing else: 403."""
        self._server.set_role("reader")

    def rate_limited(
        self, *, retry_after: int | str | None = None, path: str = "*", times: int | None = 1
    ) -> InjectedFault:
        """429 without JSON, with a `Retry-After` only when one is given: dbt Cloud sends none."""
        return self._server.inject(Fault.respond(problems.too_many_requests(retry_after), path=path, times=times))

    def rate_limit_reached(self, *, seconds: float = 300.0) -> None:
        """The account has asked too much: 429 for everything for that long, five minutes on dbt Cloud."""
        self._server.close_for(seconds)

    def run_list_forbidden(self) -> InjectedFault:
        """Listing runs answers 403; single runs may still be read."""
        return self._server.inject(Fault.respond(problems.forbidden(), method="GET", path=_LIST, times=None))

    def run_list_ignores_filters(self) -> None:
        """The list of runs is the same whatever is asked for: all runs, oldest first, in pages."""
        self._server.list_habits.ignores_filters = True

    def run_list_hides(self, job: Job | int) -> None:
        """The job's runs are missing from every list; each of them can still be read by its id."""
        self._server.list_habits.hidden_jobs.add(id_of(job))

    def _script(self, job: Job | int, script: RunScript, times: int | None) -> None:
        self._server.script(job, *[script] * (times or 1), lasting=times is None)

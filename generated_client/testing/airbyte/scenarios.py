"""What can happen on an Airbyte server, by name."""

from __future__ import annotations

from typing import ClassVar, Literal

from generated_client.testing.airbyte import problems
from generated_client.testing.airbyte.job import JobSnapshot
from generated_client.testing.airbyte.job_control import AirbyteJobs, id_of
from generated_client.testing.airbyte.script import JobScript, Step
from generated_client.testing.airbyte.world import Connection, ConnectionStatus
from generated_client.testing.faults import Fault, InjectedFault
from generated_client.testing.server_scenarios import ServerScenarios

_SYNC = 0.2


class Scenarios(ServerScenarios):
    """What can happen, in the words of those who live with an Airbyte server: `server.scenario.sync_fails(orders)`.

    A connection is given as the object that `add_connection` returned, or by its id.  `sync_…` tells of its next job;
    `times`: of so many jobs from the next one on, None: of all.  `path` is relative to the API's base, shell-style
    ("/jobs/*"); by default every request is struck, that for a token included.  Times are seconds of the server's
    clock.  A scenario that returns an `InjectedFault` ends with its `remove()`, all of them with
    `server.clear_faults()`.
    """

    _STARTS: ClassVar[str] = "/jobs"

    def __init__(self, server: AirbyteJobs) -> None:
        super().__init__(server)
        self._server = server

    def sync_succeeds(
        self,
        connection: Connection | str,
        *,
        rows: int | None = 100,
        seconds: float = _SYNC,
        on_attempt: int = 1,
        back_off: float = 10.0,
        times: int | None = 1,
    ) -> None:
        """The sync succeeds, on that attempt.

        Every earlier attempt fails after `seconds` and is followed by `back_off` seconds as `incomplete`.
        """
        self._script(connection, _attempts(on_attempt, seconds, back_off, rows, "succeeded"), times)

    def sync_fails(
        self,
        connection: Connection | str,
        *,
        reason: str = "the source gave up",
        rows: int | None = None,
        seconds: float = _SYNC,
        on_attempt: int = 1,
        back_off: float = 10.0,
        times: int | None = 1,
    ) -> None:
        """The sync fails for good, on that attempt, with `rows` committed.

        Every earlier attempt fails after `seconds` and is followed by `back_off` seconds as `incomplete`.  The API
        never tells the `reason`, `JobSnapshot.failure_reason` does.
        """
        self._script(connection, _attempts(on_attempt, seconds, back_off, rows, "failed", reason), times)

    def sync_hangs(
        self,
        connection: Connection | str,
        *,
        status: str = "running",
        cancel_takes: float = 0.0,
        times: int | None = 1,
    ) -> None:
        """The sync stays in `status` until `server.finish_job` or a cancel ends it.

        For `cancel_takes` after an accepted cancel it still shows its old state.
        """
        self._script(connection, JobScript.held(status, cancel_takes=cancel_takes), times)

    def sync_moves_nothing(
        self, connection: Connection | str, *, seconds: float = _SYNC, times: int | None = 1
    ) -> None:
        """The sync succeeds without a row."""
        self._script(connection, JobScript.success(running=seconds, rows=0), times)

    def sync_waits_in_queue(
        self,
        connection: Connection | str,
        *,
        queued: float = 60.0,
        rows: int | None = 100,
        seconds: float = _SYNC,
        times: int | None = 1,
    ) -> None:
        """The sync is `queued` for that long before it runs and succeeds."""
        self._script(connection, JobScript.success(queued=queued, running=seconds, rows=rows), times)

    def sync_gets_no_capacity(
        self, connection: Connection | str, *, queued: float = 60.0, times: int | None = 1
    ) -> None:
        """The sync is `queued` for that long, and then the server cancels it although nobody asked."""
        self._script(connection, JobScript.capacity_timeout(queued=queued), times)

    def sync_appears_late(self, connection: Connection | str, *, after: float = 1.0, times: int | None = 1) -> None:
        """Starting the sync answers 409, and `after` seconds later there is a job all the same."""
        self._script(connection, JobScript.late(after), times)

    def somebody_else_syncs(
        self,
        connection: Connection | str,
        *,
        status: Literal["running", "pending", "queued", "incomplete"] = "running",
        seconds: float | None = None,
    ) -> JobSnapshot:
        """Somebody else's job stands in the way, for `seconds`, or until `server.finish_job` or a cancel ends it.

        While it is `running`, starting a sync answers 409; else the answer is 200 with the id of *that* job.
        """
        if seconds is None:
            return self._server.start_job(connection, JobScript.held(status))
        before = (Step("running"),) if status == "incomplete" else ()
        after = () if status == "running" else (Step("running", _SYNC, 100),)
        return self._server.start_job(connection, JobScript((*before, Step(status, seconds), *after)))

    def connection_inactive(self, connection: Connection | str, *, status: ConnectionStatus = "inactive") -> None:
        """The connection is switched off: starting a sync answers 409, and the reason is hidden."""
        self._server.world.connections[id_of(connection)].status = status

    def connection_on_schedule(self, connection: Connection | str, *, cron: str = "0 0 6 * * ? UTC") -> None:
        """The connection has a schedule of its own; the jobs of it are `somebody_else_syncs`."""
        schedule = self._server.world.connections[id_of(connection)].schedule
        schedule.clear()
        schedule.update(scheduleType="cron", cronExpression=cron)

    def token_expires(self, *, after_requests: int = 0) -> None:
        """Every token issued by then is invalid once that many more requests have been let in."""
        self._server.expire_tokens(after_requests=after_requests)

    def rate_limited(
        self, *, retry_after: int | str | None = None, path: str = "*", times: int | None = 1
    ) -> InjectedFault:
        """429, with a `Retry-After` only when one is given: Airbyte sends none."""
        return self._server.inject(Fault.rate_limited(retry_after, path=path, times=times))

    def job_list_forbidden(self) -> InjectedFault:
        """Listing jobs answers 403; single jobs may still be read."""
        return self._server.inject(Fault.respond(problems.forbidden(), method="GET", path="/jobs", times=None))

    def job_list_ignores_filters(self) -> None:
        """The list of jobs is the same whatever is asked for: all jobs, oldest first, in pages."""
        self._server.list_habits.ignores_filters = True

    def job_list_hides(self, connection: Connection | str) -> None:
        """The connection's jobs are missing from every list; each of them can still be read by its id."""
        self._server.list_habits.hidden_connections.add(id_of(connection))

    def _script(self, connection: Connection | str, script: JobScript, times: int | None) -> None:
        self._server.script(connection, *[script] * (times or 1), lasting=times is None)


def _attempts(
    last: int, seconds: float, back_off: float, rows: int | None, outcome: str, reason: str = ""
) -> JobScript:
    if last < 1:
        raise ValueError(f"on_attempt={last}: the first attempt is number 1")
    failed = (Step("running", seconds), Step("incomplete", back_off)) * (last - 1)
    return JobScript((*failed, Step("running", seconds, rows)), outcome, reason)

"""What a run of the stand-in goes through: statuses with durations, steps with logs, and the files that it leaves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

QUEUED, STARTING, RUNNING, SUCCESS, ERROR, CANCELLED = 1, 2, 3, 10, 20, 30
TERMINAL = frozenset({SUCCESS, ERROR, CANCELLED})
HUMANIZED: Mapping[int, str] = {
    QUEUED: "Queued",
    STARTING: "Starting",
    RUNNING: "Running",
    SUCCESS: "Success",
    ERROR: "Error",
    CANCELLED: "Cancelled",
}


@dataclass(frozen=True, slots=True)
class RunScript:
    """The life of one run, in seconds of the server's clock.  Make it with a class method below.

    `outcome` None: it stays as it is until `DbtCloudServer.finish_run` or a cancel ends it.  `status` replaces the
    number that it shows while it runs, to try a client with a future one.  `failed_step` is the index (1 for the first)
    of the command that fails; `log` is what it says.  `cancel_takes`: that long after an accepted cancel the run still
    shows its old status.  `artifacts` are the files that it leaves, `step_artifacts` those of its steps, by index: then
    the last of them are the run's.  `appears_after`: the POST breaks off, and the run shows up that much later.
    `no_retry` is why a failed run cannot be gone on with, in dbt Cloud's words; None: it can, while it is the latest.
    """

    outcome: int | None = SUCCESS
    queued: float = 0.0
    starting: float = 0.0
    running: float = 0.2
    status: int = RUNNING
    failed_step: int | None = None
    log: str = ""
    message: str | None = None
    cancel_takes: float = 0.0
    appears_after: float = 0.0
    no_retry: str | None = None
    artifacts: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    step_artifacts: Mapping[int, Mapping[str, bytes]] = field(default_factory=dict[int, Mapping[str, bytes]])

    @classmethod
    def success(
        cls,
        *,
        running: float = 0.2,
        queued: float = 0.0,
        starting: float = 0.0,
        artifacts: Mapping[str, bytes] | None = None,
        step_artifacts: Mapping[int, Mapping[str, bytes]] | None = None,
    ) -> RunScript:
        """Waits, runs and succeeds."""
        return cls(SUCCESS, queued, starting, running, artifacts=artifacts or {}, step_artifacts=step_artifacts or {})

    @classmethod
    def error(
        cls,
        *,
        running: float = 0.2,
        failed_step: int = 1,
        log: str = "1 of 1 ERROR creating view model shop.orders",
        no_retry: str | None = None,
        artifacts: Mapping[str, bytes] | None = None,
        step_artifacts: Mapping[int, Mapping[str, bytes]] | None = None,
    ) -> RunScript:
        """Runs, and fails at one of its commands; those after it are left out."""
        return cls(
            ERROR,
            running=running,
            failed_step=failed_step,
            log=log,
            no_retry=no_retry,
            artifacts=artifacts or {},
            step_artifacts=step_artifacts or {},
        )

    @classmethod
    def held(cls, status: int = RUNNING, *, cancel_takes: float = 0.0) -> RunScript:
        """Stays in `status` until `DbtCloudServer.finish_run` or a cancel ends it."""
        return cls(None, running=0.0, status=status, cancel_takes=cancel_takes)

    @classmethod
    def timed_out(cls, *, running: float = 0.2) -> RunScript:
        """Takes longer than it may: dbt Cloud calls it cancelled."""
        return cls(CANCELLED, running=running, message="This run timed out after running for 1 day, 0:00:00")

    @classmethod
    def late(cls, seconds: float, *, running: float = 0.2) -> RunScript:
        """The POST gets no answer; `seconds` later the run is there."""
        return cls(running=running, appears_after=seconds)

"""What a job of the stand-in goes through: states with durations, and what it moves."""

from __future__ import annotations

from dataclasses import dataclass

KNOWN_STATUSES = frozenset({"pending", "queued", "running", "incomplete", "succeeded", "failed", "cancelled"})
TERMINAL = frozenset({"succeeded", "failed", "cancelled"})

BYTES_PER_ROW = 100


@dataclass(frozen=True, slots=True)
class Step:
    """One state of a job: its status, how many seconds it lasts, and what is committed by its end.

    `rows` and `bytes` are totals of the job and grow evenly while the step runs; `rows=None`: nothing new;
    `bytes=None`: 100 a row.  A `status` that Airbyte does not know is served as it stands, to try a client with a
    future state.
    """

    status: str
    seconds: float = 0.0
    rows: int | None = None
    bytes: int | None = None


@dataclass(frozen=True, slots=True)
class JobScript:
    """The life of one job, in seconds of the server's clock.  Make it with a class method below, or from steps.

    `outcome` None: the last step lasts until `AirbyteServer.finish_job` or a cancel ends it.  `cancel_takes`: that long
    after an accepted cancel the job still shows its old state.  `appears_after`: POST /jobs gives up with a 409 and the
    job shows up that much later.  `job_type`: what the server runs instead of the type it was asked for.  `reason` goes
    to `JobSnapshot.failure_reason`; the API never tells it.
    """

    steps: tuple[Step, ...]
    outcome: str | None = "succeeded"
    reason: str = ""
    cancel_takes: float = 0.0
    appears_after: float = 0.0
    job_type: str | None = None

    def __post_init__(self) -> None:
        """Refuse what no job can do."""
        if not self.steps:
            raise ValueError("A job goes through at least one step")
        if self.outcome is not None and self.outcome not in TERMINAL:
            raise ValueError(f"A job ends in one of {', '.join(sorted(TERMINAL))}; got {self.outcome!r}")

    @classmethod
    def success(
        cls, *, running: float = 0.2, pending: float = 0.0, queued: float = 0.0, rows: int | None = 100
    ) -> JobScript:
        """Waits, runs and succeeds."""
        return cls((*_waiting(pending, queued), Step("running", running, rows)))

    @classmethod
    def failure(
        cls, *, running: float = 0.2, pending: float = 0.0, rows: int | None = None, reason: str = "the source gave up"
    ) -> JobScript:
        """Waits, runs and fails for good, as a configuration error does; `rows` were committed before."""
        return cls((*_waiting(pending, 0.0), Step("running", running, rows)), "failed", reason)

    @classmethod
    def held(cls, status: str = "running", *, rows: int | None = None, cancel_takes: float = 0.0) -> JobScript:
        """Stays in `status` until `AirbyteServer.finish_job` or a cancel ends it."""
        return cls((Step(status, 0.0, rows),), None, cancel_takes=cancel_takes)

    @classmethod
    def retried(
        cls,
        *,
        back_off: float = 10.0,
        failed_attempts: int = 1,
        running: float = 0.2,
        outcome: str = "succeeded",
        rows: int | None = 100,
    ) -> JobScript:
        """Some attempts fail, each followed by `back_off` seconds as `incomplete`; the last attempt decides."""
        failed = (Step("running", running), Step("incomplete", back_off)) * failed_attempts
        return cls((*failed, Step("running", running, rows)), outcome)

    @classmethod
    def capacity_timeout(cls, *, queued: float = 1.0) -> JobScript:
        """Waits for capacity that never comes; the server ends it as `cancelled` although nobody cancelled it."""
        return cls((Step("queued", queued),), "cancelled")

    @classmethod
    def late(cls, seconds: float, *, running: float = 0.2) -> JobScript:
        """POST /jobs answers 409, at once, as if no job id had appeared in time; `seconds` later the job is there."""
        return cls((Step("running", running, 100),), appears_after=seconds)


def _waiting(pending: float, queued: float) -> tuple[Step, ...]:
    return tuple(step for step in (Step("pending", pending), Step("queued", queued)) if step.seconds > 0)

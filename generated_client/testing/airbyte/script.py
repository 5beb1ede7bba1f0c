"""What a job of the stand-in goes through: states with durations, and what it moves."""

from __future__ import annotations

from dataclasses import dataclass, replace

KNOWN_STATUSES = frozenset({"pending", "queued", "running", "incomplete", "succeeded", "failed", "cancelled"})
TERMINAL = frozenset({"succeeded", "failed", "cancelled"})


@dataclass(frozen=True, slots=True)
class Step:
    """One state of a job: its status, how many seconds it lasts, and what is committed by its end.

    `rows` and `bytes` are totals of the job and grow evenly while the step runs; None: the server has no statistics.
    A `status` that Airbyte does not know is served as it stands, to try a client with a future state.
    """

    status: str
    seconds: float = 0.0
    rows: int | None = None
    bytes: int | None = None


@dataclass(frozen=True, slots=True)
class JobScript:
    """The life of one job, in seconds of the server's clock.

    `outcome` None: the last step lasts until `AirbyteServer.finish_job` or a cancel ends it.  `cancel_takes`: that long
    after an accepted cancel the job still shows its old state.  `appears_after`: POST /jobs gives up with a 409 and the
    job shows up that much later.  `job_type`: what the server runs instead of the type it was asked for.  `reason` goes
    to the server's log; the API never tells it.
    """

    steps: tuple[Step, ...] = (Step("running", 0.2, rows=100, bytes=10_000),)
    outcome: str | None = "succeeded"
    rows: int | None = 100
    bytes: int | None = 10_000
    reason: str = ""
    cancel_takes: float = 0.0
    appears_after: float = 0.0
    job_type: str | None = None

    def __post_init__(self) -> None:
        if not self.steps:
            raise ValueError("A job goes through at least one step")
        if self.outcome is not None and self.outcome not in TERMINAL:
            raise ValueError(f"A job ends in one of {', '.join(sorted(TERMINAL))}; got {self.outcome!r}")

    @classmethod
    def success(
        cls,
        *,
        running: float = 0.2,
        pending: float = 0.0,
        queued: float = 0.0,
        rows: int | None = 100,
        bytes: int | None = 10_000,
    ) -> JobScript:
        """Waits, runs and succeeds."""
        steps = _waiting(pending, queued) + (Step("running", running, rows, bytes),)
        return cls(steps, "succeeded", rows, bytes)

    @classmethod
    def failure(
        cls, *, running: float = 0.2, pending: float = 0.0, rows: int | None = None, reason: str = "the source gave up"
    ) -> JobScript:
        """Waits, runs and fails at once, as a configuration error does; `rows` were committed before."""
        amount = None if rows is None else rows * 100
        return cls(_waiting(pending, 0.0) + (Step("running", running, rows, amount),), "failed", rows, amount, reason)

    @classmethod
    def held(cls, status: str = "running", *, rows: int | None = None) -> JobScript:
        """Stays in `status` until `AirbyteServer.finish_job` or a cancel ends it."""
        amount = None if rows is None else rows * 100
        return cls((Step(status, 0.0, rows, amount),), None, rows, amount)

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
        """`failed_attempts` attempts fail, each followed by `back_off` seconds as `incomplete`; the last one decides."""
        amount = None if rows is None else rows * 100
        again = (Step("running", running), Step("incomplete", back_off)) * failed_attempts
        return cls((*again, Step("running", running, rows, amount)), outcome, rows, amount)

    @classmethod
    def capacity_timeout(cls, *, queued: float = 1.0) -> JobScript:
        """Waits for capacity that never comes; the server ends it as `cancelled` although nobody cancelled it."""
        return cls((Step("queued", queued),), "cancelled", None, None)

    @classmethod
    def late(cls, seconds: float) -> JobScript:
        """POST /jobs answers 409 because no job id appeared in time; `seconds` later the job is there and runs."""
        return replace(cls(), appears_after=seconds)

    @classmethod
    def emptied(cls, *, running: float = 0.1) -> JobScript:
        """A reset or clear: nothing is moved."""
        return cls.success(running=running, rows=0, bytes=0)


def _waiting(pending: float, queued: float) -> tuple[Step, ...]:
    waits = (Step("pending", pending), Step("queued", queued))
    return tuple(step for step in waits if step.seconds > 0)

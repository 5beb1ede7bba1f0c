"""One job of the stand-in: a list of phases, each with the moment it begins, some of them still in the future."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import datetime, timedelta

from generated_client.testing.airbyte.script import BYTES_PER_ROW, TERMINAL, JobScript

WAITING = frozenset({"pending", "queued"})


@dataclass(slots=True)
class Phase:
    """A state that begins at `at`; `rows` and `bytes` are what is committed by its end."""

    status: str
    at: datetime
    rows: int | None = None
    bytes: int | None = None


@dataclass(frozen=True, slots=True)
class JobSnapshot:
    """A job at one moment, as the server knows it, with what the API hides.

    `statuses` are its states so far, in order, and `attempts` how often it was begun; after a failed attempt the state
    is `incomplete`.
    """

    job_id: int
    connection_id: str
    job_type: str
    status: str
    created_at: datetime
    updated_at: datetime
    rows: int | None
    bytes: int | None
    attempts: int
    statuses: tuple[str, ...]
    failure_reason: str

    @property
    def terminal(self) -> bool:
        """Whether the job is over."""
        return self.status in TERMINAL


@dataclass(slots=True)
class Job:
    """A job, told as phases: a scripted job knows its future ones from the start, an engine appends each as it happens.

    Nothing runs for it: its state is whatever phase the clock has reached.  `live_rows` and `live_bytes` overrule the
    phases' figures: an engine's counts, or what was committed when a script was `cut_off`.  `ending`: a cancel was
    accepted.
    """

    job_id: int
    connection_id: str
    job_type: str
    created_at: datetime
    phases: list[Phase]
    cancel_takes: float = 0.0
    failure_reason: str = ""
    ending: bool = False
    cut_off: bool = False
    live_rows: int | None = None
    live_bytes: int | None = None

    @classmethod
    def scripted(cls, job_id: int, connection_id: str, job_type: str, created_at: datetime, script: JobScript) -> Job:
        """A job that follows `script` from `created_at` on."""
        phases: list[Phase] = []
        at = created_at
        rows = bytes_ = None
        for step in script.steps:
            if step.rows is not None:
                rows, bytes_ = step.rows, step.rows * BYTES_PER_ROW if step.bytes is None else step.bytes
            phases.append(Phase(step.status, at, rows, bytes_))
            at += timedelta(seconds=step.seconds)
        if script.outcome is not None:
            phases.append(Phase(script.outcome, at, rows, bytes_))
        reason = script.reason if script.outcome == "failed" else ""
        return cls(job_id, connection_id, script.job_type or job_type, created_at, phases, script.cancel_takes, reason)

    def phase(self, now: datetime) -> Phase:
        """The phase at `now`."""
        return self.phases[self._index(now)]

    def status(self, now: datetime) -> str:
        """The state at `now`."""
        return self.phase(now).status

    def is_over(self, now: datetime) -> bool:
        """Whether the state at `now` is final."""
        return self.status(now) in TERMINAL

    def snapshot(self, now: datetime) -> JobSnapshot:
        """Everything about the job at `now`."""
        index = self._index(now)
        phase = self.phases[index]
        rows, bytes_ = self._committed(index, now)
        statuses = tuple(past.status for past in self.phases[: index + 1])
        return JobSnapshot(
            job_id=self.job_id,
            connection_id=self.connection_id,
            job_type=self.job_type,
            status=phase.status,
            created_at=self.created_at,
            updated_at=phase.at,
            rows=rows,
            bytes=bytes_,
            attempts=statuses.count("running"),
            statuses=statuses,
            failure_reason=self.failure_reason if phase.status == "failed" else "",
        )

    def enter(self, status: str, at: datetime, now: datetime) -> None:
        """Drop the future and go to `status` at `at`; what is committed by `now` is all there will be."""
        index = self._index(now)
        self.live_rows, self.live_bytes = self._committed(index, now)
        self.cut_off = True
        self.phases[index + 1 :] = [Phase(status, at)]

    def skip_wait(self, now: datetime) -> None:
        """Begin the next phase at `now` and move all later ones forward with it."""
        following = self.phases[self._index(now) + 1 :]
        if following:
            earlier = following[0].at - now
            for phase in following:
                phase.at -= earlier

    def _index(self, now: datetime) -> int:
        return max(0, bisect_right(self.phases, now, key=lambda phase: phase.at) - 1)

    def _committed(self, index: int, now: datetime) -> tuple[int | None, int | None]:
        if self.live_rows is not None or self.cut_off:
            return self.live_rows, self.live_bytes
        phase = self.phases[index]
        if phase.status in TERMINAL or index + 1 == len(self.phases):
            return phase.rows, phase.bytes
        length = (self.phases[index + 1].at - phase.at).total_seconds()
        share = min(1.0, (now - phase.at).total_seconds() / length) if length > 0 else 1.0
        before = self.phases[index - 1] if index else Phase("", phase.at)
        rows = _between(before.rows, phase.rows, share)
        # Statistics appear with the first committed row.
        return (rows, _between(before.bytes, phase.bytes, share)) if rows else (None, None)


def _between(start: int | None, end: int | None, share: float) -> int:
    """What a share of the way amounts to."""
    return int((start or 0) + ((end or 0) - (start or 0)) * share)

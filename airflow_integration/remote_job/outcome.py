"""How a job's watch ends: the reasons, what each means for the task, and the event that carries it to the worker.

Every mode (waiting on the worker, deferred, poking) ends in an `Outcome`, so every mode ends alike.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeAlias, TypeGuard

from generated_client.watching.cancellation import Stopped
from generated_client.watching.state import JobState

from .errors import (
    JobCancelledError,
    JobError,
    JobEventError,
    JobFailedError,
    JobPollError,
    JobTimeoutError,
    SensorEventError,
    SensorJobCancelledError,
    SensorJobFailedError,
    SensorJobPollError,
    SensorJobTimeoutError,
)
from .job import JobFact, Json, RemoteJob


class Reason(StrEnum):
    """Why a watch ended. The operator decides by this word alone."""

    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"
    WAIT_TIMEOUT = "wait_timeout"  # the time that the caller wants to wait is over
    EXECUTION_TIMEOUT = "execution_timeout"  # the task's own execution_timeout is over
    POLL_FAILED = "poll_failed"  # the server could not be asked for too long
    REFUSED = "refused"  # the server answered, and asking again will not change the answer

    @property
    def is_timeout(self) -> bool:
        """Whether the job was still running when somebody's patience ended."""
        return self in (Reason.WAIT_TIMEOUT, Reason.EXECUTION_TIMEOUT)


_ENDS = frozenset({Reason.SUCCEEDED, Reason.FAILED, Reason.CANCELLED})

ErrorTable: TypeAlias = Mapping[Reason, type[JobError]]

OPERATOR_ERRORS: ErrorTable = {
    Reason.FAILED: JobFailedError,
    Reason.CANCELLED: JobCancelledError,
    Reason.WAIT_TIMEOUT: JobTimeoutError,
    Reason.EXECUTION_TIMEOUT: JobTimeoutError,
    Reason.POLL_FAILED: JobPollError,
    Reason.REFUSED: JobPollError,
}
SENSOR_ERRORS: ErrorTable = {
    Reason.FAILED: SensorJobFailedError,
    Reason.CANCELLED: SensorJobCancelledError,
    Reason.WAIT_TIMEOUT: SensorJobTimeoutError,
    # Airflow retries a sensor whose execution_timeout passed on the worker; deferred, it must not be different.
    Reason.EXECUTION_TIMEOUT: JobTimeoutError,
    Reason.POLL_FAILED: SensorJobPollError,
    Reason.REFUSED: SensorJobPollError,
}


@dataclass(frozen=True, slots=True)
class Ended:
    """The end of a watch, before anyone has put it into words."""

    reason: Reason
    job_id: int
    job: RemoteJob | None = None
    """The last reading; None if there never was one."""
    seconds: float = 0.0
    """Timeouts: how long the job was given. `poll_failed`: how long the server could not be asked."""
    detail: str | None = None
    """What the server or the client said."""

    @property
    def succeeded(self) -> bool:
        """Whether this is the one good end."""
        return self.reason is Reason.SUCCEEDED

    def with_fate(self, stopped: Stopped[RemoteJob] | None, *, left_alone: bool = False) -> "Ended":
        """The same timeout, with what has become of the job; None: its cancel goes on, or it was *left_alone*."""
        if stopped is None:
            fate = "The job itself was left alone." if left_alone else "The job is being cancelled."
        elif not stopped.ended:
            fate = f"The job could not be cancelled: {stopped.detail}."
        else:
            by_cancel = stopped.job is None or stopped.job.state is JobState.CANCELLED
            fate = "The job was cancelled." if by_cancel else "The job has ended by itself since then."
        job = (stopped and stopped.job) or self.job
        return replace(self, job=job, detail=f"{self.detail}. {fate}" if self.detail else fate)


@dataclass(frozen=True, slots=True)
class Wording:
    """A system's words for outcomes: the events that its users already know."""

    id_key: str
    url_key: str
    status: Mapping[Reason, str]
    message: Mapping[Reason, str]
    """One sentence for each reason; `{id}` and `{seconds}` are filled in."""
    reason_of_status: Mapping[str, Reason]
    """What an event without `reason` means, for events written by other hands in the documented shape."""
    more_xcoms: Mapping[str, JobFact] = field(default_factory=dict[str, JobFact])
    """XComs that hold the job's id or address under names that this system's users know, beside `job` and `job_url`."""

    def outcome(self, ended: Ended, url: str | None = None) -> "Outcome":
        """Put the end of a watch into this system's words."""
        sentence = self.message[ended.reason].format(id=ended.job_id, seconds=round(ended.seconds))
        detail = ended.detail or (ended.job.reason if ended.job else None)
        return Outcome(
            reason=ended.reason,
            job_id=ended.job_id,
            message=f"{sentence} {detail}" if detail else sentence,
            job=ended.job.as_dict() if ended.job else None,
            url=url or (ended.job.url if ended.job else None),
        )


@dataclass(frozen=True, slots=True)
class Outcome:
    """The end of a watch in words: what an event carries and an error says."""

    reason: Reason
    job_id: int
    message: str
    job: Mapping[str, Json] | None = None
    url: str | None = None

    @property
    def job_is_over(self) -> bool:
        """Whether the job has ended: by itself, or because it was cancelled at a timeout."""
        ends = [state.value for state in JobState if state.is_terminal]
        return self.reason in _ENDS or (self.job is not None and self.job.get("state") in ends)

    def with_sentence(self, sentence: str) -> "Outcome":
        """The same outcome, whose message goes on with *sentence*, if there is one."""
        stop = "" if self.message.endswith((".", "!", "?")) else "."
        return replace(self, message=f"{self.message}{stop} {sentence}") if sentence else self

    def event(self, wording: Wording) -> dict[str, Json]:
        """The trigger's event. It holds no secret: it is stored, logged and shown by Airflow."""
        event: dict[str, Json] = {
            "status": wording.status[self.reason],
            "message": self.message,
            wording.id_key: self.job_id,
            "reason": self.reason.value,
        }
        if self.url:
            event[wording.url_key] = self.url
        if self.job is not None:
            event["job"] = self.job
        return event

    def error(self, errors: ErrorTable, url: str | None = None) -> JobError | None:
        """The error that this outcome means, or None: it is a success."""
        if self.reason is Reason.SUCCEEDED:
            return None
        link = url or self.url
        text = f"{self.message} See {link}" if link else self.message
        # Callbacks that users wrote for the documented providers look for the word "timeout" in the error's text.
        text = (
            f"Task timeout: {text}"
            if self.reason.is_timeout
            else re.sub("time(?=out)", "time-", text, flags=re.IGNORECASE)
        )
        return errors[self.reason](text, job_id=self.job_id)


def outcome_of_event(event: object, wording: Wording, *, sensor: bool = False) -> Outcome:
    """Read a trigger's event; a missing, unknown or contradictory one raises `JobEventError`: nothing is guessed."""
    try:
        return _read_event(event, wording)
    except _DistrustedError as problem:
        text = f"The event that woke this task cannot be trusted: {problem}. Nothing is known about the job's end."
        raise (SensorEventError if sensor else JobEventError)(text) from None


class _DistrustedError(Exception):
    """What is wrong with an event."""


def _read_event(event: object, wording: Wording) -> Outcome:
    if not _is_object(event):
        raise _DistrustedError("there is none" if event is None else f"it is a {type(event).__name__}, not a mapping")
    job_id = event.get(wording.id_key)
    if not isinstance(job_id, int) or isinstance(job_id, bool):
        raise _DistrustedError(f"{wording.id_key!r} is {job_id!r}, not a number")
    job, url, message = event.get("job"), event.get(wording.url_key), event.get("message")
    if job is not None and not isinstance(job, Mapping):
        raise _DistrustedError(f"'job' is a {type(job).__name__}, not a mapping")
    return Outcome(
        reason=_reason_of(event.get("status"), event.get("reason"), wording),
        job_id=job_id,
        message=message if isinstance(message, str) and message else f"The job {job_id} has ended.",
        job=job,
        url=url if isinstance(url, str) else None,
    )


def _reason_of(status: object, reason: object, wording: Wording) -> Reason:
    if not isinstance(status, str) or status not in wording.reason_of_status:
        raise _DistrustedError(f"its status is {status!r}")
    if reason is None:
        return wording.reason_of_status[status]
    if not isinstance(reason, str) or reason not in set(Reason):
        raise _DistrustedError(f"its reason is {reason!r}")
    known = Reason(reason)
    if wording.status[known] != status:
        raise _DistrustedError(f"its status {status!r} contradicts its reason {reason!r}")
    return known


def _is_object(event: object) -> TypeGuard[Mapping[str, Json]]:
    return isinstance(event, Mapping)

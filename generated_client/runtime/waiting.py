"""Waiting for the end of a job, as steps without I/O (see `steps.py`).

What a reading means, when to look again and when it is over is judged in `generated_client.watching`, for scripts and
Airflow tasks alike. Here its answers become requests, pauses, and a result or an error.
"""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, TypeVar

import attrs

from ..watching.cancellation import Cancellation, SendCancel, Stopped
from ..watching.state import JobState
from ..watching.watch import Over, PollFailure, Wait, Watch, WatchLimits, Why
from .errors import (
    APIError,
    APIStatusError,
    AuthenticationError,
    NotFoundError,
    PermissionDeniedError,
    ResponseDecodeError,
)
from .exchange import DEFAULT_TIMEOUT, Caller, exchange
from .operation import Call, CallOptions
from .steps import Pause, Steps, Tell
from .wait_errors import Job, JobCancelled, JobFailed, WaitTimeout

J = TypeVar("J", bound=Job)

CANCEL_FOR = 60.0
"""Seconds after the timeout for which a job is cancelled and its end is looked for."""

log: logging.Logger = logging.getLogger("generated_client")


@attrs.frozen(eq=False)
class WaitOptions(Generic[J]):
    """What a caller may say of a wait. Times are seconds. Raises `ValueError` for times that make no sense."""

    timeout: float | None
    poll_interval: float
    on_progress: Callable[[J], object] | None
    cancel_on_timeout: bool
    max_poll_failure_seconds: float

    def __attrs_post_init__(self) -> None:
        if self.timeout is not None and not self.timeout >= 0:
            raise ValueError(
                f"timeout={self.timeout!r}: give seconds, 0 or more, or None to wait for as long as it takes"
            )
        if not self.poll_interval > 0:
            raise ValueError(f"poll_interval={self.poll_interval!r}: give seconds, more than 0")
        if not self.max_poll_failure_seconds >= 0:
            raise ValueError(f"max_poll_failure_seconds={self.max_poll_failure_seconds!r}: give seconds, 0 or more")


def _nothing(_: object) -> tuple[None]:
    return (None,)


@attrs.frozen(eq=False)
class Waiting(Generic[J]):
    """A wait for one job: how to read it, how to cancel it, and what to say when it has not succeeded."""

    noun: str
    job_id: int | str
    read: Call[J]
    cancel: Call[J]
    advice: str
    options: WaitOptions[J]
    tells: Callable[[J], Sequence[str | None]] = _nothing
    """What the server says of a job in its own words, and where to look at it."""

    def steps(self, caller: Caller) -> Steps[J]:
        """Wait; return the job that succeeded, or raise a `WaitError` or an `APIError`."""
        # What failed is judged by the watch, which is more patient than a single call.
        once = attrs.evolve(caller, policy=attrs.evolve(caller.policy, max_retries=0))
        return _Course(self, once).run()


@attrs.frozen(eq=False)
class _Seen(Generic[J]):
    """A job as a watch looks at it."""

    job: J

    @property
    def state(self) -> JobState:
        return self.job.status.state

    @property
    def raw_status(self) -> str:
        return self.job.status.word

    @property
    def recognised(self) -> bool:
        return self.job.status.is_known


@attrs.define(eq=False)
class _Course(Generic[J]):
    """One wait under way."""

    waiting: Waiting[J]
    caller: Caller
    told: J | None = None
    error: APIError | None = None

    def run(self) -> Steps[J]:
        options, clock = self.waiting.options, self.caller.clock
        began = clock.now()
        deadline = None if options.timeout is None else began + options.timeout
        limits = WatchLimits(options.poll_interval, deadline, options.max_poll_failure_seconds)
        watch: Watch[_Seen[J]] = Watch(limits, started_at=began, jitter=self.caller.policy.random)
        while True:
            reading, at = yield from self._ask(self.waiting.read, watch.patience(clock.now()))
            decision = watch.observe(at, reading)
            if isinstance(decision, Over):
                break
            self._log(decision)
            yield Pause(decision.seconds)
        if decision.job is None or decision.why in {Why.REFUSED, Why.SILENCE}:
            raise self._unanswered(decision)
        if decision.why is Why.JOB_ENDED:
            return self._result(decision.job, decision.seconds)
        if not options.cancel_on_timeout:
            raise self._timeout(
                decision.job, decision.seconds, "it goes on; wait longer, or cancel it", decision.detail
            )
        stopped = yield from self._cancel()
        return self._result_of_cancel(stopped, decision.job, decision.seconds)

    def _ask(self, call: Call[J], patience: float | None) -> Steps[tuple[_Seen[J] | PollFailure, float]]:
        """Look at the job, or ask for its cancellation; return what it is then, and the moment."""
        own = (self.caller.timeout, call.operation.timeout, DEFAULT_TIMEOUT)
        seconds = next(each for each in own if each is not None)
        options = CallOptions(timeout=seconds if patience is None else min(seconds, patience))
        try:
            job = call.read((yield from exchange(call, options, self.caller)))
        except APIError as error:
            self.error = error
            return failure_of(error), self.caller.clock.now()
        at = self.caller.clock.now()
        on_progress = self.waiting.options.on_progress
        if on_progress is not None and job != self.told:
            self.told = job
            yield Tell(partial(on_progress, job))
        return _Seen(job), at

    def _cancel(self) -> Steps[Stopped[_Seen[J]]]:
        clock = self.caller.clock
        give_up_at = clock.now() + CANCEL_FOR
        plan: Cancellation[_Seen[J]] = Cancellation(give_up_at=give_up_at)
        reading, at = yield from self._ask(self.waiting.read, CANCEL_FOR)
        while True:
            decision = plan.observe(at, reading)
            if isinstance(decision, Stopped):
                return decision
            if isinstance(decision, Wait):
                yield Pause(decision.seconds)
            call = self.waiting.cancel if isinstance(decision, SendCancel) else self.waiting.read
            reading, at = yield from self._ask(call, max(give_up_at - clock.now(), 5.0))

    def _result(self, seen: _Seen[J], seconds: float) -> J:
        if seen.state is JobState.SUCCEEDED:
            return seen.job
        status = f"status {seen.raw_status!r}, after {_duration(seconds)} of waiting"
        told = self._told(seen.job)
        if seen.state is JobState.FAILED:
            text = f"{self._what} has failed ({status}){told}. {self.waiting.advice}".rstrip()
            raise JobFailed(text, seen.job, self.waiting.job_id, seconds)
        text = f"{self._what} was cancelled ({status}), and not by this wait: start it again if it is wanted{told}"
        raise JobCancelled(text, seen.job, self.waiting.job_id, seconds)

    def _result_of_cancel(self, stopped: Stopped[_Seen[J]], before: _Seen[J], seconds: float) -> J:
        seen = stopped.job or before
        if not stopped.ended:
            raise self._timeout(seen, seconds, f"it could not be cancelled, and may go on ({stopped.detail})")
        if stopped.asked and seen.state is JobState.CANCELLED:
            raise self._timeout(seen, seconds, "it was cancelled")
        return self._result(seen, seconds)  # it ended by itself meanwhile

    def _timeout(self, seen: _Seen[J], seconds: float, and_now: str, detail: str | None = None) -> WaitTimeout:
        after = f"after {_duration(seconds)} (status {seen.raw_status!r})"
        text = f"{self._what} had not ended {after}: {and_now}{self._told(seen.job)}"
        return WaitTimeout(f"{text}. {detail}" if detail else text, seen.job, self.waiting.job_id, seconds)

    def _told(self, job: J) -> str:
        return "".join(f"; {each.rstrip('.')}" for each in self.waiting.tells(job) if each)

    def _unanswered(self, over: Over[_Seen[J]]) -> APIError:
        """The last error of a server that gave no answer, or refused to give one."""
        if self.error is None:
            raise AssertionError("a watch that has seen no job has seen an error")
        note = f"raised while waiting for {self._what}, which was left alone"
        lasted = "" if over.why is Why.REFUSED else f"; it could not be read for {_duration(over.seconds)}"
        self.error.add_note(note + lasted)
        return self.error

    def _log(self, decision: Wait) -> None:
        if decision.note and self.caller.logs:
            log.log(logging.WARNING if decision.warning else logging.DEBUG, "%s: %s", self._what, decision.note)

    @property
    def _what(self) -> str:
        return f"{self.waiting.noun} {self.waiting.job_id}"


def failure_of(error: APIError) -> PollFailure:
    """What a failed look at a job means."""
    forbidden = isinstance(error, AuthenticationError | PermissionDeniedError | NotFoundError)
    redirected = isinstance(error, APIStatusError) and error.status_code < 400
    unreadable = redirected or isinstance(error, ResponseDecodeError)
    return PollFailure(str(error), error.transient, error.retry_after, forbidden, unreadable)


def _duration(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds >= 10 else f"{seconds:.1f} s"

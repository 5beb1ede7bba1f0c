"""The course of a task: from the start of its job to its outcome, across deferrals.

go on       with the job of an earlier try, if it left one     -> record
start       one job, unless another is in the way            -> submission
publish     its id and address, before anything waits
wait        on the worker, or in the triggerer                -> watch, trigger
finish      publish the last facts, raise or return           -> outcome, outlets
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NoReturn

from .airflow_names import AirflowSkipException
from .deferral import earliest_event
from .earlier_try import EarlierTry
from .errors import (
    JobCancelledError,
    JobConflictError,
    JobEventError,
    JobResultError,
    JobSubmitError,
    RemoteCallError,
)
from .job import Json, RemoteJob
from .lost_start import LOOK_FOR, LostStart, StartUnderWay
from .outcome import Outcome, Reason, outcome_of_event
from .patience import Patience
from .record import JobRecord, Records
from .running_task import publish, published_url, try_began
from .start import Start, StartsOfTask
from .submission import Started, Submission
from .target import Target
from .telling.counters import count
from .telling.outlets import tell_outlets
from .telling.progress import summary
from .unrecorded import UnrecordedTries
from .watch import Limits

if TYPE_CHECKING:
    from .operator import RemoteJobOperator


class Course:
    """One run of an operator's method on a worker; a task that defers has several."""

    def __init__(self, operator: "RemoteJobOperator", context: Mapping[str, object]) -> None:
        self._operator = operator
        self._hook = operator.hook
        self._wording = operator.hook.system.wording
        self._context = context
        self._clock = operator.hook.clock
        self._loading = 0.0
        self._records = Records(context, operator.log)
        self._starts = StartsOfTask(context, operator.retries or 0)

    def start(self) -> int:
        """Start the job and follow it, or go on with the job of an earlier try."""
        began = self._clock.now()
        self._loading = began - try_began(self._context, began)
        if not self._records.are_kept:
            self._records.take(self._unrecorded_tries().record())
        record = self._records.unsettled()
        if record is None:
            return self._start(began)
        patience = self._operator.max_poll_failure_seconds
        earlier = EarlierTry(record, self._hook, lambda: self._lost_start(record), patience=patience)
        self._let_kills_reach(record)
        if not self._records.is_of_earlier_try(record):
            if not record.succeeded:
                earlier.end_job()
            self._records.settle()
            return self._start(began)
        job = earlier.job()
        if job is None:
            return self._start(began)
        count("adopted", self._hook.system.name)
        return self._follow(job, owned=earlier.owned, began=began, how=f"taken over from try {record.try_number}")

    def go_on_after_other(self, event: object) -> int:
        """The job that was in the way has ended in the triggerer: start ours."""
        self._require_end(outcome_of_event(event, self._wording))
        return self._start(try_began(self._context, self._clock.now()))

    def finish_after_deferral(self, event: object) -> int:
        """Our job has ended in the triggerer."""
        self._operator.job_url = published_url(self._context)
        outcome = outcome_of_event(event, self._wording)
        return self._finish(outcome)

    def leave_bad_end(self, event: object) -> None:
        """Write down that our job needs no one any more, if that is what the event says; an odd event says nothing.

        Never raises: the task fails already, and for a better reason.
        """
        try:
            outcome = outcome_of_event(event, self._wording)
            if outcome.job_is_over and outcome.reason is not Reason.SUCCEEDED:
                self._records.settle()
        except JobEventError:
            return
        except Exception:
            self._operator.log.exception("Airflow does not take that the job is over: a retry will meet it again")

    def _start(self, began: float) -> int:
        operator = self._operator
        target = self._target(self._starts.of_try(self._starts.try_number, self._records.own_job()))
        while True:
            result = self._submission(target).submit()
            if isinstance(result, Started):
                count("started", self._hook.system.name)
                return self._follow(result.job, owned=result.owned, began=began, how="started")
            if operator.if_running == "attach" and target.does_the_same(result.job):
                return self._follow(result.job, owned=False, began=began, how="attached to, since it runs already")
            if operator.if_running != "wait":
                self._refuse(target, result.job)
            other = result.job
            text = "%s: job %s has not ended (it is %r); ours is started when it has. %s"
            operator.log.info(text, target.name, other.id, other.raw_status, self._hook.job_url(other) or "")
            self._wait_for_other(other, began)

    def _submission(self, target: Target) -> Submission:
        operator = self._operator
        patience = operator.max_poll_failure_seconds
        return Submission(target, log=operator.log, clock=self._clock, journal=self, patience=patience)

    def _lost_start(self, record: JobRecord) -> LostStart:
        return LostStart(self._start_of(record), log=self._operator.log, clock=self._clock)

    def _start_of(self, record: JobRecord) -> StartUnderWay:
        """What the try that wrote *record* was about to start."""
        return StartUnderWay(self._target(self._starts.of_try(record.try_number, record.earlier_job)), record.fence)

    def _unrecorded_tries(self) -> UnrecordedTries:
        patience = min(self._operator.max_poll_failure_seconds, LOOK_FOR)
        log = self._operator.log
        return UnrecordedTries(self._starts, self._target, log=log, patience=patience, clock=self._clock)

    def _target(self, start: Start) -> Target:
        """The target, whose name is looked up on the server."""
        operator = self._operator
        patience = Patience(operator.max_poll_failure_seconds, what="The target", log=operator.log, clock=self._clock)
        while True:
            try:
                return operator.target(start)
            except RemoteCallError as error:
                if not patience.lasts(error):
                    raise

    def about_to_start(self, start: StartUnderWay) -> None:
        """Write down that a request is about to leave, unless the task was killed meanwhile."""
        self._records.intend(start.fence)
        self._operator.starts_job(start if start.findable else None)
        if self._operator.was_killed:  # asked last: a kill from now on finds the start
            raise JobSubmitError(f"{start.target.name}: nothing was started, since the task was killed")

    def not_started(self) -> None:
        """Write down that nothing was started."""
        self._operator.starts_job(None)
        self._records.settle()

    def _let_kills_reach(self, record: JobRecord) -> None:
        """Let a kill cancel the job of the earlier try while nobody knows yet what has become of it."""
        if record.job_id is not None:
            self._operator.has_job(record.job_id, owned=record.owned)
        elif (start := self._start_of(record)).findable:
            self._operator.starts_job(start)

    def _refuse(self, target: Target, other: RemoteJob) -> NoReturn:
        text = f"{target.name}: job {other.id} has not ended (it is {other.raw_status!r}), so nothing was started."
        if self._operator.if_running == "skip":
            raise AirflowSkipException(text)
        advice = "if_running='attach' cannot follow it, since it does other work than this task asks for"
        if self._operator.if_running == "fail":
            advice = "Set if_running to 'wait', 'attach' or 'skip' if that is no failure"
        raise JobConflictError(f"{text} {advice}. {self._hook.job_url(other) or ''}".rstrip(), http_status=409)

    def _wait_for_other(self, other: RemoteJob, began: float) -> None:
        limits = self._limits(began, began)
        if self._operator.deferrable:
            self._defer_to(other, limits, "execute_after_other", owned=False)
        ended = self._hook.watch_job(other.id, limits, started_at=began)
        self._require_end(self._wording.outcome(ended))

    def _require_end(self, outcome: Outcome) -> None:
        """The job in the way may have ended in any manner, but it must have ended."""
        if outcome.job_is_over:
            return
        error = outcome.error(self._hook.system.errors)
        raise error or JobConflictError(outcome.message)

    def _follow(self, job: RemoteJob, *, owned: bool, began: float, how: str) -> int:
        operator = self._operator
        operator.has_job(job.id, owned=owned)
        self._records.has_job(job.id, owned=owned)
        if operator.was_killed and owned:
            self._end_job_of_killed_task(job)
        self._publish(job.as_dict(), None)
        page = self._hook.job_page(job)
        url = page.url
        told = f"{how}, a {page.title}" if page.title else how
        operator.log.info("%s: %s. %s", self._hook.system.called(job.id), told, url or "No link to it is known")
        for remark in page.remarks:
            operator.log.warning("%s", remark)
        operator.job_url = url
        self._publish(job.as_dict(), url)
        if not operator.waits:
            return job.id
        submitted = self._clock.now()
        limits = self._limits(submitted, began)
        if operator.deferrable and not job.state.is_terminal:
            self._defer_to(job, limits, "execute_complete", owned=owned)
        ended = self._hook.watch_job(job.id, limits, started_at=submitted)
        if ended.reason.is_timeout:
            stopped = self._hook.end_job(job.id) if owned and operator.cancel_on_timeout else None
            ended = ended.with_fate(stopped, left_alone=stopped is None)
        url = url or self._hook.job_url(ended.job)
        return self._finish(self._wording.outcome(ended, url))

    def _end_job_of_killed_task(self, job: RemoteJob) -> None:
        """The kill came before the job was known; the task has survived it so far, or does for a moment."""
        if self._operator.cancel_on_kill and not job.state.is_terminal and self._hook.end_job(job.id).ended:
            text = f"{self._hook.system.called(job.id)} was cancelled, since the task was killed as it started it."
            raise JobCancelledError(text, job_id=job.id)

    def _finish(self, outcome: Outcome) -> int:
        self._operator.has_job(outcome.job_id, owned=False)
        if outcome.reason is Reason.SUCCEEDED:
            self._records.succeed()
        elif outcome.job_is_over:
            self._records.settle()
        # What the worker has found comes first: an event has the server's own word, which knows nothing of `web_url`.
        url = self._operator.job_url = self._operator.job_url or outcome.url
        if outcome.job is not None:
            self._publish(outcome.job, url)
            told = summary(outcome.job, self._hook.system.numbers, url)
            self._operator.log.info("%s: %s", self._hook.system.called(outcome.job_id), told)
        if error := self._hook.explained(outcome).error(self._hook.system.errors, url):
            raise error
        facts = self._hook.read_job(outcome.job_id).as_dict() if outcome.job is None else outcome.job
        self._check_result(facts)
        tell_outlets(self._context, self._operator.outlets, {**facts, "url": url}, self._operator.log)
        return outcome.job_id

    def _check_result(self, facts: Mapping[str, Json]) -> None:
        try:
            self._operator.check_result(facts)
        except JobResultError:
            self._records.settle()  # a retry starts a job that may bring what was asked for
            raise

    def _publish(self, job: Mapping[str, Json], url: str | None) -> None:
        publish(self._context, job, url, self._wording.more_xcoms)

    def _limits(self, now: float, began: float) -> Limits:
        operator = self._operator
        timeout = operator.execution_timeout
        return Limits(
            poll_interval=operator.poll_interval,
            wait_until=None if operator.patience is None else now + operator.patience,
            execution_deadline=None if timeout is None else began + timeout.total_seconds(),
            max_poll_failure_seconds=operator.max_poll_failure_seconds,
        )

    def _defer_to(self, job: RemoteJob, limits: Limits, method_name: str, *, owned: bool) -> NoReturn:
        operator, now = self._operator, self._clock.now()
        trigger = operator.new_trigger(
            job.id,
            **limits.trigger_arguments(),
            started_at=now,
            not_before=earliest_event(now, loading=self._loading),
            owned=owned,
            cancel_on_kill=owned and operator.cancel_on_kill,
            cancel_on_timeout=owned and operator.cancel_on_timeout,
        )
        operator.defer(trigger=trigger, method_name=method_name)

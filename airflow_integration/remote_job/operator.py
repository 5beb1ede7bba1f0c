"""Starting a job and following it to its end."""

from abc import abstractmethod
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Literal, NoReturn, TypeAlias, get_args

from .airflow_names import AirflowSkipException
from .clock import CLOCK
from .deferral import earliest_event
from .errors import JobConflictError
from .hook import HookT
from .job import Json, RemoteJob
from .outcome import OPERATOR_ERRORS, Ended, Outcome, Reason, outcome_of_event
from .running_task import publish, published_url, try_began
from .submission import Started, Submission, Target
from .watch import Limits

if TYPE_CHECKING:
    from airflow.sdk import BaseOperator as _AirflowOperator
    from airflow.sdk import Context

    from .trigger import RemoteJobTrigger

    class BaseOperator(_AirflowOperator):
        """Airflow's, with a constructor whose types are all known."""

        def __init__(self, **kwargs: Any) -> None: ...
else:
    from airflow.sdk import BaseOperator

IfRunning: TypeAlias = Literal["fail", "wait", "attach", "skip"]


class RemoteJobOperator(BaseOperator, Generic[HookT]):
    """Starts one job of a remote system and ends as the job ends; returns the job's id in every mode.

    *if_running* says what to do when a job of the same target has not ended: `fail`; `wait` for its end and start ours
    then; `attach`: take it for ours as far as the outcome goes, and never cancel it; `skip` the task.
    """

    def __init__(
        self,
        *,
        deferrable: bool,
        if_running: IfRunning,
        cancel_on_timeout: bool,
        cancel_on_kill: bool,
        max_poll_failure_seconds: float,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        if if_running not in get_args(IfRunning):
            raise ValueError(f"if_running is {if_running!r}; it must be one of {', '.join(get_args(IfRunning))}")
        if max_poll_failure_seconds < 0:
            raise ValueError("max_poll_failure_seconds must not be negative; 0 fails at the first failed poll")
        self.deferrable = deferrable
        self.if_running = if_running
        self.cancel_on_timeout = cancel_on_timeout
        self.cancel_on_kill = cancel_on_kill
        self.max_poll_failure_seconds = max_poll_failure_seconds
        self.job_id: int | None = None
        self._owned = False
        self._clock = CLOCK

    # What a system says of itself -----------------------------------------------------------------------------------

    @abstractmethod
    def new_hook(self) -> HookT:
        """Make the hook."""

    @abstractmethod
    def target(self) -> Target:
        """What is started."""

    @abstractmethod
    def new_trigger(self, job_id: int, **arguments: Any) -> "RemoteJobTrigger":
        """Make the trigger; *arguments* are the common ones of `RemoteJobTrigger`, without job and connection."""

    @property
    @abstractmethod
    def waits(self) -> bool:
        """Whether the task waits for the job at all."""

    @property
    @abstractmethod
    def poll_interval(self) -> float:
        """Seconds between two looks at the job."""

    @property
    @abstractmethod
    def patience(self) -> float | None:
        """Seconds to wait for the job; None: no limit."""

    def check_result(self, job: Mapping[str, Json]) -> None:
        """Raise `JobResultError` if a job that succeeded did not bring what the task asks for."""

    # What happens ---------------------------------------------------------------------------------------------------

    @cached_property
    def hook(self) -> HookT:
        """The hook of this task."""
        return self.new_hook()

    def execute(self, context: "Context") -> int:
        """Start the job, and wait for it unless told otherwise."""
        return self._start(context, began=self._clock.now())

    def execute_complete(self, context: "Context", event: object = None) -> int:
        """Go on after the deferral: the event says how the job ended."""
        outcome = outcome_of_event(event, self.hook.system.wording)
        return self._finish(context, outcome)

    def execute_after_other(self, context: "Context", event: object = None) -> int:
        """Go on after the job that was in the way has ended."""
        outcome = outcome_of_event(event, self.hook.system.wording)
        self._require_end(outcome)
        return self._start(context, began=try_began(context, self._clock.now()))

    def on_kill(self) -> None:
        """Cancel the job, if it is ours, within the seconds that Airflow leaves. Never raises."""
        if self.job_id is None or not self._owned or not self.cancel_on_kill:
            return
        try:
            self.hook.end_job_now(self.job_id)
        except Exception:
            self.log.exception("Cancelling job %s failed", self.job_id)

    def _start(self, context: "Context", *, began: float) -> int:
        while True:
            target = self.target()
            result = Submission(target, log=self.log, clock=self._clock).submit()
            if isinstance(result, Started):
                return self._follow(context, result.job, owned=True, began=began)
            if self.if_running == "attach" and target.could_be_ours(result.job):
                self.log.info("%s: following job %s, which is running already", target.name, result.job.id)
                return self._follow(context, result.job, owned=False, began=began)
            if self.if_running != "wait":
                self._refuse(target, result.job)
            self.log.info("%s: waiting for the end of job %s before starting ours", target.name, result.job.id)
            self._wait_for_other(result.job, began)

    def _refuse(self, target: Target, other: RemoteJob) -> NoReturn:
        text = f"{target.name}: job {other.id} has not ended (it is {other.raw_status!r}), so nothing was started."
        if self.if_running == "skip":
            raise AirflowSkipException(text)
        advice = "if_running='attach' cannot follow it, since it does other work than this task asks for"
        if self.if_running == "fail":
            advice = "Set if_running to 'wait', 'attach' or 'skip' if that is no failure"
        raise JobConflictError(f"{text} {advice}. {self.hook.job_url(other) or ''}".rstrip(), http_status=409)

    def _wait_for_other(self, other: RemoteJob, began: float) -> None:
        limits = self._limits(began, began)
        if self.deferrable:
            self._defer_to(other, limits, "execute_after_other", owned=False)
        ended = self.hook.watch_job(other.id, limits, started_at=began)
        self._require_end(self._outcome(ended))

    def _require_end(self, outcome: Outcome) -> None:
        """The job in the way may have ended in any manner, but it must have ended."""
        if outcome.reason in {Reason.SUCCEEDED, Reason.FAILED, Reason.CANCELLED}:
            return
        error = outcome.error(OPERATOR_ERRORS)
        raise error or JobConflictError(outcome.message)

    def _follow(self, context: "Context", job: RemoteJob, *, owned: bool, began: float) -> int:
        self.job_id, self._owned = job.id, owned
        publish(context, job.as_dict(), None)
        url = self.hook.job_url(job)
        self.log.info("%s: job %s, %s", self.hook.system.name, job.id, url or "no link to it is known")
        publish(context, job.as_dict(), url)
        if not self.waits:
            return job.id
        submitted = self._clock.now()
        limits = self._limits(submitted, began)
        if self.deferrable and not job.state.is_terminal:
            self._defer_to(job, limits, "execute_complete", owned=owned)
        ended = self.hook.watch_job(job.id, limits, started_at=submitted)
        if ended.reason.is_timeout and owned and self.cancel_on_timeout:
            self.hook.end_job(job.id)
        return self._finish(context, self._outcome(ended, url))

    def _limits(self, now: float, began: float) -> Limits:
        timeout = self.execution_timeout
        return Limits(
            poll_interval=self.poll_interval,
            wait_until=None if self.patience is None else now + self.patience,
            execution_deadline=None if timeout is None else began + timeout.total_seconds(),
            max_poll_failure_seconds=self.max_poll_failure_seconds,
        )

    def _defer_to(self, job: RemoteJob, limits: Limits, method_name: str, *, owned: bool) -> NoReturn:
        now = self._clock.now()
        trigger = self.new_trigger(
            job.id,
            **limits.trigger_arguments(),
            started_at=now,
            not_before=earliest_event(now),
            owned=owned,
            cancel_on_kill=owned and self.cancel_on_kill,
            cancel_on_timeout=owned and self.cancel_on_timeout,
        )
        self.defer(trigger=trigger, method_name=method_name)

    def _outcome(self, ended: Ended, url: str | None = None) -> Outcome:
        return self.hook.system.wording.outcome(ended, url)

    def _finish(self, context: "Context", outcome: Outcome) -> int:
        self.job_id = outcome.job_id
        url = outcome.url or published_url(context)
        if outcome.job is not None:
            publish(context, outcome.job, url)
        if error := outcome.error(OPERATOR_ERRORS, url):
            raise error
        self.log.info("%s", outcome.message)
        self.check_result(self.hook.read_job(outcome.job_id).as_dict() if outcome.job is None else outcome.job)
        return outcome.job_id

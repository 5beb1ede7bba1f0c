"""The face of sensors: waiting for a job that something else has started. A sensor never cancels.

DAG files pay for what is imported here, so the rest comes when the task runs.
"""

from abc import abstractmethod
from dataclasses import replace
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from .airflow_names import AirflowException, AirflowSensorTimeout, AirflowSkipException
from .arguments import require_seconds

if TYPE_CHECKING:
    from airflow.sdk import BaseSensorOperator as _AirflowSensor
    from airflow.sdk import Context

    from .hook import RemoteJobHook
    from .outcome import Ended, Outcome, Wording
    from .reading import Reading
    from .telling.lineage import TaskLineage
    from .telling.progress import JobLog
    from .trigger import BaseTrigger, RemoteJobTrigger
    from .watch import TaskWatch

    class BaseSensorOperator(_AirflowSensor):
        """Airflow's, whose constructor carries no types."""

        def __init__(self, **kwargs: Any) -> None: ...
else:
    from airflow.sdk import BaseSensorOperator

DEFERRED_POKE_INTERVAL = 5.0
DEFERRED_TIMEOUT = timedelta(days=7)
"""What a deferrable sensor uses when nothing is said: waiting costs no worker."""


class RemoteSensor(BaseSensorOperator):
    """Looks for a job that has succeeded: on the worker, or in the triggerer."""

    deferred_poke_interval: ClassVar[float] = DEFERRED_POKE_INTERVAL

    def __init__(
        self,
        *,
        deferrable: bool,
        max_poll_failure_seconds: float,
        poke_interval: timedelta | float | None = None,
        timeout: timedelta | float | None = None,
        **kwargs: Any,
    ) -> None:
        if poke_interval is None and deferrable:
            poke_interval = self.deferred_poke_interval
        if timeout is None and deferrable:
            timeout = DEFERRED_TIMEOUT
        said = {"poke_interval": poke_interval, "timeout": timeout}
        super().__init__(**kwargs, **{name: value for name, value in said.items() if value is not None})
        require_seconds(max_poll_failure_seconds=max_poll_failure_seconds)
        self.deferrable = deferrable
        self.found: int | None = None
        """The job that was to be found, and what the task returns."""
        self.job_url: str | None = None
        """Where a person looks at the job, as far as it is known."""
        self.max_poll_failure_seconds = max_poll_failure_seconds

    @abstractmethod
    def new_hook(self) -> "RemoteJobHook[Any, Any]":
        """Make the hook."""

    @abstractmethod
    def watched_job_id(self) -> int:
        """The job's id, after templates were rendered; `NO_JOB` if it is to be found."""

    @abstractmethod
    def look(self) -> "Reading":
        """Look once."""

    @abstractmethod
    def trigger_for(self, **arguments: Any) -> "BaseTrigger":
        """Make the trigger; *arguments* are limits, `started_at` and `not_before`."""

    @property
    @abstractmethod
    def subject(self) -> str:
        """What is waited for, for the log."""

    @property
    def wording(self) -> "Wording":
        """The words for outcomes."""
        return self.hook.system.wording

    def seen(self, context: "Context", reading: "Reading") -> None:
        """Publish the job that is waited for, as soon as one is known."""

    def resume(self, context: "Context") -> None:
        """Remember after a deferral what was published before it."""

    def succeed(self, context: "Context", outcome: "Outcome") -> None:
        """Publish the job, which has succeeded, and sum it up in the log."""
        from .running_task import publish
        from .telling.progress import summary

        # What the worker has found comes first: an event has the server's own word, which knows nothing of `web_url`.
        facts, url = outcome.job or {"id": outcome.job_id}, self.job_url or outcome.url
        self.job_url = url
        publish(context, facts, url, self.wording.more_xcoms)
        system = self.hook.system
        self.log.info("%s: %s", system.called(outcome.job_id), summary(facts, system.numbers, url))

    @cached_property
    def hook(self) -> "RemoteJobHook[Any, Any]":
        """The hook of this task."""
        return self.new_hook()

    def execute(self, context: "Context") -> int | None:
        """Poke on the worker, or look once and leave the rest to the triggerer."""
        if not self.deferrable:
            self._poke_until_done(context)
            return self.found
        if self.mode != "poke" or self.exponential_backoff or self.max_wait:
            self.log.info("deferrable=True: mode, exponential_backoff and max_wait have no effect")
        if not self._first_look(context):
            self._defer(context)
        return self.found

    def execute_complete(self, context: "Context", event: object = None) -> int | None:
        """Go on after the deferral: the event says how the job ended."""
        from .outcome import outcome_of_event

        self.resume(context)
        self._judge(context, outcome_of_event(event, self.wording, sensor=True))
        return self.found

    def poke(self, context: "Context") -> bool:
        """Look once: True, the job has succeeded; False, look again later."""
        from generated_client.watching.watch import PollFailure

        from .outcome import Ended
        from .telling.counters import count

        reading = self.look()
        count("polls", self.hook.system.name)
        if isinstance(reading, PollFailure):
            count("poll_errors", self.hook.system.name)
        decision = self._watch.observe(self.hook.clock.now(), reading)
        if isinstance(decision, Ended):
            return self._judge_end(context, decision)
        self._told.tell(self.hook.clock.now(), decision, reading)
        self.seen(context, reading)
        return False

    def _first_look(self, context: "Context") -> bool:
        """Look before deferring; Airflow heeds the flags only in its own loop and after a deferral."""
        try:
            return self.poke(context)
        except AirflowException as error:
            if self.soft_fail or self.never_fail:
                raise AirflowSkipException(str(error)) from error
            raise

    def _poke_until_done(self, context: "Context") -> None:
        try:
            super().execute(context)
        except AirflowSensorTimeout as timeout:
            # Airflow skips here for soft_fail only, and for both flags when deferred.
            if not self.never_fail:
                raise
            raise AirflowSkipException(str(timeout)) from timeout

    def _defer(self, context: "Context") -> None:
        from .deferral import earliest_event
        from .running_task import try_began
        from .watch import Limits

        now = self.hook.clock.now()
        began = try_began(context, now)
        limits = Limits(
            poll_interval=self.poke_interval,
            wait_until=began + self.timeout,
            execution_deadline=None if self.execution_timeout is None else now + self.execution_timeout.total_seconds(),
            max_poll_failure_seconds=self._patience_with_failures,
        )
        not_before = earliest_event(now, loading=now - began)
        trigger = self.trigger_for(**limits.trigger_arguments(), started_at=now, not_before=not_before)
        self.defer(trigger=trigger, method_name="execute_complete")

    @cached_property
    def _watch(self) -> "TaskWatch":
        """The watch over all pokes of this process; Airflow itself watches over the sensor's timeout while poking."""
        from .watch import Limits, TaskWatch

        limits = Limits(self.poke_interval, max_poll_failure_seconds=self._patience_with_failures)
        return TaskWatch(self.watched_job_id(), limits, started_at=self.hook.clock.now())

    @cached_property
    def _told(self) -> "JobLog":
        from .telling.progress import JobLog

        system = self.hook.system
        return JobLog(self.log, self.subject, system.numbers, meanings=system.meanings)

    @property
    def _patience_with_failures(self) -> float:
        """Seconds for which the server may stay away; with `silent_fail`, as long as the sensor waits at all."""
        return self.timeout if self.silent_fail else self.max_poll_failure_seconds

    def _judge_end(self, context: "Context", ended: "Ended") -> bool:
        from .job import NO_JOB
        from .success.search import with_found_job

        if self.watched_job_id() == NO_JOB:
            ended = with_found_job(ended)
        return self._judge(context, self.wording.outcome(ended, self.job_url or self.hook.job_url(ended.job)))

    def _judge(self, context: "Context", outcome: "Outcome") -> bool:
        if error := self.hook.explained(outcome).error(self.hook.system.sensor_errors, self.job_url):
            raise error
        self.succeed(context, outcome)
        return True


class RemoteJobSensor(RemoteSensor):
    """Succeeds when the job has succeeded, fails when it has failed or was cancelled; returns nothing."""

    @abstractmethod
    def new_trigger(self, job_id: int, **arguments: Any) -> "RemoteJobTrigger":
        """Make the trigger; *arguments* are the common ones of `RemoteJobTrigger`, without job and connection."""

    @property
    def subject(self) -> str:
        """The job."""
        return self.hook.system.called(self.watched_job_id())

    def look(self) -> "Reading":
        """Look at the job."""
        return self.hook.handle(self.watched_job_id()).read()

    def seen(self, context: "Context", reading: "Reading") -> None:
        """Publish the job on the first look that shows it, so that the link works while it runs."""
        from .job import RemoteJob
        from .running_task import publish

        if self.job_url is None and isinstance(reading, RemoteJob):
            self.job_url = self.hook.job_url(reading) or ""  # asked for once, found or not
            publish(context, reading.as_dict(), self.job_url, self.wording.more_xcoms)

    def resume(self, context: "Context") -> None:
        """Remember the link."""
        from .running_task import published_url

        self.job_url = published_url(context)

    def trigger_for(self, **arguments: Any) -> "RemoteJobTrigger":
        """Make the trigger of the job."""
        return self.new_trigger(self.watched_job_id(), **arguments)

    def get_openlineage_facets_on_complete(self, task_instance: object) -> "TaskLineage | None":
        """Which job it was, for OpenLineage; the sensor has read and written nothing itself."""
        from .telling.job_lineage import told_lineage

        told = told_lineage(self.hook, self.watched_job_id(), self.job_url, task_instance)
        return None if told is None else replace(told, inputs=(), outputs=())

    def get_openlineage_facets_on_failure(self, task_instance: object) -> "TaskLineage | None":
        """The same for a job that failed."""
        return self.get_openlineage_facets_on_complete(task_instance)

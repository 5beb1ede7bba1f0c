"""The face of a sensor: waiting for a job that something else has started. A sensor never cancels.

DAG files pay for what is imported here, so the rest comes when the task runs.
"""

from abc import abstractmethod
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .airflow_names import AirflowException, AirflowSensorTimeout, AirflowSkipException
from .arguments import require_seconds

if TYPE_CHECKING:
    from airflow.sdk import BaseSensorOperator as _AirflowSensor
    from airflow.sdk import Context

    from .hook import RemoteJobHook
    from .outcome import Ended, Outcome
    from .trigger import RemoteJobTrigger
    from .watch import TaskWatch

    class BaseSensorOperator(_AirflowSensor):
        """Airflow's, whose constructor carries no types."""

        def __init__(self, **kwargs: Any) -> None: ...
else:
    from airflow.sdk import BaseSensorOperator

DEFERRED_POKE_INTERVAL = 5.0
DEFERRED_TIMEOUT = timedelta(days=7)
"""What a deferrable sensor uses when nothing is said: waiting costs no worker."""


class RemoteJobSensor(BaseSensorOperator):
    """Succeeds when the job has succeeded, fails when it has failed or was cancelled; returns nothing."""

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
            poke_interval = DEFERRED_POKE_INTERVAL
        if timeout is None and deferrable:
            timeout = DEFERRED_TIMEOUT
        said = {"poke_interval": poke_interval, "timeout": timeout}
        super().__init__(**kwargs, **{name: value for name, value in said.items() if value is not None})
        require_seconds(max_poll_failure_seconds=max_poll_failure_seconds)
        self.deferrable = deferrable
        self.max_poll_failure_seconds = max_poll_failure_seconds

    @abstractmethod
    def new_hook(self) -> "RemoteJobHook[Any, Any]":
        """Make the hook."""

    @abstractmethod
    def watched_job_id(self) -> int:
        """The job's id, after templates were rendered."""

    @abstractmethod
    def new_trigger(self, job_id: int, **arguments: Any) -> "RemoteJobTrigger":
        """Make the trigger; *arguments* are the common ones of `RemoteJobTrigger`, without job and connection."""

    @cached_property
    def hook(self) -> "RemoteJobHook[Any, Any]":
        """The hook of this task."""
        return self.new_hook()

    def execute(self, context: "Context") -> None:
        """Poke on the worker, or look once and leave the rest to the triggerer."""
        if not self.deferrable:
            self._poke_until_done(context)
            return
        if self.mode != "poke" or self.exponential_backoff or self.max_wait:
            self.log.info("deferrable=True: mode, exponential_backoff and max_wait have no effect")
        if not self._first_look(context):
            self._defer(context)

    def execute_complete(self, context: "Context", event: object = None) -> None:
        """Go on after the deferral: the event says how the job ended."""
        from .outcome import outcome_of_event

        del context  # the event says everything
        self._judge(outcome_of_event(event, self.hook.system.wording, sensor=True))

    def poke(self, context: "Context") -> bool:
        """Look once: True, the job has succeeded; False, look again later."""
        from .outcome import Ended

        del context  # the job says everything
        hands = self.hook.hands(self.watched_job_id())
        decision = self._watch.observe(self.hook.clock.now(), hands.read())
        if isinstance(decision, Ended):
            return self._judge_end(decision)
        hands.say(decision)
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
        limits = Limits(
            poll_interval=self.poke_interval,
            wait_until=try_began(context, now) + self.timeout,
            execution_deadline=None if self.execution_timeout is None else now + self.execution_timeout.total_seconds(),
            max_poll_failure_seconds=self._patience_with_failures,
        )
        trigger = self.new_trigger(
            self.watched_job_id(), **limits.trigger_arguments(), started_at=now, not_before=earliest_event(now)
        )
        self.defer(trigger=trigger, method_name="execute_complete")

    @cached_property
    def _watch(self) -> "TaskWatch":
        """The watch over all pokes of this process; Airflow itself watches over the sensor's timeout while poking."""
        from .watch import Limits, TaskWatch

        limits = Limits(self.poke_interval, max_poll_failure_seconds=self._patience_with_failures)
        return TaskWatch(self.watched_job_id(), limits, started_at=self.hook.clock.now())

    @property
    def _patience_with_failures(self) -> float:
        """Seconds for which the server may stay away; with `silent_fail`, as long as the sensor waits at all."""
        return self.timeout if self.silent_fail else self.max_poll_failure_seconds

    def _judge_end(self, ended: "Ended") -> bool:
        failed = not ended.succeeded
        return self._judge(self.hook.system.wording.outcome(ended, self.hook.job_url(ended.job) if failed else None))

    def _judge(self, outcome: "Outcome") -> bool:
        from .outcome import SENSOR_ERRORS

        if error := outcome.error(SENSOR_ERRORS):
            raise error
        self.log.info("%s", outcome.message)
        return True

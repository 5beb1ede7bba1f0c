"""Waiting for a job that something else has started. A sensor never cancels."""

from abc import abstractmethod
from dataclasses import replace
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic

from .airflow_names import AirflowSensorTimeout, AirflowSkipException
from .clock import CLOCK
from .deferral import earliest_event
from .hook import HookT
from .outcome import SENSOR_ERRORS, Ended, Outcome, Reason, outcome_of_event
from .running_task import try_began
from .watch import Limits, Watch

if TYPE_CHECKING:
    from airflow.sdk import BaseSensorOperator as _AirflowSensor
    from airflow.sdk import Context

    from .trigger import RemoteJobTrigger

    class BaseSensorOperator(_AirflowSensor):
        """Airflow's, whose constructor carries no types."""

        def __init__(self, **kwargs: Any) -> None: ...
else:
    from airflow.sdk import BaseSensorOperator

DEFERRED_POKE_INTERVAL = 5.0
DEFERRED_TIMEOUT = timedelta(days=7)
"""What a deferrable sensor uses when nothing is said: waiting costs no worker."""


class RemoteJobSensor(BaseSensorOperator, Generic[HookT]):
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
        if max_poll_failure_seconds < 0:
            raise ValueError("max_poll_failure_seconds must not be negative; 0 fails at the first failed poll")
        self.deferrable = deferrable
        self.max_poll_failure_seconds = max_poll_failure_seconds
        self._clock = CLOCK

    @abstractmethod
    def new_hook(self) -> HookT:
        """Make the hook."""

    @abstractmethod
    def watched_job_id(self) -> int:
        """The job's id, after templates were rendered."""

    @abstractmethod
    def new_trigger(self, job_id: int, **arguments: Any) -> "RemoteJobTrigger":
        """Make the trigger; *arguments* are the common ones of `RemoteJobTrigger`, without job and connection."""

    @cached_property
    def hook(self) -> HookT:
        """The hook of this task."""
        return self.new_hook()

    def execute(self, context: "Context") -> None:
        """Poke on the worker, or look once and leave the rest to the triggerer."""
        if not self.deferrable:
            self._poke_until_done(context)
            return
        if self.mode != "poke" or self.exponential_backoff or self.max_wait:
            self.log.info("deferrable=True: mode, exponential_backoff and max_wait have no effect")
        if self.poke(context):
            return
        now = self._clock.now()
        limits = self._limits(try_began(context, now), now)
        self.defer(
            trigger=self.new_trigger(
                self.watched_job_id(), **limits.trigger_arguments(), started_at=now, not_before=earliest_event(now)
            ),
            method_name="execute_complete",
        )

    def _poke_until_done(self, context: "Context") -> None:
        try:
            super().execute(context)
        except AirflowSensorTimeout as timeout:
            # Airflow skips here for soft_fail only, and for both flags when deferred.
            if not self.never_fail:
                raise
            raise AirflowSkipException(str(timeout)) from timeout

    def poke(self, context: "Context") -> bool:
        """Look once: True, the job has succeeded; False, look again later."""
        del context  # the job says everything
        hands = self.hook.hands(self.watched_job_id())
        decision = self._watch.observe(self._clock.now(), hands.read())
        if isinstance(decision, Ended):
            return self._succeeded(decision)
        hands.say(decision)
        return False

    def execute_complete(self, context: "Context", event: object = None) -> None:
        """Go on after the deferral: the event says how the job ended."""
        del context  # the event says everything
        self._judge(outcome_of_event(event, self.hook.system.wording, sensor=True))

    @cached_property
    def _watch(self) -> Watch:
        """The watch over all pokes of this process; Airflow itself watches over the sensor's timeout while poking."""
        limits = Limits(self.poke_interval, max_poll_failure_seconds=self._max_poll_failure_seconds)
        return Watch(self.watched_job_id(), limits, started_at=self._clock.now())

    @property
    def _max_poll_failure_seconds(self) -> float:
        """With `silent_fail`, as long as the sensor waits at all."""
        return self.timeout if self.silent_fail else self.max_poll_failure_seconds

    def _succeeded(self, ended: Ended) -> bool:
        outcome = self.hook.system.wording.outcome(ended)
        if outcome.reason is not Reason.SUCCEEDED:
            outcome = replace(outcome, url=self.hook.job_url(ended.job))
        return self._judge(outcome)

    def _judge(self, outcome: Outcome) -> bool:
        if error := outcome.error(SENSOR_ERRORS):
            raise error
        self.log.info("%s", outcome.message)
        return True

    def _limits(self, began: float, now: float) -> Limits:
        timeout = self.execution_timeout
        return Limits(
            poll_interval=self.poke_interval,
            wait_until=began + self.timeout,
            execution_deadline=None if timeout is None else now + timeout.total_seconds(),
            max_poll_failure_seconds=self._max_poll_failure_seconds,
        )

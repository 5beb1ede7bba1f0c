"""One task, one thing that it starts jobs of, and whatever happens to them in a night; all time is virtual.

The operator, the hook, the trigger and the clients are the real ones; the server is the stand-in, in process. Airflow
is played: it runs tries and resumes, ends workers and triggerers, and calls `on_kill` when and where it does so.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any, Literal, NoReturn, Self, TypeAlias

from airflow_integration.remote_job.airflow_names import AirflowException, AirflowSkipException, AirflowTaskTimeout
from airflow_integration.remote_job.clock import Clock
from airflow_integration.remote_job.kill.in_triggerer import Owner
from airflow_integration.remote_job.operator import RemoteJobOperator
from generated_client.testing import ManualClock
from tests.airflow_integration.deferring import TaskDeferred
from tests.airflow_integration.fake_airflow import FakeTask, Trigger
from tests.airflow_integration.in_process import InProcessTrigger
from tests.airflow_integration.sides import SIDES
from tests.airflow_integration.virtual_time import runner
from tests.both_sides import Ends
from tests.remote_server import Asked, System

Stop: TypeAlias = Literal["marked failed", "marked success", "cleared", "shut down", "shot", "asleep"]
"""What happens to a task that waits: by a user, or to the process that waits for its job: SIGTERM, SIGKILL, or a stall
that makes Airflow give its triggers to another one."""

_STATE_AFTER: dict[Stop, str] = {"marked success": "success", "marked failed": "failed", "cleared": "cleared"}
_OLD_TRIGGER_IS_KILLED_AFTER = 2.0
"""Seconds after a clear; the new try has begun by then."""


class KilledError(BaseException):
    """The worker's process ends here."""


@dataclass(frozen=True)
class Airflow:
    """What a version of Airflow has."""

    task_state_store: bool = True
    on_kill_of_triggers: bool = True


class Night:
    """A task's night. What will happen to it is told beforehand; `start`, `retry` and `clear` run its tries."""

    def __init__(self, airflow: Airflow, system: System = "airbyte", **arguments: Any) -> None:
        self._time = ManualClock()
        self._airflow = airflow
        self._arguments = {"interval": 10, **arguments}
        self.side = SIDES[system](self._time)
        self.server = self.side.remote.server
        self.state = "none"
        self._task = FakeTask(has_store=airflow.task_state_store)
        self._clock = Clock(self._now, self._sleep_on_worker, asyncio.sleep)
        self._operator: RemoteJobOperator | None = None
        self._must_end_by = float("inf")
        self._stops_at = float("inf")
        self._stop: Stop = "shot"
        self._cleared: InProcessTrigger | None = None
        self._triggerer = runner(self._time)

    def start(self) -> None:
        """Run a try to its end."""
        self.state = "running"
        self._task.start_date = datetime.fromtimestamp(self._now(), UTC)
        self._task.xcoms.clear()
        try:
            self._run_try()
        except AirflowSkipException:
            self.state = "skipped"
        except KilledError:
            self.state = _STATE_AFTER.get(self._stop, "failed")
        except (AirflowException, AirflowTaskTimeout) as error:  # any other is a defect of ours
            self.state = f"failed: {_common_name(error)}"

    def retry(self) -> None:
        """Airflow runs the next try by itself."""
        self._task.retry()
        self.start()

    def clear(self) -> None:
        """A user clears the task, and Airflow runs it again."""
        self._task.clear()
        self.start()

    def stop_after(self, seconds: float, stop: Stop) -> None:
        """Let something happen to the task in so many seconds, if it still waits by then."""
        self._stops_at, self._stop = self._now() + seconds, stop

    def shot_at(self, request: Asked, *, answered: bool) -> None:
        """SIGKILL at the worker's next such request: before it leaves, or when the server has dealt with it."""
        self.side.requests.strike(**self.side.asked(request), happens=self._shoot, answered=answered)

    def shut_down_at(self, request: Asked, *, answered: bool) -> None:
        """SIGTERM in the middle of the worker's next such request."""
        self.side.requests.strike(**self.side.asked(request), happens=self._shut_down, answered=answered)

    def shot_before_recording(self) -> None:
        """SIGKILL when the job's id is known and about to be written down."""
        self._task.store.before_set = lambda value: self._shoot() if value["job_id"] is not None else None

    def pass_time(self, seconds: float) -> None:
        """Let time pass while no task runs."""
        self._time.advance(seconds)

    def ends(self) -> Ends:
        """How it has ended when the triggerer has nothing left to do."""
        self._triggerer.run(_all_done())
        return Ends.of(self.state, self.server)

    def _run_try(self) -> None:
        self._on_worker(lambda operator: operator.execute(self._task.context()))
        while (deferred := self._task.deferred) is not None:
            method, trigger = deferred
            self.state = "deferred"
            event = self._triggerer.run(self._in_triggerer(trigger))
            if event is None:
                self.state = _STATE_AFTER[self._stop]
                return
            self.state = "running"
            self._on_worker(partial(self._resume, method, event))
        self.state = "success"

    def _resume(self, method: str, event: object, operator: RemoteJobOperator) -> None:
        operator.resume_execution(method, {"event": event}, self._task.context())

    def _on_worker(self, work: Callable[[RemoteJobOperator], object]) -> None:
        self._operator = operator = self.side.operator(self._clock, self._arguments)
        self._task.deferred = None
        if operator.execution_timeout is not None:
            self._must_end_by = self._now() + operator.execution_timeout.total_seconds()
        try:
            work(operator)
        except TaskDeferred as deferral:
            self._task.defer(deferral)
        except AirflowTaskTimeout:
            operator.on_kill()
            raise
        finally:
            self._must_end_by = float("inf")

    def _sleep_on_worker(self, seconds: float) -> None:
        """Sleep as a worker does, unless something happens to it meanwhile."""
        until = min(self._now() + seconds, self._must_end_by, self._stops_at)
        self._time.advance(max(until - self._now(), 0.0))
        if until == self._must_end_by:
            raise AirflowTaskTimeout
        if until == self._stops_at:
            self._stops_at = float("inf")
            if self._stop == "shot":
                self._shoot()
            self._shut_down()

    def _shoot(self) -> NoReturn:
        self._task.store.before_set = None
        raise KilledError

    def _shut_down(self) -> NoReturn:
        """Airflow's signal handler, wherever it interrupts the task."""
        assert self._operator is not None
        self._operator.on_kill()
        raise KilledError

    async def _in_triggerer(self, deferred: Trigger) -> object:
        """What the trigger's event says; None: a user has taken the task away from it."""
        trigger = self._rebuilt(deferred)
        if self._cleared is not None:
            await asyncio.sleep(_OLD_TRIGGER_IS_KILLED_AFTER)
            await self._cleared.killed()
            self._cleared = None
        while True:
            watching = asyncio.create_task(trigger.event())
            left = self._stops_at - self._now()
            await asyncio.wait([watching], timeout=None if left == float("inf") else max(left, 0.0))
            if watching.done():
                return watching.result()
            self._stops_at = float("inf")
            watching.cancel()
            await asyncio.wait([watching])
            by_user = self._stop in _STATE_AFTER
            if by_user:
                self.state = _STATE_AFTER[self._stop]
            if self._stop == "cleared" and self._airflow.on_kill_of_triggers:
                self._cleared = trigger
            elif (by_user or self._stop == "asleep") and self._airflow.on_kill_of_triggers:
                await trigger.killed()
            if by_user:
                return None
            trigger = self._rebuilt(trigger)

    def _rebuilt(self, trigger: Trigger) -> InProcessTrigger:
        return self.side.rebuilt(trigger, self._clock, self._owner)

    def _owner(self) -> Owner:
        job: Any = self._task.xcoms.get("job")
        return Owner(self.state, job and job["id"])

    def _now(self) -> float:
        return self._time.now().timestamp()

    def __enter__(self) -> Self:
        self.server.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._triggerer.close()
        self.server.close()
        self.server.assert_faithful()


def _common_name(error: BaseException) -> str:
    """The error's name, or that of the one which it is in all systems."""
    return next(kind.__name__ for kind in type(error).__mro__ if ".dbt_cloud." not in kind.__module__)


async def _all_done() -> None:
    """Wait for what goes on in the background."""
    while others := asyncio.all_tasks() - {asyncio.current_task()}:
        await asyncio.wait(others)

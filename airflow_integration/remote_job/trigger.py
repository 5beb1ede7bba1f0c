"""Waiting for a job in the triggerer."""

import asyncio
from abc import abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, TypedDict

from generated_client.watching.cancellation import Cancellation, Stopped

from .airflow_names import AirflowNotFoundException
from .clients import Lease, LeaseOnUse
from .clock import CLOCK
from .connection.lookup import load_lookup
from .connection.settings import ConnectionSettings
from .errors import RemoteCallError, RemoteJobError
from .handle import AsyncJobHandle
from .job import Json, RemoteJob
from .kill.in_triggerer import CANCEL_FOR, Owner, TaskIdentity, cancel_if_killed, detach, owner_of, tell
from .outcome import Ended, Outcome, Reason
from .system import RemoteSystem
from .watch import Limits, TaskWatch

if TYPE_CHECKING:
    # Airflow's constructors carry no types; here they do.
    from airflow.triggers.base import BaseTrigger as _AirflowTrigger
    from airflow.triggers.base import TriggerEvent as _AirflowEvent

    class BaseTrigger(_AirflowTrigger):
        """Airflow's."""

        def __init__(self) -> None: ...

    class TriggerEvent(_AirflowEvent):
        """Airflow's."""

        def __init__(self, payload: Json) -> None: ...
else:
    from airflow.triggers.base import BaseTrigger, TriggerEvent

load_lookup()  # now, and not on the event loop; in a triggerer it is there already

CANCEL_BEFORE_EVENT = 30.0
"""Seconds that the event of a timeout waits for the job's cancellation, which goes on after them if need be."""


class TaskArguments(TypedDict, total=False):
    """What an operator or a sensor tells its trigger besides, and what a trigger made by hand does without."""

    started_at: float | None
    not_before: float | None
    owned: bool
    cancel_on_kill: bool
    cancel_on_timeout: bool
    max_poll_failure_seconds: float


class RemoteJobTrigger(BaseTrigger):
    """Watches one job and fires one event. All times are seconds; moments are Unix time.

    It cancels the job only if *owned*: at the execution deadline, at *end_time* if *cancel_on_timeout*, and when the
    deferred task is killed if *cancel_on_kill* (Airflow 3.3 and later). *not_before* is the earliest moment of the
    event: Airflow 3.3 loses tasks that resume within seconds of deferring.
    """

    def __init__(
        self,
        *,
        job_id: int,
        conn_id: str,
        end_time: float | None,
        poll_interval: float,
        execution_deadline: float | None = None,
        started_at: float | None = None,
        not_before: float | None = None,
        owned: bool = False,
        cancel_on_kill: bool = False,
        cancel_on_timeout: bool = False,
        max_poll_failure_seconds: float = 900,
    ) -> None:
        super().__init__()
        self.job_id = job_id
        self.conn_id = conn_id
        self.end_time = end_time
        self.poll_interval = poll_interval
        self.execution_deadline = execution_deadline
        self.started_at = started_at
        self.not_before = not_before
        self.owned = owned
        self.cancel_on_kill = cancel_on_kill
        self.cancel_on_timeout = cancel_on_timeout
        self.max_poll_failure_seconds = max_poll_failure_seconds
        self.clock = CLOCK
        self._fired = False
        self._settings: ConnectionSettings | None = None

    @property
    @abstractmethod
    def system(self) -> RemoteSystem[Any, Any]:
        """The remote system."""

    def adapted(self, settings: ConnectionSettings) -> ConnectionSettings:
        """The connection's settings as this trigger's arguments change them."""
        return settings

    def waiting_arguments(self) -> dict[str, Json]:
        """The arguments that every system's trigger has, for `serialize`: plain JSON, no secret."""
        return {
            "conn_id": self.conn_id,
            "end_time": self.end_time,
            "poll_interval": self.poll_interval,
            "execution_deadline": self.execution_deadline,
            "started_at": self.started_at,
            "not_before": self.not_before,
            "owned": self.owned,
            "cancel_on_kill": self.cancel_on_kill,
            "cancel_on_timeout": self.cancel_on_timeout,
            "max_poll_failure_seconds": self.max_poll_failure_seconds,
        }

    async def run(self) -> AsyncIterator[TriggerEvent]:
        """Watch the job to its end, or to the end of patience, and say which it was."""
        outcome = await self._outcome()
        # Everything is released by now: whoever takes the event may never come back for the generator.
        self._fired = True
        yield TriggerEvent(outcome.event(self.system.wording))

    async def on_kill(self) -> None:
        """Cancel the job when a user has killed the deferred task. Never raises."""
        if self._fired or not (self.owned and self.cancel_on_kill):
            return
        try:
            await asyncio.shield(detach(self._cancel_after_kill()))
        except asyncio.CancelledError:
            # The triggerer repeats its cancel every second; the detached task is out of its reach and goes on.
            self.log.info("The cancel of job %s goes on in the background", self.job_id)

    async def _outcome(self) -> Outcome:
        try:
            ended = await self._watch()
        except Exception as error:
            # An event carries the reason to the task's log; an exception would only say that the trigger failed.
            self.log.exception("Watching %s failed", self.system.called(self.job_id))
            ended = Ended(Reason.REFUSED, self.job_id, detail=f"{type(error).__name__}: {error}")
        if ended.reason.is_timeout and self.owned:
            cancels = self.cancel_on_timeout or ended.reason is Reason.EXECUTION_TIMEOUT
            ended = ended.with_fate(await self._cancel_before_event() if cancels else None, left_alone=not cancels)
        if self.not_before is not None:
            await self.clock.asleep(max(self.not_before - self.clock.now(), 0.0))
        return self.system.wording.outcome(ended)

    async def _watch(self) -> Ended:
        limits = Limits(self.poll_interval, self.end_time, self.execution_deadline, self.max_poll_failure_seconds)
        started_at = self.clock.now() if self.started_at is None else self.started_at
        async with self._handle() as handle:
            return await handle.watch(TaskWatch(self.job_id, limits, started_at=started_at))

    async def _cancel_before_event(self) -> Stopped[RemoteJob] | None:
        """Cancel the job; None: that goes on, but the event cannot wait for it any longer."""
        cancel = detach(self._cancel())
        await asyncio.wait([cancel], timeout=CANCEL_BEFORE_EVENT)
        return cancel.result() if cancel.done() else None

    async def _cancel(self) -> Stopped[RemoteJob] | None:
        try:
            async with self._handle() as handle:
                plan: Cancellation[RemoteJob] = Cancellation(give_up_at=self.clock.now() + CANCEL_FOR)
                stopped = await handle.cancel(plan, hold=self._next_try_has_the_job)
        except Exception:
            self.log.exception("Cancelling %s failed", self.system.called(self.job_id))
            return None
        tell(stopped, self.system.called(self.job_id), self.log)
        return stopped

    async def _next_try_has_the_job(self) -> bool:
        """Whether a retry goes on with the job that could not be cancelled before the event."""
        ask_owner = self.ask_owner()
        if not self._fired or ask_owner is None:
            return False
        try:
            return (await ask_owner()).is_at(self.job_id)
        except Exception:
            self.log.exception("Airflow did not tell who owns job %s", self.job_id)
            return True

    async def _cancel_after_kill(self) -> None:
        try:
            async with self._handle() as handle:
                await cancel_if_killed(handle, self.job_id, self.ask_owner(), log=self.log, clock=self.clock)
        except Exception:
            self.log.exception("Cancelling %s failed", self.system.called(self.job_id))

    def ask_owner(self) -> Callable[[], Awaitable[Owner]] | None:
        """How to ask Airflow whose the job is now; None: there is no Airflow, the trigger was made by hand."""
        task = self.task_instance
        if task is None:
            return None
        identity = TaskIdentity(task.dag_id, task.run_id, task.task_id, task.map_index)
        return lambda: owner_of(identity)

    @asynccontextmanager
    async def _handle(self) -> AsyncGenerator[AsyncJobHandle[Any, Any]]:
        async with LeaseOnUse(self._lease) as lease:
            yield AsyncJobHandle(self.system, lease, self.job_id, log=self.log, clock=self.clock)

    async def _lease(self) -> Lease[Any]:
        if self._settings is None:
            # Kept: a kill leaves no time for a lookup.
            self._settings = self.adapted(await settings_of(self.system, self.conn_id))
        return await self.system.clients.lease(self._settings)


async def settings_of(system: RemoteSystem[Any, Any], conn_id: str) -> ConnectionSettings:
    """What an Airflow connection says, in the triggerer. An Airflow that does not answer is a transient error."""
    try:
        return await system.settings.of(conn_id)
    except (RemoteJobError, AirflowNotFoundException):
        raise
    except Exception as error:
        # Airflow itself did not answer; the job knows nothing of that.
        text = f"Airflow did not give its connection {conn_id!r} ({type(error).__name__}: {error})"
        raise RemoteCallError(text, transient=True) from error

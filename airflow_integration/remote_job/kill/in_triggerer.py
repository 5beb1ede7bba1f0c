"""Cancelling a job whose deferred task was killed by a user.

The triggerer calls `on_kill` when a user marks the task or clears it, but also when it has merely lost the trigger to
another triggerer (after a stall); and it cancels `on_kill` itself about a second after it started. So the work is done
by a task of its own that nobody cancels, and its first step is to find out whose the job is now.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar

from generated_client.watching.cancellation import Cancellation, Stopped

from ..clock import CLOCK, Clock
from ..job import Json, RemoteJob
from ..running_task import JOB_XCOM
from ..telling.task_log import TaskLog

T = TypeVar("T")

CANCEL_FOR = 35 * 60.0
"""Seconds for which a cancel is repeated: a job may wait up to 30 minutes for its next attempt, and no cancel reaches
it while it waits."""

ASK_AIRFLOW_FOR = 60.0
"""Seconds for which Airflow is asked who owns the job. Without an answer nothing is cancelled."""

_detached: set["asyncio.Task[object]"] = set()


@dataclass(frozen=True, slots=True)
class TaskIdentity:
    """Which task of which run."""

    dag_id: str
    run_id: str
    task_id: str
    map_index: int | None
    """None, or a number below 0: not a mapped task."""


class CancellingHandle(Protocol):
    """Who carries out a cancellation."""

    async def cancel(self, plan: Cancellation[RemoteJob], /) -> Stopped[RemoteJob]:
        """Follow *plan* to its end."""
        ...


@dataclass(frozen=True, slots=True)
class Owner:
    """What Airflow says of the task: its state, and the id of its present job."""

    state: str | None
    job_id: object

    def still_waits_for(self, job_id: int) -> bool:
        """Whether the task is waiting for this very job: then another triggerer watches it, and nobody was killed."""
        return self.state == "deferred" and self.job_id == job_id

    def is_at(self, job_id: int) -> bool:
        """Whether the task is at this very job, waiting for it or running."""
        return self.state in {"deferred", "running"} and self.job_id == job_id


def detach(work: Coroutine[object, object, T]) -> "asyncio.Task[T]":
    """Start *work* as a task that ends with the event loop and not with whoever asked for it."""
    task = asyncio.get_running_loop().create_task(work)
    _detached.add(task)
    task.add_done_callback(_detached.discard)
    return task


async def cancel_if_killed(
    handle: CancellingHandle,
    job_id: int,
    ask_owner: Callable[[], Awaitable[Owner]] | None,
    *,
    log: TaskLog,
    clock: Clock = CLOCK,
) -> None:
    """Cancel the job unless its task still waits for it; go on until it has ended or `CANCEL_FOR` has passed."""
    if ask_owner is not None:
        owner = await _answer(ask_owner, log, clock)
        if owner is None:
            log.warning("Job %s is not cancelled: Airflow did not tell who owns it", job_id)
            return
        if owner.still_waits_for(job_id):
            log.info("Job %s is not cancelled: its task is deferred and watched elsewhere", job_id)
            return
    stopped = await handle.cancel(Cancellation(give_up_at=clock.now() + CANCEL_FOR))
    tell(stopped, f"Job {job_id}", log)


def tell(stopped: Stopped[RemoteJob], what: str, log: TaskLog) -> None:
    """Log how a cancellation ended."""
    if stopped.ended:
        log.info("%s: %s", what, stopped.job.raw_status if stopped.job else "gone")
    else:
        log.warning("%s could not be cancelled: %s", what, stopped.detail)


async def _answer(ask: Callable[[], Awaitable[Owner]], log: TaskLog, clock: Clock) -> Owner | None:
    deadline = clock.now() + ASK_AIRFLOW_FOR
    pause = 1.0
    while True:
        try:
            return await ask()
        except Exception as error:
            if clock.now() + pause > deadline:
                return None
            log.warning("Airflow did not tell the task's state, asking again: %s", error)
        await clock.asleep(pause)
        pause *= 2


async def owner_of(task: TaskIdentity) -> Owner:
    """Ask Airflow's supervisor for the task's state and its present job."""
    from airflow.sdk.execution_time.xcom import XCom

    map_index = task.map_index if task.map_index is not None and task.map_index >= 0 else None
    # A thread, because there is only a blocking form; not Airflow's helper thread, which all triggers share.
    state = await asyncio.to_thread(_state_of, task, map_index)
    job: Json = await XCom.aget_one(
        key=JOB_XCOM, dag_id=task.dag_id, task_id=task.task_id, run_id=task.run_id, map_index=map_index
    )
    return Owner(state, job.get("id") if isinstance(job, Mapping) else None)


def _state_of(task: TaskIdentity, map_index: int | None) -> str | None:
    from airflow.sdk.execution_time.task_runner import RuntimeTaskInstance

    states: Mapping[str, Mapping[str, object]] = RuntimeTaskInstance.get_task_states(
        dag_id=task.dag_id, task_ids=[task.task_id], run_ids=[task.run_id], map_index=map_index
    )
    name = task.task_id if map_index is None else f"{task.task_id}_{map_index}"
    state = states.get(task.run_id, {}).get(name)
    return None if state is None else str(state)

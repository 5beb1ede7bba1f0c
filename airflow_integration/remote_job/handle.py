"""One job as something to read, watch and cancel: does what `watch` and `cancellation` decide, blocking or not."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Generic

from generated_client.watching.cancellation import Cancellation, SendCancel, Stopped
from generated_client.watching.watch import PollFailure

from .clock import CLOCK, Clock
from .job import RemoteJob
from .outcome import Ended, Reason
from .reading import BatchFailure, Reading, expected_errors, poll_failure
from .system import AsyncClientT, ClientT, RemoteSystem
from .telling.counters import count
from .telling.progress import EVERY, EVERY_WHILE_DEFERRED, JobLog
from .telling.quiet import told_elsewhere
from .telling.task_log import TaskLog
from .watch import TaskWatch

if TYPE_CHECKING:
    from .clients import Lease
    from .subscription import Subscription

CANCEL_ANSWER_TIMEOUT = 60.0
"""Seconds to wait for the answer to a cancel: servers hold it until the job has really stopped."""


class JobHandle(Generic[ClientT, AsyncClientT]):
    """Reads, waits and cancels on the worker. One request at a time; patience is the watch's business."""

    def __init__(
        self,
        system: RemoteSystem[ClientT, AsyncClientT],
        client: ClientT,
        job_id: int,
        *,
        log: TaskLog,
        clock: Clock = CLOCK,
    ) -> None:
        self._system = system
        self._client = client
        self._job_id = job_id
        self._log = log
        self._clock = clock

    def watch(self, watch: TaskWatch, until: Callable[[RemoteJob], bool] = lambda _: False) -> Ended:
        """Look at the job until the watch is over, or *until* wants no further reading, which counts as success."""
        told = job_log(self._system, self._job_id, self._log)
        while True:
            reading = self._counted(watch.patience(self._clock.now()))
            if isinstance(reading, RemoteJob) and until(reading):
                return Ended(Reason.SUCCEEDED, self._job_id, reading)
            decision = watch.observe(self._clock.now(), reading)
            if isinstance(decision, Ended):
                return decision
            told.tell(self._clock.now(), decision, reading)
            self._clock.sleep(decision.seconds)

    def cancel(self, plan: Cancellation[RemoteJob], *, patience: float | None = None) -> Stopped[RemoteJob]:
        """Cancel the job; *patience*: seconds for each look at it."""
        reading = self.read(patience)
        while True:
            decision = plan.observe(self._clock.now(), reading)
            if isinstance(decision, Stopped):
                return decision
            if isinstance(decision, SendCancel):
                reading = _reading(lambda: self._system.cancel(self._client, self._job_id, CANCEL_ANSWER_TIMEOUT))
            else:
                self._clock.sleep(decision.seconds)
                reading = self.read(patience)

    def read(self, patience: float | None = None) -> Reading:
        """Look once."""
        return _reading(lambda: self._system.read(self._client, self._job_id, patience))

    def _counted(self, patience: float | None) -> Reading:
        """Look once, as Airflow's metrics count it; not for signal handlers."""
        count("polls", self._system.name)
        reading = self.read(patience)
        if isinstance(reading, PollFailure):
            count("poll_errors", self._system.name)
        return reading


class AsyncJobHandle(Generic[ClientT, AsyncClientT]):
    """The same in the triggerer. The client is leased on the first look, so that even a failed lookup is a reading."""

    def __init__(
        self,
        system: RemoteSystem[ClientT, AsyncClientT],
        lease: "Callable[[], Awaitable[Lease[AsyncClientT]]]",
        job_id: int,
        *,
        log: TaskLog,
        clock: Clock = CLOCK,
    ) -> None:
        self._system = system
        self._lease = lease
        self._job_id = job_id
        self._log = log
        self._clock = clock

    async def watch(self, watch: TaskWatch) -> Ended:
        """Look at the job until the watch is over, together with all who watch jobs of the same server."""
        told = job_log(self._system, self._job_id, self._log, every=EVERY_WHILE_DEFERRED)
        while True:
            try:
                lease = await self._lease()
            except expected_errors() as error:
                reading = poll_failure(error)
                decision = watch.observe(self._clock.now(), reading)
            else:
                with lease.poller.watching(self._job_id) as subscription:
                    return await self._follow(subscription, watch, told)
            if isinstance(decision, Ended):
                return decision
            told.tell(self._clock.now(), decision, reading)
            await self._clock.asleep(decision.seconds)

    async def _follow(self, subscription: "Subscription", watch: TaskWatch, told: JobLog) -> Ended:
        wait = 0.0
        while True:
            patience = watch.patience(self._clock.now() + wait)
            reading = await subscription.reading(within=wait, patience=patience)
            if isinstance(reading, BatchFailure) and watch.would_end(self._clock.now(), reading):
                reading = await subscription.reading(patience=patience, alone=True)
            decision = watch.observe(self._clock.now(), reading)
            if isinstance(decision, Ended):
                return decision
            told.tell(self._clock.now(), decision, reading)
            wait = decision.seconds

    async def cancel(
        self, plan: Cancellation[RemoteJob], *, hold: Callable[[], Awaitable[bool]] | None = None
    ) -> Stopped[RemoteJob]:
        """Cancel the job; *hold* is asked before each request whether to leave it alone for now."""
        reading, counted = await self.read(None), False
        while True:
            decision = plan.observe(self._clock.now(), reading)
            if isinstance(decision, Stopped):
                return decision
            if isinstance(decision, SendCancel) and hold is not None and await hold():
                reading = await self.read(None)
            elif isinstance(decision, SendCancel):
                if not counted:
                    count("cancelled", self._system.name)
                    counted = True
                reading = await self._ask(
                    lambda client: self._system.acancel(client, self._job_id, CANCEL_ANSWER_TIMEOUT)
                )
            else:
                await self._clock.asleep(decision.seconds)
                reading = await self.read(None)

    async def read(self, patience: float | None) -> Reading:
        """Look once."""
        return await self._ask(lambda client: self._system.aread(client, self._job_id, patience))

    async def _ask(self, question: Callable[[AsyncClientT], Awaitable[RemoteJob]]) -> Reading:
        try:
            lease = await self._lease()
            async with lease.slots:
                return await question(lease.client)
        except expected_errors() as error:
            return poll_failure(error)


def job_log(system: RemoteSystem[ClientT, AsyncClientT], job_id: int, log: TaskLog, *, every: float = EVERY) -> JobLog:
    """What a task's log is told of a job of *system*."""
    return JobLog(log, system.called(job_id), system.numbers, meanings=system.meanings, every=every)


def _reading(ask: Callable[[], RemoteJob]) -> Reading:
    try:
        with told_elsewhere():
            return ask()
    except expected_errors() as error:
        return poll_failure(error)

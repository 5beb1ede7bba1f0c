"""One question for many jobs: what all triggers of one server and identity share.

A trigger subscribes to its job and asks for its next reading, to be had within one of its own intervals. The poller
gathers what is due into a round:

    batch    many jobs in few requests, where the system can; a reading that is due soon is taken along
    singly   whoever the batch did not show: absence is not a state
    failure  a batch's error is nobody's error; one job is read to find out whether the server is there at all

What a batch cannot do is remembered: a server that refuses lists is asked for single jobs from then on, and one whose
lists show too little to pay for themselves is left alone with them for a while.
"""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Collection, Coroutine, Iterable, Sequence
from contextlib import aclosing
from contextvars import Context
from dataclasses import dataclass
from math import ceil, inf
from typing import Generic, TypeVar

from generated_client.watching.watch import PollFailure

from .batch import PolledSystem, Wanted
from .job import RemoteJob
from .list_trust import ListTrust
from .reading import BatchFailure, Reading, expected_errors, poll_failure
from .subscription import Subscription
from .telling.counters import count

GATHER = 0.02
"""Seconds from the first reading that is due to the round: triggers that wake up together are answered together."""

FEW = 3
"""Jobs that are read one by one, since a batch would not take fewer requests."""

SPARE_REQUESTS = 5
"""Requests that a batch may take beyond one for each full page of jobs; after them only while each brings more than
a few jobs."""

BATCH_PATIENCE = 30.0
"""Seconds for a batch as a whole, at most."""

LIST_PATIENCE, PAGE_PATIENCE = 2.0, 1.0
"""Seconds that a list may take though somebody looks more often, and for each page after the first: a list that is
slower than its readers is worth less than single readings."""

log: logging.Logger = logging.getLogger(__name__)

ClientT = TypeVar("ClientT")


@dataclass(frozen=True, slots=True)
class _SlowList(PollFailure):
    """The list did not come in time."""


class Poller(Generic[ClientT]):
    """Reads the jobs that are subscribed to, in one event loop, with one client."""

    def __init__(self, system: PolledSystem[ClientT], client: ClientT, slots: asyncio.Semaphore) -> None:
        self._system = system
        self._client = client
        self._slots = slots
        self._subscriptions: defaultdict[int, set[Subscription]] = defaultdict(set)
        self._alarm = asyncio.Event()
        self._sleeps_until = 0.0
        self._rounds: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[object]] = set()
        self._reading: set[int] = set()
        self._lists = ListTrust(asyncio.get_running_loop().time)

    def watching(self, job_id: int) -> Subscription:
        """A subscription to *job_id*, to be used as a context manager."""
        return Subscription(self, job_id)

    def add(self, subscription: Subscription) -> None:
        """Take part."""
        self._subscriptions[subscription.job_id].add(subscription)

    def remove(self, subscription: Subscription) -> None:
        """Take part no longer."""
        same_job = self._subscriptions[subscription.job_id]
        same_job.discard(subscription)
        if not same_job:
            del self._subscriptions[subscription.job_id]

    def wake(self, due: float) -> None:
        """Be there at *due*, a time of the event loop."""
        if self._rounds is None or self._rounds.done():
            # A fresh context: what is logged here must not go into the log of the trigger that happens to be first.
            self._rounds = asyncio.create_task(self._run(), context=Context())
            self._rounds.add_done_callback(self._stopped)
        elif due < self._sleeps_until:
            self._alarm.set()

    async def aclose(self) -> None:
        """Stop reading."""
        tasks = [*self._tasks, *([self._rounds] if self._rounds else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _stopped(self, rounds: "asyncio.Task[None]") -> None:
        """A poller that has broken down lets nobody wait for it."""
        error = None if rounds.cancelled() else rounds.exception()
        if error is not None:
            log.error("Polling broke down", exc_info=error)
            for subscription in self._everybody():
                subscription.fail(RuntimeError(f"polling broke down: {type(error).__name__}: {error}"))

    async def _run(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            self._sleeps_until = min(
                (each.due for each in self._everybody() if each.waits and not each.underway), default=inf
            )
            delay = self._sleeps_until + GATHER - loop.time()
            if delay <= 0:
                await self._round(loop.time())
                continue
            self._alarm.clear()
            try:
                async with asyncio.timeout(None if delay == inf else delay):
                    await self._alarm.wait()
            except TimeoutError:
                pass

    async def _round(self, now: float) -> None:
        due = [each for each in self._everybody() if each.waits and each.due <= now and not each.underway]
        self._read_singly([each for each in due if each.alone])
        together = [each for each in due if not each.alone]
        failure = None
        if self._system.batch_size and len({each.job_id for each in together}) > FEW and self._lists.is_worth_asking:
            failure = await self._batch(
                [each for each in self._everybody() if each.is_welcome(now)], min(each.interval for each in together)
            )
        rest = [each for each in together if each.waits and each.due <= now]  # not asked for anew meanwhile
        if failure is not None and rest:
            self._probe_first(failure, rest)
        else:
            self._read_singly(rest)

    async def _batch(self, subscriptions: Collection[Subscription], interval: float) -> PollFailure | None:
        """Read many jobs together. Returns why nothing more can be had at present; None: read the rest singly."""
        wanted = Wanted({each.job_id: each.last for each in subscriptions})
        pages = ceil(len(wanted.known) / self._system.batch_size)
        patience = min(max(interval, LIST_PATIENCE) + PAGE_PATIENCE * (pages - 1), BATCH_PATIENCE)
        requests = 0
        try:
            async with (
                asyncio.timeout(patience),
                self._slots,
                aclosing(self._system.batches(self._client, wanted)) as answers,
            ):
                async for answer in answers:
                    requests += 1
                    count("polls", self._system.name)
                    brought = self._give_all(answer, wanted)
                    if not wanted.missing or (requests >= pages + SPARE_REQUESTS and brought <= FEW):
                        break
        except TimeoutError:
            count("poll_errors", self._system.name)
            why = f"their list took longer than {patience:.0f} s"
            self._lists.rest(why)
            return _SlowList(why, transient=True)
        except expected_errors() as error:
            count("poll_errors", self._system.name)
            failure = poll_failure(error)
            if failure.unreadable:
                self._lists.rest(f"their list cannot be read: {failure.text}")
                return None
            if failure.transient:
                return failure
            self._lists.give_up(failure.text)
        except Exception as error:
            log.exception("A list of jobs could not be used")
            self._lists.give_up(f"{type(error).__name__}: {error}")
        else:
            if any(wanted.known.values()):  # where jobs that nobody has read yet are on the list is a guess
                self._lists.learn(len(wanted.known) - len(wanted.missing), requests)
        return None

    def _give_all(self, jobs: Iterable[RemoteJob], wanted: Wanted) -> int:
        """Give what was wanted and missing; returns how much it was."""
        now, before = asyncio.get_running_loop().time(), len(wanted.missing)
        for job in jobs:
            if job.id in wanted.missing:
                wanted.missing.discard(job.id)
                self._give(job.id, job, now)
        return before - len(wanted.missing)

    def _probe_first(self, failure: PollFailure, subscriptions: Sequence[Subscription]) -> None:
        for each in subscriptions:
            each.underway = True
        self._start(self._probe(failure, subscriptions))

    async def _probe(self, failure: PollFailure, subscriptions: Sequence[Subscription]) -> None:
        """Read one job after the batch has failed; if that fails too, spare the server the other questions."""
        first, others = subscriptions[0], subscriptions[1:]
        reading = await self._read(first.job_id)
        if isinstance(reading, PollFailure) and reading.transient:
            if isinstance(failure, _SlowList):
                self._lists.forgive()  # it is the server that does not answer
            for each in others:
                each.give(BatchFailure(failure.text, failure.transient, failure.retry_after))
        else:
            self._read_singly(others)

    def _read_singly(self, subscriptions: Sequence[Subscription]) -> None:
        for each in subscriptions:
            each.underway = True
        for job_id in {each.job_id for each in subscriptions if each.waits} - self._reading:
            self._start(self._read(job_id))

    async def _read(self, job_id: int) -> Reading | None:
        """Read one job for everybody who wants it. None: somebody else is reading it, or nothing can be said."""
        if job_id in self._reading:
            return None
        self._reading.add(job_id)
        try:
            async with self._slots:
                count("polls", self._system.name)
                reading: Reading = await self._system.aread(self._client, job_id, self._patience(job_id))
        except expected_errors() as error:
            count("poll_errors", self._system.name)
            reading = poll_failure(error)
        except Exception as error:
            log.exception("Reading job %s failed", job_id)
            for each in self._subscriptions.get(job_id, ()):
                each.fail(error)
            return None
        finally:
            self._reading.discard(job_id)
        self._give(job_id, reading, asyncio.get_running_loop().time())
        return reading

    def _patience(self, job_id: int) -> float | None:
        """The longest that somebody would wait for this job's reading; None: for ever."""
        limits = [inf if each.patience is None else each.patience for each in self._subscriptions.get(job_id, ())]
        longest = max(limits, default=inf)
        return None if longest == inf else longest

    def _start(self, work: Coroutine[object, object, object]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _give(self, job_id: int, reading: Reading, now: float) -> None:
        for each in self._subscriptions.get(job_id, ()):
            if each.is_welcome(now):
                each.give(reading)

    def _everybody(self) -> Iterable[Subscription]:
        return (each for same_job in self._subscriptions.values() for each in same_job)

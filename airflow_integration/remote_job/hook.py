"""The way from an Airflow connection to a client."""

import asyncio
from collections.abc import Callable, Generator
from dataclasses import replace
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, ClassVar, Generic

from airflow.sdk import BaseHook

from generated_client.watching.cancellation import Cancellation, Stopped

from .calling import calling
from .clients import Lease
from .clock import CLOCK
from .connection.lookup import look_up
from .connection.settings import ConnectionSettings
from .errors import ConnectionSettingsError
from .handle import JobHandle
from .job import JobPage, RemoteJob
from .kill.on_worker import cancel_from_handler, cancel_start_from_handler
from .lost_start import StartUnderWay
from .outcome import Ended, Outcome, Reason
from .reading import Reading, expected_errors, poll_failure
from .success.search import search_since
from .system import AsyncClientT, ClientT, RemoteSystem, hasty
from .telling.counters import count
from .watch import Limits, TaskWatch

if TYPE_CHECKING:
    from datetime import datetime

CANCEL_WITHIN = 20.0
"""Seconds that a task on a worker spends on seeing its job cancelled after a timeout."""

EXPLAIN_WITHIN = 20.0
"""Seconds that a task which is going to fail spends on the reason."""

LINK_WITHIN = 10.0
"""Seconds for a request whose answer is worth a link."""

TEST_WITHIN = 20.0
"""Seconds for a request of "Test connection": somebody is looking at the button."""


class RemoteJobHook(BaseHook, Generic[ClientT, AsyncClientT]):
    """Reads a connection and makes clients of it. No I/O before the first use."""

    system: RemoteSystem[ClientT, AsyncClientT]
    default_conn_name: ClassVar[str]

    def __init__(self, conn_id: str, *, timeout: float | None = None) -> None:
        super().__init__()
        self.conn_id = conn_id
        self.timeout = timeout
        self.clock = CLOCK

    @cached_property
    def settings(self) -> ConnectionSettings:
        """What the connection says, looked up once. Raises `ConnectionSettingsError` where it cannot be used."""
        return self.adapted(look_up(self.conn_id, self.system.read_connection))

    def adapted(self, settings: ConnectionSettings) -> ConnectionSettings:
        """The connection's settings as this hook's arguments change them."""
        return settings if self.timeout is None else replace(settings, timeout=self.timeout)

    @cached_property
    def client(self) -> ClientT:
        """The blocking client. Nobody needs to close it: its connections end with it."""
        return self.system.connect(self.settings)

    def async_client(self) -> "AsyncClientOfHook[AsyncClientT]":
        """The asynchronous client: `async with hook.async_client() as client`, or await it and close it yourself.

        Inside `async with` the client is the one that everything in this event loop shares.
        """
        return AsyncClientOfHook(self)

    def get_conn(self) -> ClientT:
        """The blocking client."""
        return self.client

    def read_job(self, job_id: int) -> RemoteJob:
        """Read one job. Raises `RemoteCallError`."""
        with calling(f"{self.system.called(job_id)} cannot be read"):
            return self.system.read(self.client, job_id, None)

    def success_of(self, target_id: str, since: "datetime") -> Reading:
        """The newest success among a target's jobs that were created at *since* or later, or `NOTHING_YET`."""
        search = search_since(since)
        try:
            while search.goes_on:
                search.take(self.system.jobs_of(self.client.with_options(max_retries=0), target_id, search.offset))
        except expected_errors() as error:
            return poll_failure(error)
        return search.reading()

    def watch_job(
        self,
        job_id: int,
        limits: Limits,
        *,
        started_at: float,
        until: Callable[[RemoteJob], bool] = lambda _: False,
    ) -> Ended:
        """Wait for a job on this thread, to its end, to a reading that *until* wants, or to the end of patience.

        Airflow itself watches over execution_timeout here, and its own error is the one that users know.
        """
        on_worker = replace(limits, execution_deadline=None)
        return self.handle(job_id).watch(TaskWatch(job_id, on_worker, started_at=started_at), until)

    def end_job(self, job_id: int, *, within: float = CANCEL_WITHIN) -> Stopped[RemoteJob]:
        """Cancel a job and wait for its end, *within* seconds; a job that has ended is left alone."""
        stopped = self.handle(job_id).cancel(Cancellation(give_up_at=self.clock.now() + within))
        if stopped.asked:
            count("cancelled", self.system.name)
        if stopped.ended:
            self.log.info("%s: %s", self.system.called(job_id), stopped.job.raw_status if stopped.job else "gone")
        else:
            self.log.warning(
                "%s could not be cancelled (%s); if it waits for its next attempt it will go on by itself, so "
                "have a look at it",
                self.system.called(job_id),
                stopped.detail,
            )
        return stopped

    def end_job_now(self, job_id: int) -> None:
        """Cancel a job from a signal handler: within seconds, taking no lock, never raising."""
        cancel_from_handler(self.system, self.client, job_id, log=self.log, clock=self.clock)

    def end_start_now(self, start: StartUnderWay) -> None:
        """The same for a job that is being started: cancel it as soon as the server shows it."""
        cancel_start_from_handler(self.system, self.client, start, log=self.log)

    def wait_or_cancel(self, job_id: int, limits: Limits) -> None:
        """Wait for a job; cancel it at the deadline. Raises the error of every end but success."""
        ended = self.watch_job(job_id, limits, started_at=self.clock.now())
        if ended.reason.is_timeout:
            ended = ended.with_fate(self.end_job(job_id))
        outcome = self.explained(self.system.wording.outcome(ended, self.job_url(ended.job)))
        error = outcome.error(self.system.errors)
        if error is not None:
            raise error

    def explained(self, outcome: Outcome) -> Outcome:
        """An outcome with the reason why the job failed or was cancelled, as far as the system tells; never raises.

        The details go into the task's log.
        """
        if outcome.reason not in {Reason.FAILED, Reason.CANCELLED}:
            return outcome
        return outcome.with_sentence(self.tell_why(outcome.job_id))

    def tell_why(self, job_id: int) -> str:
        """Write into the log why a job has ended badly, and return it in a sentence; empty where nobody knows.

        Takes `EXPLAIN_WITHIN` seconds at most. Never raises.
        """
        try:
            why = self.system.explain(self.client, job_id, self.seconds_left(EXPLAIN_WITHIN)).readable()
        except expected_errors() as error:
            self.log.warning("The server does not tell more of %s: %s", self.system.called(job_id), error)
            return ""
        except Exception:
            self.log.exception("What the server tells of %s cannot be read", self.system.called(job_id))
            return ""
        for line in why.lines:
            self.log.error("%s", line)
        return why.sentence

    def job_url(self, job: RemoteJob | None) -> str | None:
        """Where a person looks at the job, or None."""
        return None if job is None else self.job_page(job).url

    def job_page(self, job: RemoteJob) -> JobPage:
        """Where a person looks at the job, and remarks on it; never raises: a link is not worth a failed task."""
        try:
            return self.system.job_page(hasty(self.client, LINK_WITHIN), self.settings, job)
        except expected_errors() as error:
            self.log.info("No link to %s: %s", self.system.called(job.id), error)
            return JobPage()

    def test_connection(self) -> tuple[bool, str]:
        """Try the credentials and a real read; for the button "Test connection", which is there before a name is."""
        try:
            return True, self.system.check(hasty(self.client, TEST_WITHIN), self.settings)
        except ConnectionSettingsError as error:
            return False, f"This connection cannot be used: {error.problem}"
        except expected_errors() as error:
            return False, str(error)

    def handle(self, job_id: int) -> JobHandle[ClientT, AsyncClientT]:
        """One job, to be read, watched and cancelled on this thread."""
        return JobHandle(self.system, self.client, job_id, log=self.log, clock=self.clock)

    def seconds_left(self, seconds: float) -> Callable[[], float]:
        """A count-down from now on; never quite at its end, for a request's limit must not be zero."""
        ends = self.clock.now() + seconds
        return lambda: max(ends - self.clock.now(), 0.1)


class AsyncClientOfHook(Generic[AsyncClientT]):
    """An asynchronous client yet to be made: see `RemoteJobHook.async_client`."""

    def __init__(self, hook: "RemoteJobHook[ClientT, AsyncClientT]") -> None:
        self._system = hook.system
        self._conn_id = hook.conn_id
        self._adapted = hook.adapted
        self._lease: Lease[AsyncClientT] | None = None

    def __await__(self) -> Generator[object, None, AsyncClientT]:
        return self._own_client().__await__()

    async def __aenter__(self) -> AsyncClientT:
        self._lease = await self._system.clients.lease(await self._settings())
        return self._lease.client

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._lease is not None:
            await self._lease.release()

    async def _own_client(self) -> AsyncClientT:
        return await asyncio.to_thread(self._system.connect_async, await self._settings())

    async def _settings(self) -> ConnectionSettings:
        return self._adapted(await self._system.settings.of(self._conn_id))

"""Waiting in the triggerer for a success of a target, whoever starts its jobs: once, for a sensor."""

from abc import abstractmethod
from collections.abc import AsyncIterator
from datetime import datetime
from typing import TYPE_CHECKING, Any, Self

from .clock import CLOCK
from .job import NO_JOB, Json
from .outcome import Ended, Reason, Wording
from .reading import Reading, expected_errors, poll_failure
from .successes import Search, search_since, with_found_job
from .system import RemoteSystem
from .trigger import BaseTrigger, TriggerEvent, settings_of
from .watch import Limits, TaskWatch

if TYPE_CHECKING:
    from .clients import Lease


class RemoteSuccessTrigger(BaseTrigger):
    """Fires one event when a job of *target_id* that was created at *since* (ISO 8601) or later has succeeded.

    The other arguments are those of `RemoteJobTrigger`. It cancels nothing.
    """

    def __init__(
        self,
        *,
        target_id: str,
        since: str,
        conn_id: str,
        poll_interval: float,
        end_time: float | None = None,
        execution_deadline: float | None = None,
        started_at: float | None = None,
        not_before: float | None = None,
        max_poll_failure_seconds: float = 900,
    ) -> None:
        super().__init__()
        self.target_id = target_id
        self.since = since
        self.conn_id = conn_id
        self.poll_interval = poll_interval
        self.end_time = end_time
        self.execution_deadline = execution_deadline
        self.started_at = started_at
        self.not_before = not_before
        self.max_poll_failure_seconds = max_poll_failure_seconds
        self._clock = CLOCK

    @property
    @abstractmethod
    def system(self) -> RemoteSystem[Any, Any]:
        """The remote system."""

    @property
    @abstractmethod
    def wording(self) -> Wording:
        """The words of its events."""

    def waiting_arguments(self) -> dict[str, Json]:
        """The arguments that every system's trigger has, for `serialize`: plain JSON, no secret."""
        return {
            "since": self.since,
            "conn_id": self.conn_id,
            "poll_interval": self.poll_interval,
            "end_time": self.end_time,
            "execution_deadline": self.execution_deadline,
            "started_at": self.started_at,
            "not_before": self.not_before,
            "max_poll_failure_seconds": self.max_poll_failure_seconds,
        }

    async def run(self) -> AsyncIterator[TriggerEvent]:
        """Look until there is a success, or patience has ended, and say which it was."""
        try:
            ended = await self._watch()
        except Exception as error:
            self.log.exception("Watching for a success of %s failed", self.target_id)
            ended = Ended(Reason.REFUSED, NO_JOB, detail=f"{type(error).__name__}: {error}")
        if self.not_before is not None:
            await self._clock.asleep(max(self.not_before - self._clock.now(), 0.0))
        yield TriggerEvent(self.wording.outcome(with_found_job(ended)).event(self.wording))

    async def _watch(self) -> Ended:
        limits = Limits(self.poll_interval, self.end_time, self.execution_deadline, self.max_poll_failure_seconds)
        started_at = self._clock.now() if self.started_at is None else self.started_at
        watch = TaskWatch(NO_JOB, limits, started_at=started_at)
        async with SharedClient(self.system, self.conn_id) as client:
            while True:
                decision = watch.observe(self._clock.now(), await self._look(client))
                if isinstance(decision, Ended):
                    return decision
                if decision.note:
                    (self.log.warning if decision.warning else self.log.info)("%s: %s", self.target_id, decision.note)
                await self._clock.asleep(decision.seconds)

    async def _look(self, client: "SharedClient") -> Reading:
        search = search_since(datetime.fromisoformat(self.since))
        try:
            await client.follow(search, self.target_id)
        except expected_errors() as error:
            return poll_failure(error)
        return search.reading()


class SharedClient:
    """The client that everything in this event loop shares, leased on first use; a context manager."""

    def __init__(self, system: RemoteSystem[Any, Any], conn_id: str) -> None:
        self._system = system
        self._conn_id = conn_id
        self._held: Lease[Any] | None = None

    async def follow(self, search: Search, target_id: str) -> None:
        """Read the pages that *search* wants."""
        if self._held is None:
            self._held = await self._system.clients.lease(await settings_of(self._system, self._conn_id))
        lease = self._held
        while search.goes_on:
            async with lease.slots:
                search.take(await self._system.ajobs_of(lease.client, target_id, search.offset))

    async def release(self) -> None:
        """Give it back; the next use leases anew, with the Airflow connection as it is then."""
        held, self._held = self._held, None
        if held is not None:
            await held.release()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.release()

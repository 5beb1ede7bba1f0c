"""Waiting in the triggerer for a success of a target, whoever starts its jobs: once, for a sensor."""

from abc import abstractmethod
from collections.abc import AsyncIterator, Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from ..clients import LeaseOnUse
from ..clock import CLOCK
from ..connection.settings import ConnectionSettings
from ..job import NO_JOB, Json
from ..outcome import Ended, Reason, Wording
from ..reading import Reading, expected_errors, poll_failure
from ..system import RemoteSystem
from ..trigger import BaseTrigger, TriggerEvent, settings_of
from ..watch import Limits, TaskWatch
from .search import search_since, walk, with_found_job

if TYPE_CHECKING:
    from ..clients import Lease


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
        async with LeaseOnUse(partial(lease_of, self.system, self.conn_id)) as lease:
            while True:
                decision = watch.observe(self._clock.now(), await self._look(lease))
                if isinstance(decision, Ended):
                    return decision
                if decision.note:
                    (self.log.warning if decision.warning else self.log.info)("%s: %s", self.target_id, decision.note)
                await self._clock.asleep(decision.seconds)

    async def _look(self, lease: LeaseOnUse[Any]) -> Reading:
        search = search_since(datetime.fromisoformat(self.since))
        try:
            await walk(search, self.system, await lease(), self.target_id)
        except expected_errors() as error:
            return poll_failure(error)
        return search.reading()


def unchanged(settings: ConnectionSettings) -> ConnectionSettings:
    """The settings as the connection has them."""
    return settings


async def lease_of(
    system: RemoteSystem[Any, Any],
    conn_id: str,
    adapted: Callable[[ConnectionSettings], ConnectionSettings] = unchanged,
) -> "Lease[Any]":
    """A share of the client that all triggers of an Airflow connection's server use, with the settings *adapted*."""
    return await system.clients.lease(adapted(await settings_of(system, conn_id)))

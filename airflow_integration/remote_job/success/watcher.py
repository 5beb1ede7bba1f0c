"""Telling assets of every success of a target, whoever starts its jobs, for as long as the asset is watched.

    look      at the target's jobs that were not dealt with yet
    tell      of each that has succeeded, oldest first, an event of its own
    note      in the asset's state store what was dealt with, so that the next triggerer goes on from there

Airflow stores an event a moment after it was given, and does not say when. The note is made later than that: a
triggerer that dies in between tells of a job again, with the same id, rather than never.
"""

from abc import abstractmethod
from collections.abc import AsyncIterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from generated_client.watching.state import JobState

from ..clients import LeaseOnUse
from ..clock import CLOCK
from ..connection.settings import ConnectionSettings
from ..job import Json, RemoteJob
from ..outcome import Ended, Reason
from ..reading import expected_errors, poll_failure
from ..system import RemoteSystem
from ..trigger import TriggerEvent
from .search import Search, walk
from .told import Told
from .trigger import lease_of

if TYPE_CHECKING:
    # Airflow's constructor carries no types; here it does.
    from airflow.triggers.base import BaseEventTrigger as _AirflowTrigger

    class BaseEventTrigger(_AirflowTrigger):
        """Airflow's."""

        def __init__(self) -> None: ...
else:
    from airflow.triggers.base import BaseEventTrigger

STORED_AFTER = 3.0
"""Seconds after which an event is stored: the triggerer hands events on every second, and stores them every second."""

LONGEST_BACK_OFF = 300.0
"""Seconds between two looks while the server does not answer, or refuses to: a watcher never ends."""


class StateStore(Protocol):
    """The part of Airflow's asset state store that is used here."""

    async def aget(self, key: str) -> object:
        """Read a value; None if there is none."""
        ...

    async def aset(self, key: str, value: Mapping[str, Json]) -> None:
        """Write a value of plain JSON."""
        ...


class RemoteSuccessWatcher(BaseEventTrigger):
    """Fires an event for every job of *target_id* that succeeds, looking every *poll_interval* seconds.

    The first time, it begins with the jobs that end from then on. After that, and after any restart, it goes on where
    it was, if Airflow (3.3 and later) keeps notes for the asset; without notes it begins anew.
    """

    def __init__(self, *, target_id: str, conn_id: str, poll_interval: float) -> None:
        super().__init__()
        self.target_id = target_id
        self.conn_id = conn_id
        self.poll_interval = poll_interval
        self.clock = CLOCK
        self._lease = LeaseOnUse(partial(lease_of, self.system, conn_id, self.adapted))
        self._told: Told | None = None
        self._noted: Told | None = None
        self._failures = 0
        self._takes_notes = True

    def adapted(self, settings: ConnectionSettings) -> ConnectionSettings:
        """The connection's settings as this trigger's arguments change them."""
        return settings

    @property
    @abstractmethod
    def system(self) -> RemoteSystem[Any, Any]:
        """The remote system."""

    async def run(self) -> AsyncIterator[TriggerEvent]:
        """Tell of successes; never ends by itself."""
        wording = self.system.wording
        try:
            while True:
                jobs = await self._news()
                if jobs is None:
                    await self.clock.asleep(self._back_off)
                    continue
                succeeded = [job for job in jobs if job.state is JobState.SUCCEEDED]
                for job in succeeded:
                    yield TriggerEvent(wording.outcome(Ended(Reason.SUCCEEDED, job.id, job)).event(wording))
                if succeeded:
                    await self.clock.asleep(STORED_AFTER)
                await self._note(jobs)
                await self.clock.asleep(self.poll_interval)
        finally:
            await self._lease.release()

    async def cleanup(self) -> None:
        """Give the client back, if that has not happened yet."""
        await self._lease.release()

    async def _news(self) -> list[RemoteJob] | None:
        """The jobs to deal with, oldest first; None if they cannot be had now."""
        try:
            if self._told is None:
                self._told = self._noted = await self._read_note()
            told = self._told
            if told is None:
                # The first time: what has ended by now is old.
                search = Search(lambda job: job.state.is_terminal)
                await walk(search, self.system, await self._lease(), self.target_id)
                self._told = Told.before(search.everything).and_all_that_ended(search.everything)
                news = []
            else:
                search = Search(lambda job: job.id <= told.up_to)
                await walk(search, self.system, await self._lease(), self.target_id)
                news = [job for job in search.jobs if job.id not in told]
                if any(job.state.is_terminal for job in news) and (noted := await self._read_note()):
                    # A triggerer that was out of reach for a while is not alone: another one may have told of them.
                    self._told = told.joined(noted)
                    news = [job for job in news if job.id not in noted]
        except expected_errors() as error:
            await self._fail(poll_failure(error).text)
            return None
        except Exception as error:
            self.log.exception("Watching %s failed", self.target_id)
            await self._fail(f"{type(error).__name__}: {error}")
            return None
        if self._failures:
            self.log.info("%s: its jobs can be listed again", self.target_id)
        self._failures = 0
        return news

    async def _fail(self, why: str) -> None:
        self._failures += 1
        if self._failures == 1 or self._back_off >= LONGEST_BACK_OFF:
            self.log.warning("%s: its jobs cannot be listed, and will be asked for again: %s", self.target_id, why)
        await self._lease.release()  # the next look takes the Airflow connection as it is then

    @property
    def _back_off(self) -> float:
        return min(max(self.poll_interval, 1.0) * 2.0 ** min(self._failures - 1, 16), LONGEST_BACK_OFF)

    # The note -------------------------------------------------------------------------------------------------------

    @property
    def _key(self) -> str:
        return f"remote_job.{self.system.name.lower()}.{self.target_id}"

    @property
    def _store(self) -> StateStore | None:
        store: StateStore | None = getattr(self, "asset_state_store", None)  # Airflow 3.1 and 3.2 have none
        return store if self._takes_notes else None

    async def _read_note(self) -> Told | None:
        if self._store is None:
            return None
        try:
            return Told.of(await self._store.aget(self._key))
        except ValueError as error:
            # One trigger watches for several assets, and Airflow does not say which store is meant.
            self.log.warning("%s: nothing can be noted, so a restart begins anew: %s", self.target_id, error)
            self._takes_notes = False
            return None

    async def _note(self, jobs: list[RemoteJob]) -> None:
        if self._told is not None:
            self._told = self._told.and_all_that_ended(jobs)
        if self._store is None or self._told is None or self._told == self._noted:
            return
        try:
            await self._store.aset(self._key, self._told.as_dict())
            self._noted = self._told
        except Exception:
            self.log.exception("%s: what was told cannot be noted; the next look tries again", self.target_id)

"""The part of Airflow's triggerer that runs a watcher of assets, and the asset's state store, in memory."""

import asyncio
import json
from typing import TypeAlias

from airflow_integration.remote_job.clock import Clock
from airflow_integration.remote_job.success.watcher import STORED_AFTER
from tests.airflow_integration.faces import Face

Told: TypeAlias = list[int]
INTERVAL = 30.0


class Store:
    """An asset's state store, which outlives triggerers."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.broken = False

    async def aget(self, key: str) -> object:
        """Read a value."""
        self.fail_if_broken()
        return json.loads(self.values[key]) if key in self.values else None

    async def aset(self, key: str, value: object) -> None:
        """Write a value; Airflow would refuse what is not JSON."""
        self.fail_if_broken()
        self.values[key] = json.dumps(value)

    def fail_if_broken(self) -> None:
        """Airflow is out of reach."""
        if self.broken:
            raise ConnectionError("no supervisor")


class SharedStore(Store):
    """What Airflow gives to a trigger that watches for two assets."""

    async def aget(self, key: str) -> object:
        """Refuse."""
        raise ValueError(f"Task has 2 concrete inlets and outlets: whose is {key}?")


class Triggerer:
    """Runs one watcher; time passes as fast as things happen."""

    def __init__(self, face: Face, target: str, store: object = None) -> None:
        self._face = face
        self.trigger = face.watcher(target, INTERVAL)
        if store is not None:
            vars(self.trigger)["asset_state_store"] = store
        self.trigger.clock = Clock(asleep=self._asleep)
        self.events: list[dict[str, object]] = []
        self._looked = asyncio.Event()
        self.slept: list[float] = []
        self._die_before_note = False
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begin, and look for the first time."""
        self._task = asyncio.create_task(self._run())
        await self.look()

    async def look(self) -> None:
        """Go on until the watcher has looked, told and noted once more."""
        self._looked.clear()
        await self._looked.wait()

    async def stop(self) -> None:
        """Be restarted, at whatever point it is."""
        assert self._task is not None
        self._task.cancel()
        await asyncio.wait([self._task])
        await self.trigger.cleanup()

    async def tell_and_die(self) -> None:
        """Be killed between an event and its note."""
        self._die_before_note = True
        assert self._task is not None
        await asyncio.wait([self._task], timeout=10)
        assert self._task.done()

    @property
    def told(self) -> Told:
        """The jobs that events told of."""
        return [int(str(event[self._face.id_key])) for event in self.events]

    async def _run(self) -> None:
        async for event in self.trigger.run():
            self.events.append(json.loads(json.dumps(event.payload)))

    async def _asleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        if seconds == STORED_AFTER:
            if self._die_before_note:
                raise asyncio.CancelledError
            return
        self._looked.set()
        await asyncio.sleep(0.05)

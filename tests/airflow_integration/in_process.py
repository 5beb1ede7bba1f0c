"""The real operator, trigger and clients on a stand-in in process, with the time of a manual clock."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from fnmatch import fnmatchcase
from typing import Any, Self

import httpx

from airflow_integration.airbyte.hooks import AirbyteHook
from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.airbyte.system import AirbyteSystem
from airflow_integration.airbyte.triggers import AirbyteSyncTrigger
from airflow_integration.remote_job.clock import Clock
from airflow_integration.remote_job.connection.settings import ConnectionSettings
from airflow_integration.remote_job.kill.in_triggerer import Owner
from generated_client import Airbyte, AsyncAirbyte, ClientCredentials
from generated_client.testing import AirbyteServer, ManualClock
from generated_client.testing.stepped_clock import SteppedClock
from tests.airflow_integration.fake_airflow import Trigger


class Way(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Leads to a server, for both kinds of clients."""


class Requests(Way):
    """The way to a stand-in, on which things can happen to the worker."""

    def __init__(self, server: AirbyteServer) -> None:
        self._way, self._async_way = server.transport(), server.async_transport()
        self._strike: tuple[str, str, Callable[[], None], bool] | None = None

    def strike(self, method: str, path: str, happens: Callable[[], None], *, answered: bool) -> None:
        """Let something happen once at the next such request: before it leaves, or when it has been dealt with."""
        self._strike = method, path, happens, answered

    @staticmethod
    def _struck(request: httpx.Request, method: str, path: str) -> bool:
        return request.method == method and fnmatchcase(request.url.path.removeprefix("/api/public/v1"), path)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        if self._strike is None or not self._struck(request, *self._strike[:2]):
            return self._way.handle_request(request)
        (_, _, happens, answered), self._strike = self._strike, None
        if not answered:
            happens()
        try:
            return self._way.handle_request(request)
        finally:
            if answered:
                happens()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request of the triggerer's."""
        return await self._async_way.handle_async_request(request)


class InProcessAirbyte(AirbyteSystem):
    """Airbyte whose clients lead to a stand-in, whatever Airflow's connection says."""

    def __init__(self, server: AirbyteServer, time: ManualClock, way: Way) -> None:
        super().__init__()
        self._url = server.url
        self._auth = ClientCredentials(server.client_id, server.client_secret)
        self._clock = SteppedClock(time)
        self._way = way

    def connect(self, settings: ConnectionSettings) -> Airbyte:
        """The worker's client."""
        del settings
        http_client = httpx.Client(transport=self._way, trust_env=False)
        return Airbyte(base_url=self._url, auth=self._auth, http_client=http_client, clock=self._clock)

    def connect_async(self, settings: ConnectionSettings) -> AsyncAirbyte:
        """The triggerer's client."""
        del settings
        http_client = httpx.AsyncClient(transport=self._way, trust_env=False)
        return AsyncAirbyte(base_url=self._url, auth=self._auth, http_client=http_client, clock=self._clock)


class InProcessOperator(AirbyteTriggerSyncOperator):
    """The operator on another system and another clock."""

    def __init__(self, *, system: AirbyteSystem, clock: Clock, **arguments: Any) -> None:
        super().__init__(task_id="sync", **arguments)
        hook = AirbyteHook()
        hook.system, hook.clock = system, clock
        self.hook = hook


class InProcessTrigger(AirbyteSyncTrigger):
    """The trigger on another system and another clock, in an Airflow that can be asked for the task."""

    _system: AirbyteSystem
    _owner: Callable[[], Owner]

    @classmethod
    def of(cls, trigger: Trigger, system: AirbyteSystem, clock: Clock, owner: Callable[[], Owner]) -> Self:
        """The trigger as a triggerer rebuilds it, from JSON."""
        arguments: Any = json.loads(json.dumps(trigger.serialize()[1]))
        made = cls(**arguments)
        made._system, made._owner, made.clock = system, owner, clock
        return made

    @property
    def system(self) -> AirbyteSystem:
        """The other system."""
        return self._system

    def ask_owner(self) -> Callable[[], Awaitable[Owner]]:
        """Ask the Airflow that is played."""

        async def answer() -> Owner:
            return self._owner()

        return answer

    async def event(self) -> object:
        """The payload of the one event, as the worker gets it."""
        (event,) = [each async for each in self.run()]
        payload: object = json.loads(json.dumps(event.payload))
        return payload

    async def killed(self) -> None:
        """Airflow calls `on_kill`; what that detaches goes on to its end."""
        before = asyncio.all_tasks()
        await self.on_kill()
        await asyncio.gather(*(asyncio.all_tasks() - before))

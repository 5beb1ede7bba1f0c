"""Remote systems in process, with the time of a manual clock, for the real operators, triggers and clients."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from fnmatch import fnmatchcase
from typing import Any, Self

import httpx

from airflow_integration.remote_job.clock import Clock
from airflow_integration.remote_job.kill.in_triggerer import Owner
from airflow_integration.remote_job.system import RemoteSystem
from airflow_integration.remote_job.trigger import RemoteJobTrigger
from generated_client.testing import AirbyteServer, DbtCloudServer
from tests.airflow_integration.fake_airflow import Trigger


class Way(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Leads to a server, for both kinds of clients."""


class Requests(Way):
    """The way to a stand-in, on which things can happen to the worker."""

    def __init__(self, server: AirbyteServer | DbtCloudServer) -> None:
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


class InProcessTrigger(RemoteJobTrigger):
    """A trigger on another system and another clock, in an Airflow that can be asked for the task."""

    played: Any  # the system of the subclass
    _owner: Callable[[], Owner]

    @classmethod
    def of(cls, trigger: Trigger, system: RemoteSystem[Any, Any], clock: Clock, owner: Callable[[], Owner]) -> Self:
        """The trigger as a triggerer rebuilds it, from JSON."""
        arguments: Any = json.loads(json.dumps(trigger.serialize()[1]))
        made = cls(**arguments)
        made.played, made._owner, made.clock = system, owner, clock
        return made

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

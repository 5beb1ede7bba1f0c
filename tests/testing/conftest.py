from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any, Literal, TypeAlias

import httpx
import pytest

from generated_client.runtime.clock import SYSTEM_CLOCK, Clock
from generated_client.testing import AirbyteServer, ManualClock
from generated_client.testing.stepped_clock import client_clock

Serve = Callable[..., AirbyteServer]
Connect = Callable[[AirbyteServer], httpx.Client]
Way: TypeAlias = Literal["socket", "in-process", "in-process-async"]


@pytest.fixture(params=["socket", "in-process", "in-process-async"])
def way(request: pytest.FixtureRequest) -> Way:
    """Every rule of the stand-in holds whichever way a request takes."""
    chosen: Way = request.param
    return chosen


@pytest.fixture
def in_process(way: Way) -> bool:
    """Whether the servers of this test go without a socket."""
    return way != "socket"


@pytest.fixture
def clock() -> ManualClock:
    """The remote system's time, moved by hand."""
    return ManualClock()


@pytest.fixture
def network_clock(in_process: bool, clock: ManualClock) -> Clock:
    """What delays of the network are measured with."""
    return client_clock(clock) if in_process else SYSTEM_CLOCK


@pytest.fixture
def serve(in_process: bool) -> Iterator[Serve]:
    """Makes stand-ins and ends them after the test, when none of them may have broken its own description."""
    with ExitStack() as running:

        def start(**settings: Any) -> AirbyteServer:
            server = AirbyteServer(in_process=in_process, **settings)
            running.callback(server.assert_faithful)
            return running.enter_context(server)

        yield start


@pytest.fixture
def server(serve: Serve, clock: ManualClock) -> AirbyteServer:
    """A self-managed server whose caller is an instance admin: what most installations are."""
    return serve(clock=clock)


@pytest.fixture
def visit(way: Way) -> Iterator[Connect]:
    """Opens clients without any credentials."""
    with ExitStack() as clients:
        yield lambda server: clients.enter_context(httpx.Client(transport=_transport(server, way)))


@pytest.fixture
def connect(way: Way) -> Iterator[Connect]:
    """Opens clients that already carry a valid token."""
    with ExitStack() as clients:

        def log_in(server: AirbyteServer) -> httpx.Client:
            headers = {"Authorization": f"Bearer {server.issue_token()}"}
            base_url = f"{server.url}/api/public/v1"
            return clients.enter_context(
                httpx.Client(base_url=base_url, headers=headers, transport=_transport(server, way))
            )

        yield log_in


@pytest.fixture
def api(server: AirbyteServer, connect: Connect) -> httpx.Client:
    """A client of `server`, logged in."""
    return connect(server)


def _transport(server: AirbyteServer, way: Way) -> httpx.BaseTransport:
    return _Bridge(server.async_transport()) if way == "in-process-async" else server.transport()


class _Bridge(httpx.BaseTransport):
    """Lets a blocking client use an asynchronous transport."""

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self._transport = transport

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return asyncio.run(self._exchange(request, request.read()))

    async def _exchange(self, request: httpx.Request, body: bytes) -> httpx.Response:
        twin = httpx.Request(
            request.method, request.url, headers=request.headers, content=body, extensions=request.extensions
        )
        answer = await self._transport.handle_async_request(twin)
        return httpx.Response(answer.status_code, headers=answer.headers, content=await answer.aread())

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import httpx
import pytest

from generated_client.testing import AirbyteServer, ManualClock


@pytest.fixture
def clock() -> ManualClock:
    """The remote system's time, moved by hand."""
    return ManualClock()


@pytest.fixture
def serve() -> Iterator[Callable[[AirbyteServer], AirbyteServer]]:
    """Starts stand-ins and ends them after the test, when none of them may have broken its own description."""
    with ExitStack() as running:

        def start(server: AirbyteServer) -> AirbyteServer:
            running.callback(server.assert_faithful)
            return running.enter_context(server)

        yield start


@pytest.fixture
def server(serve: Callable[[AirbyteServer], AirbyteServer], clock: ManualClock) -> AirbyteServer:
    """A self-managed server whose caller is an instance admin: what most installations are."""
    return serve(AirbyteServer(clock=clock))


@pytest.fixture
def connect() -> Iterator[Callable[[AirbyteServer], httpx.Client]]:
    """Opens clients that already carry a valid token."""
    with ExitStack() as clients:

        def log_in(server: AirbyteServer) -> httpx.Client:
            headers = {"Authorization": f"Bearer {server.issue_token()}"}
            base_url = f"{server.url}/api/public/v1"
            return clients.enter_context(httpx.Client(base_url=base_url, headers=headers, trust_env=False))

        yield log_in


@pytest.fixture
def api(server: AirbyteServer, connect: Callable[[AirbyteServer], httpx.Client]) -> httpx.Client:
    """A client of `server`, logged in."""
    return connect(server)

"""Clients: copies with other options, closing, forks, and what is loaded when."""

import asyncio
import pickle
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from generated_client import Airbyte, APIStatusError, AsyncAirbyte, ClientCredentials, NoAuth
from tests.generated_client.runtime.doubles import HOST, Hands, JumpingClock, Server, status
from tests.generated_client.runtime.sockets import SocketServer, answering

ROOT = Path(__file__).parents[3]


async def test_a_copy_with_other_options_leaves_the_original_as_it_is(hands: type[Hands], clock: JumpingClock) -> None:
    """Timeout, retries and headers of the copy are its own; the address stays."""
    server = Server(status(503))
    original = hands(server, clock=clock, headers={"X-Team": "data", "X-Kept": "1"}, timeout=50)
    copy = hands(server)
    copy.client = original.client.with_options(timeout=5, max_retries=0, headers={"x-team": "other"})

    for client, attempts, team, seconds in ((copy, 1, "other", 5), (original, 3, "data", 50)):
        server.requests.clear()
        with pytest.raises(APIStatusError):
            await client.call("jobs.get", 1)
        assert len(server.requests) == attempts
        assert server.requests[0].headers.get_list("x-team") == [team]
        assert server.requests[0].headers["x-kept"] == "1"
        assert server.requests[0].extensions["timeout"].seconds == seconds
    assert copy.client.base_url == original.client.base_url
    assert type(copy.client) is type(original.client)


async def test_a_copy_shares_the_token(hands: type[Hands]) -> None:
    """Not one login for each set of options."""
    server = Server()
    original = hands(server, auth=ClientCredentials("id", "secret"))
    await original.call("jobs.get", 1)
    copy = hands(server)
    copy.client = original.client.with_options(timeout=5)
    await copy.call("jobs.get", 1)

    assert len(server.token_requests) == 1


async def test_headers_of_a_call_replace_those_of_the_client_in_any_case(hands: type[Hands]) -> None:
    """`User-Agent` and `user-agent` are one header."""
    server = Server()
    client = hands(server, headers={"X-Team": "data"})
    await client.call("jobs.get", 1, extra_headers={"x-TEAM": "other", "user-agent": "mine"})

    assert server.requests[0].headers.get_list("x-team") == ["other"]
    assert server.requests[0].headers.get_list("user-agent") == ["mine"]


async def test_every_request_says_who_asks_and_what_is_accepted(hands: type[Hands]) -> None:
    """So that operators can tell us from others in their logs."""
    server = Server()
    await hands(server).call("jobs.get", 1)

    headers = server.requests[0].headers
    assert headers["user-agent"].startswith("airflow-remote-jobs/")
    assert headers["accept"].startswith("application/json")
    assert "gzip" in headers["accept-encoding"]


def test_a_closed_client_says_so() -> None:
    """Its copies too; closing twice is fine."""
    client = Airbyte(base_url=HOST, auth=NoAuth())
    copy = client.with_options(timeout=1)
    with client:
        pass
    client.close()

    for closed in (client, copy):
        with pytest.raises(RuntimeError, match="closed"):
            closed.jobs.get(1)


async def test_a_closed_asynchronous_client_says_so() -> None:
    """Its copies too; closing twice is fine."""
    client = AsyncAirbyte(base_url=HOST, auth=NoAuth())
    async with client:
        pass
    await client.aclose()

    with pytest.raises(RuntimeError, match="closed"):
        await client.with_options(timeout=1).jobs.get(1)


async def test_an_own_httpx_client_stays_open() -> None:
    """Whoever made it closes it."""
    transport = httpx.MockTransport(Server())
    with httpx.Client(transport=transport) as http:
        with Airbyte(base_url=HOST, http_client=http) as client:
            client.jobs.get(1)
        assert not http.is_closed
    async with httpx.AsyncClient(transport=transport) as http:
        async with AsyncAirbyte(base_url=HOST, http_client=http) as client:
            await client.jobs.get(1)
        assert not http.is_closed


def test_the_asynchronous_client_needs_no_event_loop_to_be_made() -> None:
    """It can be made and prepared in a thread, and the first loop to use it takes what is ready."""
    with SocketServer(answering) as server:
        client = AsyncAirbyte(base_url=server.url, auth=NoAuth())
        client.prepare()

        async def work() -> int:
            async with client:
                return (await client.jobs.get(1)).job_id

        assert asyncio.run(work()) == 1


def test_a_prepared_client_has_loaded_all_that_an_event_loop_would_wait_for() -> None:
    """On the first call nothing of the HTTP library is loaded any more."""
    code = """
import asyncio, sys
from generated_client import AsyncAirbyte, NoAuth

async def work(url):
    async with await asyncio.to_thread(make, url) as client:
        before = set(sys.modules)
        await client.jobs.get(1)
        print([name for name in set(sys.modules) - before if not name.startswith("generated_client")])

def make(url):
    client = AsyncAirbyte(base_url=url, auth=NoAuth())
    client.prepare()
    return client

asyncio.run(work(sys.argv[1]))
"""
    with SocketServer(answering) as server:
        command = [sys.executable, "-c", code, server.url]
        done = subprocess.run(command, check=False, cwd=ROOT, capture_output=True, text=True)

    assert (done.stdout.strip(), done.stderr) == ("[]", "")


async def test_preparing_on_an_event_loop_is_slow_but_harmless() -> None:
    """Whoever does it gets a working client."""
    with SocketServer(answering) as server:
        async with AsyncAirbyte(base_url=server.url, auth=NoAuth()) as client:
            client.prepare()
            assert (await client.jobs.get(1)).job_id == 1


def test_a_prepared_client_that_is_never_used_can_be_closed() -> None:
    """Blocking and asynchronous."""
    blocking = Airbyte(auth=NoAuth())
    blocking.prepare()
    blocking.close()
    asynchronous = AsyncAirbyte(auth=NoAuth())
    asynchronous.prepare()
    asyncio.run(asynchronous.aclose())


def test_http2_without_its_package_is_told_when_the_client_is_made() -> None:
    """Not by the first call, and not by a silent fall back."""
    with pytest.raises(ImportError, match=r"httpx\[http2\]"):
        Airbyte(http2=True)
    with pytest.raises(ImportError, match=r"httpx\[http2\]"):
        AsyncAirbyte(http2=True)


def test_a_client_cannot_be_pickled_and_says_why() -> None:
    """It would have to carry its secret along, and could not carry its connections."""
    with pytest.raises(TypeError, match="make one where it is used"):
        pickle.dumps(Airbyte())


@pytest.mark.parametrize(
    ("code", "absent"),
    [
        ("import generated_client", ["httpx", "attrs", "asyncio", "generated_client.runtime.client"]),
        (
            "from generated_client import Airbyte; Airbyte()",
            ["asyncio", "generated_client.airbyte.api.jobs"],
        ),
        (
            "from generated_client import Airbyte; Airbyte().jobs",
            ["asyncio", "generated_client.airbyte.api.tags"],
        ),
    ],
    ids=["package", "client", "resource"],
)
def test_nothing_is_loaded_before_it_is_needed(code: str, absent: list[str]) -> None:
    """Importing is cheap, and a program pays for what it uses."""
    check = f"{code}\nimport sys\nprint([name for name in {absent!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", check], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"

"""One client shared by many: over real sockets, against the stand-in, which keeps what it was asked."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from generated_client import Airbyte, APIError, AsyncAirbyte, ClientCredentials
from generated_client.testing import AirbyteServer, Fault

TOKEN = "/applications/token"


@pytest.fixture
def job_id(airbyte_server: AirbyteServer) -> int:
    """A job that is there to be read."""
    return airbyte_server.start_job(airbyte_server.add_connection("orders")).job_id


def tokens_fetched(server: AirbyteServer) -> int:
    """How many tokens were asked for."""
    return sum(request.path == TOKEN for request in server.requests)


def test_fifty_threads_ask_for_one_token_per_lifetime(airbyte_server: AirbyteServer, job_id: int) -> None:
    """All at once: without a token, and again when the server takes it back in the middle."""
    with airbyte_server.client(timeout=30) as client, ThreadPoolExecutor(50) as threads:
        start = threading.Barrier(50)

        def work(_: int) -> int:
            start.wait(10)
            return client.jobs.get(job_id).job_id

        assert [*threads.map(work, range(50))] == [job_id] * 50
        assert tokens_fetched(airbyte_server) == 1
        airbyte_server.expire_tokens()
        assert [*threads.map(work, range(50))] == [job_id] * 50
        assert tokens_fetched(airbyte_server) == 2


async def test_five_hundred_tasks_ask_for_one_token_per_lifetime(airbyte_server: AirbyteServer, job_id: int) -> None:
    """The same, with five times as many calls as connections."""
    async with airbyte_server.async_client(timeout=60) as client:
        for lifetime, tasks in ((1, 500), (2, 50)):
            jobs = await asyncio.gather(*(client.jobs.get(job_id) for _ in range(tasks)))
            assert [job.job_id for job in jobs] == [job_id] * tasks
            assert tokens_fetched(airbyte_server) == lifetime
            airbyte_server.expire_tokens()


def test_two_event_loops_and_a_thread_each_share_what_they_can(airbyte_server: AirbyteServer, job_id: int) -> None:
    """An asynchronous client used in several loops at once fetches one token for all of them."""
    # An event loop that ends takes its connections with it, unclosed: none are kept here.
    client = airbyte_server.async_client(timeout=30, headers={"connection": "close"})

    async def work() -> list[int]:
        return [job.job_id for job in await asyncio.gather(*(client.jobs.get(job_id) for _ in range(20)))]

    with ThreadPoolExecutor(3) as threads:
        results = [each.result() for each in [threads.submit(asyncio.run, work()) for _ in range(3)]]
    asyncio.run(client.aclose())

    assert results == [[job_id] * 20] * 3
    assert tokens_fetched(airbyte_server) == 1


@pytest.mark.parametrize("outage", [Fault.html_error(503, path=TOKEN, times=2), Fault.reset(path=TOKEN, times=2)])
def test_a_token_endpoint_that_is_down_at_first_is_waited_for(
    airbyte_server: AirbyteServer, job_id: int, outage: Fault
) -> None:
    """Within the retries of the call, even of one that starts work: nothing has been sent yet."""
    airbyte_server.inject(outage)
    with airbyte_server.client(timeout=30) as client:
        assert client.jobs.get(job_id).job_id == job_id

    assert tokens_fetched(airbyte_server) == 3


async def test_a_token_endpoint_that_stays_down_fails_all_calls_with_one_attempt_each_round(
    airbyte_server: AirbyteServer, job_id: int
) -> None:
    """A hundred callers do not become a hundred logins; each gets an error that says that nothing was sent."""
    airbyte_server.inject(Fault.html_error(503, path=TOKEN, times=None))
    async with airbyte_server.async_client(timeout=30, max_retries=0) as client:
        errors = await asyncio.gather(*(client.jobs.get(job_id) for _ in range(100)), return_exceptions=True)

    assert all(isinstance(error, APIError) and error.sent is False for error in errors)
    assert len({id(error) for error in errors}) == 100
    assert tokens_fetched(airbyte_server) == 1


def test_a_client_of_either_kind_can_be_given_credentials_directly(airbyte_server: AirbyteServer, job_id: int) -> None:
    """As in the README."""
    auth = ClientCredentials(airbyte_server.client_id, airbyte_server.client_secret)
    with Airbyte(base_url=airbyte_server.url, auth=auth) as client:
        assert client.jobs.get(job_id).job_id == job_id

    async def work() -> int:
        async with AsyncAirbyte(base_url=airbyte_server.url, auth=auth) as asynchronous:
            return (await asynchronous.jobs.get(job_id)).job_id

    assert asyncio.run(work()) == job_id

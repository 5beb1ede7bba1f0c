"""Those who wait for a token that another call fetches, and what becomes of them."""

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from generated_client import APIConnectionError, APIError, APITimeoutError, AuthenticationError
from tests.generated_client.runtime.doubles import (
    JumpingClock,
    Server,
    asynchronous_with_tokens,
    blocking_with_tokens,
    in_its_time,
    status,
)


async def test_those_who_wait_share_a_failure_to_get_a_token() -> None:
    """A refused pair of credentials is tried once, not once for each; and each caller gets an error of its own."""
    server = Server()
    server.token_answers = [status(401, '{"errorId": "4711"}')]
    client = asynchronous_with_tokens(in_its_time(server, 0.01))

    errors = await asyncio.gather(*(client.jobs.get(1) for _ in range(20)), return_exceptions=True)

    assert {type(error) for error in errors} == {AuthenticationError}
    assert len({id(error) for error in errors}) == 20
    assert {str(error) for error in errors} == {str(errors[0])}
    assert len(server.token_requests) == 1


async def test_when_the_one_who_fetches_is_cancelled_another_takes_over() -> None:
    """No wait outlives the task that everybody waits for."""
    server = Server()
    hang = True

    async def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST" and hang:
            await asyncio.sleep(3600)
        return server(request)

    client = asynchronous_with_tokens(answer)
    leader = asyncio.create_task(client.jobs.get(1))
    await asyncio.sleep(0.01)
    others = [asyncio.create_task(client.jobs.get(1)) for _ in range(5)]
    await asyncio.sleep(0.01)
    hang = False
    leader.cancel()

    with pytest.raises(asyncio.CancelledError):
        await leader
    await asyncio.wait_for(asyncio.gather(*others), 5)
    assert len(server.token_requests) == 1


async def test_one_who_waits_may_be_cancelled_without_harm_to_the_others() -> None:
    """Waiting is not owning."""
    server = Server()
    client = asynchronous_with_tokens(in_its_time(server, 0.1))
    tasks = [asyncio.create_task(client.jobs.get(1)) for _ in range(5)]
    await asyncio.sleep(0.01)
    tasks[2].cancel()

    results = await asyncio.gather(*tasks, return_exceptions=True)

    assert [type(result).__name__ for result in results].count("JobResponse") == 4
    assert len(server.token_requests) == 1


async def test_the_impatience_of_the_one_who_fetches_is_his_alone() -> None:
    """A call with a short timeout does not fail those with a long one."""
    server = Server()
    client = asynchronous_with_tokens(in_its_time(server, 0.3))
    impatient = asyncio.create_task(client.jobs.get(1, timeout=0.02))
    await asyncio.sleep(0.01)
    patient = asyncio.create_task(client.jobs.get(1))

    with pytest.raises(APITimeoutError):
        await impatient
    await patient


async def test_waiting_for_a_token_ends_at_the_deadline_of_the_one_who_waits() -> None:
    """However long the other, who fetches it, may take."""
    client = asynchronous_with_tokens(in_its_time(Server(), 3600))
    leader = asyncio.create_task(client.jobs.get(1))
    await asyncio.sleep(0.01)

    with pytest.raises(APITimeoutError, match="sent by another call") as caught:
        await client.jobs.get(1, timeout=0.05)

    assert caught.value.sent is False
    leader.cancel()


def test_threads_that_wait_end_at_their_deadlines_too() -> None:
    """The same for blocking calls."""
    may_answer = threading.Event()
    server = Server()

    def answer(request: httpx.Request) -> httpx.Response:
        may_answer.wait(5)
        return server(request)

    client = blocking_with_tokens(answer)
    with ThreadPoolExecutor(1) as thread:
        leader = thread.submit(client.jobs.get, 1)
        time.sleep(0.05)
        with pytest.raises(APITimeoutError, match="sent by another call"):
            client.jobs.get(1, timeout=0.05)
        may_answer.set()
        leader.result()


async def test_a_fetch_that_nobody_ends_is_taken_over_when_it_is_overdue(clock: JumpingClock) -> None:
    """An event loop that stopped in the middle must not lock up the token for ever."""
    server = Server()
    hang = True

    async def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST" and hang:
            await asyncio.sleep(3600)
        return server(request)

    client = asynchronous_with_tokens(answer, clock)
    frozen = asyncio.create_task(client.jobs.get(1))
    await asyncio.sleep(0.01)
    hang = False
    clock.time += 61
    await asyncio.wait_for(client.jobs.get(1), 5)

    assert server.authorisations == ["Bearer token-1"]
    frozen.cancel()


async def test_calls_are_made_again_after_a_shared_failure_with_one_fetch_for_all() -> None:
    """A passing failure of the token endpoint costs each caller a retry, and the server one request."""
    server = Server()
    server.token_answers = [status(503)]
    client = asynchronous_with_tokens(in_its_time(server, 0.02), JumpingClock(), max_retries=2)

    await asyncio.gather(*(client.jobs.get(1) for _ in range(20)))

    assert len(server.token_requests) == 2


def test_errors_of_the_network_are_shared_as_well() -> None:
    """With no way to the token endpoint, all who wait hear of it at once."""

    def unreachable(request: httpx.Request) -> httpx.Response:
        time.sleep(0.05)
        attempts.append(request)
        raise httpx.ConnectError("refused", request=request)

    attempts: list[httpx.Request] = []
    client = blocking_with_tokens(unreachable)
    start = threading.Barrier(10)

    def work(_: int) -> APIError | None:
        start.wait()
        try:
            client.jobs.get(1)
        except APIError as error:
            return error
        return None

    with ThreadPoolExecutor(10) as threads:
        errors = list(threads.map(work, range(10)))

    assert {type(error) for error in errors} == {APIConnectionError}
    assert len(attempts) == 1

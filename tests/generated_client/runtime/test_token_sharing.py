"""One token for everybody: threads, tasks, event loops; and what becomes of those who wait for it."""

import asyncio
import gc
import os
import threading
import time
import warnings
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from generated_client import (
    Airbyte,
    APIConnectionError,
    APIError,
    APITimeoutError,
    AsyncAirbyte,
    AuthenticationError,
    ClientCredentials,
)
from generated_client.runtime.clock import Clock
from tests.generated_client.runtime.doubles import HOST, JumpingClock, Server, status

CREDENTIALS = ClientCredentials("the-id", "s3cr3t-of-the-client")

AsyncHandler = Callable[[httpx.Request], Awaitable[httpx.Response]]


def blocking(handler: Callable[[httpx.Request], httpx.Response], clock: Clock | None = None) -> Airbyte:
    """Return a blocking client."""
    http = httpx.Client(transport=httpx.MockTransport(handler))
    return Airbyte(base_url=HOST, auth=CREDENTIALS, http_client=http, max_retries=0, clock=clock or Clock())


def asynchronous(handler: AsyncHandler, clock: Clock | None = None, max_retries: int = 0) -> AsyncAirbyte:
    """Return an asynchronous client."""
    http = httpx.AsyncClient(transport=_AsyncTransport(handler))
    return AsyncAirbyte(
        base_url=HOST, auth=CREDENTIALS, http_client=http, max_retries=max_retries, clock=clock or Clock()
    )


class _AsyncTransport(httpx.AsyncBaseTransport):
    def __init__(self, handler: AsyncHandler) -> None:
        self._handler = handler

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._handler(request)


def in_its_time(server: Server, seconds: float) -> AsyncHandler:
    """Let tokens take some time."""

    async def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            await asyncio.sleep(seconds)
        return server(request)

    return answer


def test_fifty_threads_fetch_one_token_per_lifetime(clock: JumpingClock) -> None:
    """All begin at once, without a token and again when it is old."""
    server = Server()

    def slowly(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            time.sleep(0.05)
        return server(request)

    client = blocking(slowly, clock)
    start = threading.Barrier(50)

    def work(_: int) -> None:
        start.wait()
        client.jobs.get(1)

    with ThreadPoolExecutor(50) as threads:
        list(threads.map(work, range(50)))
        first = len(server.token_requests)
        clock.time += 1000
        list(threads.map(work, range(50)))

    assert first == 1
    assert len(server.token_requests) == 2
    assert sorted(server.authorisations) == ["Bearer token-1"] * 50 + ["Bearer token-2"] * 50


async def test_five_hundred_tasks_fetch_one_token_per_lifetime(clock: JumpingClock) -> None:
    """All begin at once, without a token and again when it is old."""
    server = Server()
    client = asynchronous(in_its_time(server, 0.01), clock)

    await asyncio.gather(*(client.jobs.get(1) for _ in range(500)))
    first = len(server.token_requests)
    clock.time += 1000
    await asyncio.gather(*(client.jobs.get(1) for _ in range(500)))

    assert first == 1
    assert len(server.token_requests) == 2
    assert len(server.requests) == 1000


async def test_tasks_whose_token_is_refused_together_fetch_one_new_token() -> None:
    """A token that ends for all of them ends once."""
    server = Server()

    async def answer(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0.01)
        response = server(request)
        return status(401) if request.headers.get("authorization") == "Bearer token-1" else response

    client = asynchronous(answer)
    await asyncio.gather(*(client.jobs.get(1) for _ in range(100)))

    assert len(server.token_requests) == 2
    assert sorted(server.authorisations) == ["Bearer token-1"] * 100 + ["Bearer token-2"] * 100


async def test_a_token_that_is_still_good_serves_while_a_new_one_is_fetched(clock: JumpingClock) -> None:
    """One call fetches the new token, and no other waits for it."""
    server = Server()
    may_answer = asyncio.Event()

    async def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST" and server.token_requests:
            await may_answer.wait()
        return server(request)

    client = asynchronous(answer, clock)
    await client.jobs.get(1)
    clock.time += 730
    leader = asyncio.create_task(client.jobs.get(1))
    await asyncio.sleep(0)
    await asyncio.wait_for(client.jobs.get(1), 1)
    may_answer.set()
    await leader

    assert server.authorisations == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]


async def test_those_who_wait_share_a_failure_to_get_a_token() -> None:
    """A refused pair of credentials is tried once, not once for each; and each caller gets an error of its own."""
    server = Server()
    server.token_answers = [status(401, '{"errorId": "4711"}')]
    client = asynchronous(in_its_time(server, 0.01))

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

    client = asynchronous(answer)
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
    client = asynchronous(in_its_time(server, 0.1))
    tasks = [asyncio.create_task(client.jobs.get(1)) for _ in range(5)]
    await asyncio.sleep(0.01)
    tasks[2].cancel()

    results = await asyncio.gather(*tasks, return_exceptions=True)

    assert [type(result).__name__ for result in results].count("JobResponse") == 4
    assert len(server.token_requests) == 1


async def test_the_impatience_of_the_one_who_fetches_is_his_alone() -> None:
    """A call with a short timeout does not fail those with a long one."""
    server = Server()
    client = asynchronous(in_its_time(server, 0.3))
    impatient = asyncio.create_task(client.jobs.get(1, timeout=0.02))
    await asyncio.sleep(0.01)
    patient = asyncio.create_task(client.jobs.get(1))

    with pytest.raises(APITimeoutError):
        await impatient
    await patient


async def test_waiting_for_a_token_ends_at_the_deadline_of_the_one_who_waits() -> None:
    """However long the other, who fetches it, may take."""
    client = asynchronous(in_its_time(Server(), 3600))
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

    client = blocking(answer)
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

    client = asynchronous(answer, clock)
    frozen = asyncio.create_task(client.jobs.get(1))
    await asyncio.sleep(0.01)
    hang = False
    clock.time += 61
    await asyncio.wait_for(client.jobs.get(1), 5)

    assert server.authorisations == ["Bearer token-1"]
    frozen.cancel()


def test_event_loops_share_a_token() -> None:
    """One after the other, and in two threads at the same time."""
    server = Server()
    client = asynchronous(in_its_time(server, 0.05))

    async def work() -> None:
        await asyncio.gather(*(client.jobs.get(1) for _ in range(10)))

    with ThreadPoolExecutor(2) as threads:
        for loop in [threads.submit(asyncio.run, work()) for _ in range(2)]:
            loop.result()
    asyncio.run(work())

    assert len(server.requests) == 30
    assert len(server.token_requests) == 1


def test_a_task_dropped_by_its_event_loop_leaves_the_token_to_others() -> None:
    """A loop may end with tasks in the middle of anything; garbage collection ends them then."""
    server = Server()
    hang = True

    async def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST" and hang:
            await asyncio.Event().wait()
        return server(request)

    client = asynchronous(answer)
    loop = asyncio.new_event_loop()
    call = client.jobs.get(1)
    loop.run_until_complete(asyncio.wait([waiting := loop.create_task(call)], timeout=0.02))
    assert not waiting.done()
    loop.close()
    waiting.get_coro().close()
    del waiting, call
    gc.collect()
    hang = False

    asyncio.run(asyncio.wait_for(client.jobs.get(1), 5))


def test_a_detached_client_has_the_token_and_no_lock_of_the_first() -> None:
    """A signal handler may run while the code it interrupted holds the lock, or is fetching a token."""
    may_answer = threading.Event()
    server = Server()

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST" and server.token_requests:
            may_answer.wait(5)
        return server(request)

    clock = JumpingClock()
    client = blocking(answer, clock)
    client.jobs.get(1)
    clock.time += 730
    with ThreadPoolExecutor(1) as thread:
        leader = thread.submit(client.jobs.get, 1)  # fetches a new token, and is stuck
        time.sleep(0.05)
        clock.time -= 730
        client.detached().jobs.get(1, timeout=1)
        assert server.authorisations == ["Bearer token-1", "Bearer token-1"]
        may_answer.set()
        leader.result()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_child_goes_on_by_itself_while_the_parent_fetches_a_token() -> None:
    """The child inherits a fetch that nobody will end there."""
    may_answer = threading.Event()
    server = Server()

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            may_answer.wait(10)
        return server(request)

    client = blocking(answer)
    with ThreadPoolExecutor(1) as thread:
        leader = thread.submit(client.jobs.get, 1)
        time.sleep(0.05)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # Python dislikes a fork beside threads; so do we
            child = os.fork()
        if child == 0:
            try:
                may_answer.set()
                client.jobs.get(1, timeout=5)
            except BaseException:  # noqa: BLE001
                os._exit(1)
            os._exit(0)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        may_answer.set()
        leader.result()


async def test_calls_are_made_again_after_a_shared_failure_with_one_fetch_for_all() -> None:
    """A passing failure of the token endpoint costs each caller a retry, and the server one request."""
    server = Server()
    server.token_answers = [status(503)]
    client = asynchronous(in_its_time(server, 0.02), JumpingClock(), max_retries=2)

    await asyncio.gather(*(client.jobs.get(1) for _ in range(20)))

    assert len(server.token_requests) == 2


def test_errors_of_the_network_are_shared_as_well() -> None:
    """With no way to the token endpoint, all who wait hear of it at once."""

    def unreachable(request: httpx.Request) -> httpx.Response:
        time.sleep(0.05)
        attempts.append(request)
        raise httpx.ConnectError("refused", request=request)

    attempts: list[httpx.Request] = []
    client = blocking(unreachable)
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

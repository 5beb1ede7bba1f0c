"""One token for everybody: threads, tasks, event loops, forks."""

import asyncio
import gc
import os
import threading
import time
import warnings
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from generated_client import APITimeoutError
from tests.generated_client.runtime.doubles import (
    JumpingClock,
    Server,
    asynchronous_with_tokens,
    blocking_with_tokens,
    in_its_time,
    status,
)


def test_fifty_threads_fetch_one_token_per_lifetime(clock: JumpingClock) -> None:
    """All begin at once, without a token and again when it is old."""
    server = Server()

    def slowly(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            time.sleep(0.05)
        return server(request)

    client = blocking_with_tokens(slowly, clock)
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
    client = asynchronous_with_tokens(in_its_time(server, 0.01), clock)

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

    client = asynchronous_with_tokens(answer)
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

    client = asynchronous_with_tokens(answer, clock)
    await client.jobs.get(1)
    clock.time += 730
    leader = asyncio.create_task(client.jobs.get(1))
    await asyncio.sleep(0)
    await asyncio.wait_for(client.jobs.get(1), 1)
    may_answer.set()
    await leader

    assert server.authorisations == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]


def test_event_loops_share_a_token() -> None:
    """One after the other, and in two threads at the same time."""
    server = Server()
    client = asynchronous_with_tokens(in_its_time(server, 0.05))

    async def work() -> None:
        await asyncio.gather(*(client.jobs.get(1) for _ in range(10)))

    with ThreadPoolExecutor(2) as threads:
        for loop in [threads.submit(asyncio.run, work()) for _ in range(2)]:
            loop.result()
    asyncio.run(work())

    assert len(server.requests) == 30
    assert len(server.token_requests) == 1


def test_an_event_loop_that_ended_is_not_told_of_a_token_it_waited_for(caplog: pytest.LogCaptureFixture) -> None:
    """The one who fetches it, in another loop, is not troubled by those who gave up."""
    client = asynchronous_with_tokens(in_its_time(Server(), 0.3))

    async def wait_a_little() -> None:
        with pytest.raises(APITimeoutError):
            await client.jobs.get(1, timeout=0.05)
        waiting = asyncio.create_task(client.jobs.get(1))
        await asyncio.sleep(0.05)
        waiting.cancel()

    async def fetch() -> None:
        await client.jobs.get(1)

    with ThreadPoolExecutor(1) as thread:
        leader = thread.submit(asyncio.run, fetch())
        time.sleep(0.05)
        asyncio.run(wait_a_little())
        leader.result()

    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


def test_a_task_dropped_by_its_event_loop_leaves_the_token_to_others() -> None:
    """A loop may end with tasks in the middle of anything; garbage collection ends them then."""
    server = Server()
    hang = True

    async def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST" and hang:
            await asyncio.Event().wait()
        return server(request)

    client = asynchronous_with_tokens(answer)
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


def test_a_detached_client_has_the_token_and_waits_for_nobody(clock: JumpingClock) -> None:
    """A signal handler may run while the code that it interrupted is fetching a token, and never goes on."""
    may_answer = threading.Event()
    server = Server()

    def answer(request: httpx.Request) -> httpx.Response:
        stuck = request.method == "POST" and len(server.token_requests) == 1
        response = server(request)
        if stuck:
            may_answer.wait(5)
        return response

    client = blocking_with_tokens(answer, clock)
    client.jobs.get(1)
    client.detached().jobs.get(1)
    assert server.authorisations == ["Bearer token-1", "Bearer token-1"]

    clock.time += 1000
    with ThreadPoolExecutor(1) as thread:
        leader = thread.submit(client.jobs.get, 1)
        time.sleep(0.05)
        client.detached().jobs.get(1, timeout=1)
        assert server.authorisations[2:] == ["Bearer token-1"]  # the server would refuse it if it were no good
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

    client = blocking_with_tokens(answer)
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
            except BaseException:
                os._exit(1)
            os._exit(0)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        may_answer.set()
        leader.result()

"""One deadline bounds a call: attempts, waits, redirects and tokens together."""

from collections.abc import Callable

import httpx
import pytest

from generated_client import APIStatusError, APITimeoutError, ClientCredentials
from generated_client.runtime.auth import Auth
from generated_client.runtime.clock import CONNECT_TIMEOUT, Deadline
from tests.generated_client.runtime.doubles import Hands, JumpingClock, Server, job, status


def taking(seconds: float, clock: JumpingClock, answer: httpx.Response) -> Callable[[httpx.Request], httpx.Response]:
    """Return an answer that comes after some time."""

    def respond(_: httpx.Request) -> httpx.Response:
        clock.time += seconds
        return answer

    return respond


async def test_no_attempt_begins_after_the_deadline(hands: type[Hands], clock: JumpingClock) -> None:
    """However many retries are allowed; and the error is what the server said."""
    server = Server(taking(22, clock, status(503, "down")))

    with pytest.raises(APIStatusError, match="down"):
        await hands(server, clock=clock, timeout=44.6, max_retries=99).call("jobs.get", 1)

    assert len(server.requests) == 2


async def test_a_wait_that_would_outlast_the_deadline_is_not_begun(hands: type[Hands], clock: JumpingClock) -> None:
    """Nobody waits for an attempt that cannot be made any more."""
    server = Server(status(429, retry_after="30"))

    with pytest.raises(APIStatusError):
        await hands(server, clock=clock, timeout=10).call("jobs.get", 1)

    assert clock.sleeps == []


async def test_the_time_for_a_token_is_part_of_the_call(hands: type[Hands], clock: JumpingClock) -> None:
    """What the token endpoint took is missing from the rest."""
    left: list[float] = []

    def slow_token(_: httpx.Request) -> httpx.Response:
        clock.time += 50
        return httpx.Response(200, json={"access_token": "t", "expires_in": 900})

    def answer(request: httpx.Request) -> httpx.Response:
        left.append(request.extensions["timeout"]["read"])
        return job()

    server = Server(answer)
    server.token_answers = [slow_token]
    await hands(server, clock=clock, auth=ClientCredentials("id", "secret"), timeout=60).call("jobs.get", 1)

    assert left == [pytest.approx(10)]


@pytest.mark.parametrize("auth", [None, ClientCredentials("id", "secret")], ids=["no-auth", "token"])
async def test_every_request_has_a_timeout_for_each_phase(hands: type[Hands], auth: Auth | None) -> None:
    """None of them is infinite, and a dead host is noticed early."""
    server = Server()
    client = hands(server, auth=auth, timeout=33)
    await client.call("jobs.get", 1)

    for request in server.requests + server.token_requests:
        assert dict(request.extensions["timeout"]) == {
            "pool": pytest.approx(33),
            "connect": CONNECT_TIMEOUT,
            "write": pytest.approx(33),
            "read": pytest.approx(33),
        }


@pytest.mark.parametrize(
    ("of_client", "of_call", "name", "expected"),
    [
        (None, None, "jobs.get", 60),
        (None, None, "jobs.cancel", 120),
        (30, None, "jobs.cancel", 30),
        (30, 5, "jobs.cancel", 5),
        (None, 300, "jobs.get", 300),
    ],
)
async def test_the_nearest_timeout_counts(
    hands: type[Hands], of_client: float | None, of_call: float | None, name: str, expected: float
) -> None:
    """The call's, else the client's, else the operation's, else 60 seconds."""
    server = Server()
    client = hands(server) if of_client is None else hands(server, timeout=of_client)
    await client.call(name, 1, timeout=of_call)

    assert server.requests[0].extensions["timeout"]["read"] == pytest.approx(expected)


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), 1e10])
async def test_a_timeout_of_nothing_or_without_end_is_an_error(hands: type[Hands], timeout: float) -> None:
    """Zero is neither 'at once' nor 'never', and a call that may last for ever will, some night."""
    client = hands(Server())

    with pytest.raises(ValueError, match="timeout="):
        hands(Server(), timeout=timeout)
    with pytest.raises(ValueError, match="timeout="):
        client.client.with_options(timeout=timeout)
    with pytest.raises(ValueError, match="timeout="):
        await client.call("jobs.get", 1, timeout=timeout)


@pytest.mark.parametrize(
    ("cause", "told"),
    [
        (httpx.ConnectTimeout("t"), "could not connect within 10 s"),
        (httpx.ReadTimeout("t"), "gave no answer within 60 s"),
        (httpx.PoolTimeout("t"), "found no free connection within 60 s"),
    ],
)
async def test_a_timeout_tells_what_took_too_long(hands: type[Hands], cause: Exception, told: str) -> None:
    """A dead host, a slow server and a crowded client need different cures."""
    with pytest.raises(APITimeoutError, match=told):
        await hands(Server(cause), max_retries=0).call("jobs.get", 1)


def test_seconds_left_never_reach_zero(clock: JumpingClock) -> None:
    """To a socket, a timeout of 0 means not to wait at all and fails in other ways."""
    deadline = Deadline(clock, 5)
    clock.time += 99

    assert deadline.passed
    assert 0 < deadline.left == deadline["read"] == deadline["connect"] < 0.01

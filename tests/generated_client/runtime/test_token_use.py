"""How a call comes to its token, and what a refused token, or none, leads to."""

import json

import httpx
import pytest

from generated_client import (
    Airbyte,
    AuthenticationError,
    BearerToken,
    ClientCredentials,
)
from tests.generated_client.runtime.doubles import BASE, Hands, JumpingClock, Server, job, status

SECRET = "s3cr3t-of-the-client"
CREDENTIALS = ClientCredentials("the-id", SECRET)


async def test_calls_share_a_token(hands: type[Hands]) -> None:
    """A token is asked for once, and sent with every call."""
    server = Server()
    client = hands(server, auth=CREDENTIALS)
    for _ in range(3):
        await client.call("jobs.get", 1)

    assert server.authorisations == ["Bearer token-1"] * 3
    assert len(server.token_requests) == 1


async def test_a_token_is_asked_for_in_json_with_the_caller_s_headers(hands: type[Hands]) -> None:
    """Proxies before the server may want their headers on this request too."""
    server = Server()
    await hands(server, auth=CREDENTIALS, headers={"X-Team": "data"}).call("jobs.get", 1)

    request = server.token_requests[0]
    assert str(request.url) == f"{BASE}/applications/token"
    assert request.headers["content-type"] == "application/json"
    assert json.loads(request.content) == {
        "client_id": "the-id",
        "client_secret": SECRET,
        "grant-type": "client_credentials",
    }
    assert request.headers["x-team"] == "data"
    assert "authorization" not in request.headers


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("applications/token", f"{BASE}/applications/token"),
        ("v1/applications/token", f"{BASE}/applications/token"),
        ("/auth/token", "https://airbyte.test/auth/token"),
        ("https://login.test/token", "https://login.test/token"),
    ],
)
async def test_the_token_path_may_be_absolute_or_relative(hands: type[Hands], given: str, url: str) -> None:
    """An absolute URL, a path from the root of the host, or one below the base URL."""
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(200, json={"access_token": "t"}) if request.method == "POST" else job()

    await hands(answer, auth=ClientCredentials("the-id", SECRET, token_path=given)).call("jobs.get", 1)

    assert seen[0] == url


def test_a_token_path_holds_no_credentials() -> None:
    """It stands in logs and messages."""
    with pytest.raises(ValueError, match="the token path holds a user name or a password") as caught:
        Airbyte(auth=ClientCredentials("the-id", SECRET, token_path="https://user:s3cr3t-pw@login.test/token"))

    assert "s3cr3t-pw" not in str(caught.value)


async def test_public_operations_need_no_token(hands: type[Hands]) -> None:
    """A health check must work while nobody can log in."""
    server = Server(status(200, "Successful operation", content_type="text/plain"))
    await hands(server, auth=CREDENTIALS).call("system.health")

    assert server.token_requests == []
    assert server.authorisations == [""]


async def test_an_authorization_header_of_the_caller_wins(hands: type[Hands]) -> None:
    """Whoever gives the header himself wants no other, and no token."""
    server = Server()
    await hands(server, auth=CREDENTIALS).call("jobs.get", 1, extra_headers={"Authorization": "Bearer mine"})

    assert server.authorisations == ["Bearer mine"]
    assert server.token_requests == []


@pytest.mark.parametrize(
    ("expires_in", "fresh_for"),
    [
        (900, 720),
        (180, 144),
        (20, 15),
        (3, 1.5),
        ("900", 720),
        (10**9, 0.8 * 24 * 3600),
        (None, 48),
        (0, 48),
        (-5, 48),
        ("soon", 48),
        (10**400, 48),
        ([], 48),
    ],
    ids=lambda value: repr(value)[:12],
)
async def test_a_token_is_replaced_ahead_of_its_end(
    hands: type[Hands], clock: JumpingClock, expires_in: object, fresh_for: float
) -> None:
    """At 80 % of its life, at least 5 s before its end; a life that nobody tells is taken for a minute."""
    server = Server(expires_in=expires_in)
    client = hands(server, auth=CREDENTIALS, clock=clock)
    await client.call("jobs.get", 1)
    clock.time += fresh_for - 0.1
    await client.call("jobs.get", 1)
    clock.time += 0.2
    await client.call("jobs.get", 1)

    assert server.authorisations == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]


async def test_the_life_of_a_token_begins_when_it_is_asked_for(hands: type[Hands], clock: JumpingClock) -> None:
    """The server counts from the moment it made it, not from the moment a slow answer arrives."""
    server = Server()

    def slow(_: httpx.Request) -> httpx.Response:
        clock.time += 30
        return httpx.Response(200, json={"access_token": "slow", "expires_in": 100})

    server.token_answers = [slow]
    client = hands(server, auth=CREDENTIALS, clock=clock)
    await client.call("jobs.get", 1)
    clock.time += 51
    await client.call("jobs.get", 1)

    assert server.authorisations[0] == "Bearer slow"
    assert server.authorisations[1] != "Bearer slow"


async def test_a_refused_token_is_replaced_and_the_request_repeated(hands: type[Hands]) -> None:
    """A token may end in the middle of a call, whatever its life was said to be."""
    server = Server(status(401), job(jobId=7))
    result = await hands(server, auth=CREDENTIALS, max_retries=0).call(
        "jobs.create", connection_id="c", job_type="sync"
    )

    assert getattr(result, "job_id", None) == 7
    assert server.authorisations == ["Bearer token-1", "Bearer token-2"]
    assert server.requests[0].content == server.requests[1].content


async def test_a_token_is_replaced_only_once_in_a_call(hands: type[Hands]) -> None:
    """Credentials that are refused again will be refused for ever."""
    server = Server(status(401), status(503), status(401))

    with pytest.raises(AuthenticationError, match="check the credentials"):
        await hands(server, auth=CREDENTIALS).call("jobs.get", 1)

    assert server.authorisations == ["Bearer token-1", "Bearer token-2", "Bearer token-2"]


async def test_a_token_that_cannot_be_replaced_is_not_sent_again(hands: type[Hands]) -> None:
    """A fixed token that is refused once is refused."""
    server = Server(status(401))

    with pytest.raises(AuthenticationError):
        await hands(server, auth=BearerToken("fixed")).call("jobs.get", 1)

    assert len(server.requests) == 1


async def test_an_early_replacement_takes_little_of_a_call_s_time(hands: type[Hands], clock: JumpingClock) -> None:
    """A token endpoint that hangs does not use up the time of calls that have a good token."""
    server = Server()
    client = hands(server, auth=CREDENTIALS, clock=clock, timeout=60)
    await client.call("jobs.get", 1)
    clock.time += 730
    server.token_answers = [httpx.ReadTimeout("slow")]
    await client.call("jobs.get", 1)

    assert [request.extensions["timeout"].seconds for request in server.token_requests] == [60, 10]
    assert server.authorisations == ["Bearer token-1"] * 2


class Interrupted(BaseException):
    """Something that is no failure of the call: a signal, a cancellation."""


async def test_an_interrupted_call_leaves_the_token_to_the_next(hands: type[Hands]) -> None:
    """At once, even while somebody keeps the exception, and with it all frames."""
    server = Server()
    server.token_answers = [Interrupted()]
    client = hands(server, auth=CREDENTIALS)

    with pytest.raises(Interrupted) as kept:
        await client.call("jobs.get", 1)
    await client.call("jobs.get", 1, timeout=0.5)

    assert kept.value.__traceback__ is not None
    assert server.authorisations == ["Bearer token-2"]

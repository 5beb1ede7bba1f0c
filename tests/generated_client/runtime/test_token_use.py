"""How a call comes to its token, and what a refused token, or none, leads to."""

import json
from pickle import dumps

import httpx
import pytest

from generated_client import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AuthenticationError,
    BearerToken,
    ClientCredentials,
    InternalServerError,
    NotFoundError,
    ResponseDecodeError,
)
from tests.generated_client.runtime.doubles import BASE, Answer, Hands, JumpingClock, Server, job, status

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
    assert json.loads(request.content) == {
        "client_id": "the-id",
        "client_secret": SECRET,
        "grant-type": "client_credentials",
    }
    assert request.headers["content-type"] == "application/json"
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


PASSING: list[Answer] = [
    status(429),
    status(500),
    status(503),
    httpx.ConnectError("refused"),
    httpx.ReadTimeout("slow"),
    httpx.ReadError("reset"),
]


@pytest.mark.parametrize("failure", PASSING, ids=["429", "500", "503", "refused", "slow", "reset"])
async def test_a_token_endpoint_that_fails_for_a_moment_is_asked_again(hands: type[Hands], failure: Answer) -> None:
    """Even before a request that starts work: without a token it was never sent."""
    server = Server()
    server.token_answers = [failure, failure]
    await hands(server, auth=CREDENTIALS).call("jobs.create", connection_id="c", job_type="sync")

    assert len(server.token_requests) == 3
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("failure", "kind", "transient"),
    [
        (status(400), AuthenticationError, False),
        (status(401), AuthenticationError, False),
        (status(403), AuthenticationError, False),
        (status(404), NotFoundError, False),
        (status(503), InternalServerError, True),
        (httpx.ConnectError("refused"), APIConnectionError, True),
        (httpx.ReadTimeout("slow"), APITimeoutError, True),
        (status(200, "<!doctype html><title>Airbyte</title>"), ResponseDecodeError, False),
        (status(200, '{"access_token": ""}'), ResponseDecodeError, False),
        (status(200, '{"access_token": "two\\nlines"}'), ResponseDecodeError, False),
        (status(200, "[" * 100_000), ResponseDecodeError, False),
    ],
    ids=["400", "401", "403", "404", "503", "refused", "slow", "page", "empty", "two-lines", "deep"],
)
async def test_a_failure_to_get_a_token_says_that_nothing_was_sent(
    hands: type[Hands], failure: Answer, kind: type[APIError], transient: bool
) -> None:
    """Callers decide by `sent` whether to look for what they may have started, by `transient` whether to wait."""
    server = Server()
    server.token_answers = [failure] * 3

    with pytest.raises(kind, match="applications/token") as caught:
        await hands(server, auth=CREDENTIALS).call("jobs.create", connection_id="c", job_type="sync")

    assert caught.value.sent is False
    assert caught.value.transient is transient
    assert server.requests == []


async def test_a_refusal_that_repeats_the_secret_is_not_passed_on(hands: type[Hands]) -> None:
    """Servers like to repeat what they do not accept."""
    server = Server()
    server.token_answers = [status(401, json.dumps({"message": f"unknown pair the-id/{SECRET}", "secret": SECRET}))]

    with pytest.raises(AuthenticationError, match="unknown pair the-id/<hidden>") as caught:
        await hands(server, auth=CREDENTIALS).call("jobs.get", 1)

    error = caught.value
    assert SECRET.encode() not in dumps(error)
    assert SECRET not in str(vars(error))


@pytest.mark.parametrize("code", [301, 302, 307, 308])
async def test_the_secret_never_follows_a_redirect(hands: type[Hands], code: int) -> None:
    """Neither to another server nor to another place on this one."""
    server = Server()
    server.token_answers = [status(code, location="https://elsewhere.test/token")]

    with pytest.raises(APIError, match=r"it redirects to https://elsewhere\.test/token"):
        await hands(server, auth=CREDENTIALS).call("jobs.get", 1)

    assert [request.url.host for request in server.token_requests] == ["airbyte.test"]


async def test_a_good_token_outlives_a_failing_token_endpoint(hands: type[Hands], clock: JumpingClock) -> None:
    """Between 80 % of its life and its end there is time for the endpoint to recover; meanwhile it is left in peace."""
    server = Server()
    client = hands(server, auth=CREDENTIALS, clock=clock)
    await client.call("jobs.get", 1)
    server.token_answers = [status(503), httpx.ConnectError("refused")]
    clock.time += 730
    for _ in range(3):
        await client.call("jobs.get", 1)
    clock.time += 6
    await client.call("jobs.get", 1)

    assert server.authorisations == ["Bearer token-1"] * 5
    assert len(server.token_requests) == 3

    clock.time += 6
    await client.call("jobs.get", 1)

    assert server.authorisations[-1] == "Bearer token-4"

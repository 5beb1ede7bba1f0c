"""No token: what it leads to, and what it does not."""

import json
from pickle import dumps

import httpx
import pytest

from generated_client import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AuthenticationError,
    ClientCredentials,
    InternalServerError,
    NotFoundError,
    ResponseDecodeError,
)
from tests.generated_client.runtime.doubles import Answer, Hands, JumpingClock, Server, status

SECRET = "s3cr3t-of-the-client"
CREDENTIALS = ClientCredentials("the-id", SECRET)

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

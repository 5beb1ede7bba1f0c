"""What dbt Cloud's errors say, and how long it wants to be left alone."""

import httpx
import pytest

from generated_client import (
    APIStatusError,
    AuthenticationError,
    BearerToken,
    DbtCloud,
    RateLimitError,
    ResponseDecodeError,
)
from tests.generated_client.dbt_cloud.conftest import ACCOUNT
from tests.generated_client.remote import Remote
from tests.generated_client.runtime.doubles import JumpingClock

RUN = httpx.Response(200, json={"status": {"code": 200}, "data": {"id": 7, "status": 10}})


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"status": {"code": 400, "user_message": "Bad.", "developer_message": None}, "data": None}, ": Bad."),
        ({"status": {"code": 400, "user_message": "", "developer_message": "no cause"}, "data": {}}, ": no cause"),
        ({"status": {"code": 400, "user_message": "Bad."}}, ": Bad."),
        ({"status": {"user_message": "Bad request", "developer_message": "No cause."}}, ": Bad request; No cause."),
        (
            {"status": {"user_message": "Bad."}, "data": {"cause": ["Is required."], "git_sha": [], "id": 7}},
            ": Bad; cause: Is required.",
        ),
        ({"status": {"code": 400}}, ""),
        ({"status": None}, ""),
        ({}, ""),
    ],
    ids=["null", "for-developers", "no-data", "both", "fields", "no-words", "null-status", "nothing"],
)
def test_an_error_s_envelope_may_lack_anything(remote: Remote, dbt: DbtCloud, body: object, says: str) -> None:
    """The message for the user, else that for developers, and what is wrong with each field."""
    remote.answer = httpx.Response(400, json=body)

    with pytest.raises(APIStatusError) as caught:
        dbt.runs.get(7)

    assert str(caught.value) == f"GET https://ab123.us1.dbt.com/api/v2/accounts/{ACCOUNT}/runs/7/ answered 400{says}"


def test_a_wrong_host_is_named_as_a_reason_for_401(remote: Remote, dbt: DbtCloud) -> None:
    """On the host of any other account the answer is the same."""
    remote.answer = httpx.Response(401, json={"status": {"code": 401, "user_message": "Invalid token."}, "data": None})

    with pytest.raises(AuthenticationError, match=r"Invalid token.*and the host"):
        dbt.runs.get(7)


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ({"status": {"code": 200}}, r"RunResponse\.data: expected a value, but it is missing"),
        ({"status": {"code": 200}, "data": None}, r"RunResponse\.data: expected an object, not null"),
        ({"status": {"code": 200}, "data": {"id": 7}}, r"RunResponse\.data\.status: expected a value, but it is miss"),
    ],
    ids=["no-data", "null", "no-status"],
)
def test_an_envelope_without_its_content_is_named(remote: Remote, dbt: DbtCloud, answer: object, says: str) -> None:
    """A success that brings nothing is none."""
    remote.answer = httpx.Response(200, json=answer)

    with pytest.raises(ResponseDecodeError, match=says):
        dbt.runs.get(7)


def test_a_page_of_the_web_application_is_no_answer(remote: Remote, dbt: DbtCloud) -> None:
    """Maintenance and sign-in come as 200 with HTML."""
    remote.answer = httpx.Response(200, text="<!doctype html><title>Sign in</title>")

    with pytest.raises(ResponseDecodeError, match=r"use the address of the API, like https://ab123.us1.dbt.com, as"):
        dbt.runs.get(7)


@pytest.mark.parametrize("body", [b"slow down", b"<html><title>slow down</title></html>", b'{"status": {}}', b""])
def test_a_429_that_says_nothing_asks_for_a_minute(remote: Remote, dbt: DbtCloud, body: bytes) -> None:
    """The API is closed for up to five minutes then, and nobody knows for how long; the error says what to do."""
    remote.answer = httpx.Response(429, content=body)

    with pytest.raises(RateLimitError, match=r"\(slow down: an account has .*; wait 60 s\)") as caught:
        dbt.runs.get(7)

    assert caught.value.retry_after == 60


def test_a_429_that_says_how_long_is_believed(remote: Remote, dbt: DbtCloud) -> None:
    """The server knows better."""
    remote.answer = httpx.Response(429, headers={"retry-after": "7"})

    with pytest.raises(RateLimitError, match=r"; wait 7 s\)") as caught:
        dbt.runs.get(7)

    assert caught.value.retry_after == 7


@pytest.mark.parametrize(
    ("timeout", "answers", "waits"),
    [
        (600, [httpx.Response(429), RUN], [60]),
        (600, [httpx.Response(429), httpx.Response(429), RUN], [60, 300]),
        (600, [httpx.Response(429, headers={"retry-after": "290"}), RUN], [290]),
        (100, [httpx.Response(429), httpx.Response(429)], [60]),
        (None, [httpx.Response(429)], []),
    ],
    ids=["a-minute", "five-minutes", "as-told", "as-long-as-there-is-time", "a-call-of-one-minute"],
)
def test_a_call_that_has_the_time_waits_until_the_api_is_open_again(
    timeout: float | None, answers: list[httpx.Response], waits: list[float]
) -> None:
    """A minute first, then five; a call whose time does not reach so far fails at once."""
    remote, clock = Remote(), JumpingClock()
    remote.answers = [*answers]
    with httpx.Client(transport=httpx.MockTransport(remote)) as http:
        dbt = DbtCloud(base_url="h.test", account_id=1, auth=BearerToken("s"), http_client=http, clock=clock)
        if answers[-1] is RUN:
            assert dbt.runs.get(7, timeout=timeout).id == 7
        else:
            with pytest.raises(RateLimitError):
                dbt.runs.get(7, timeout=timeout)

    assert clock.sleeps == waits

"""When a call is made again."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from random import Random

import httpx
import pytest

from generated_client import APIConnectionError, APIError, APIStatusError, RateLimitError
from generated_client.runtime.retry import LONGEST_RETRY_AFTER, Repeat, RetryPolicy, retry_after
from tests.generated_client.runtime.doubles import Answer, Hands, JumpingClock, Server, job, status

UNSENT = [httpx.ConnectError("refused"), httpx.ConnectTimeout("slow"), httpx.PoolTimeout("full")]
PERHAPS_SENT = [httpx.ReadTimeout("slow"), httpx.ReadError("reset"), httpx.RemoteProtocolError("closed")]
GATEWAY = [status(code) for code in (408, 500, 502, 503, 504)]
ASKED_TO_WAIT = [status(429), status(429, retry_after="1")]
UNAVAILABLE_FOR = [status(503, retry_after="1")]
PERMANENT = [status(code) for code in (400, 401, 403, 404, 409, 422, 501, 505, 520)]

CALLS: dict[str, tuple[str, tuple[object, ...], dict[str, object]]] = {
    "idempotent": ("jobs.get", (1,), {}),
    "other": ("jobs.cancel", (1,), {}),
    "starts-work": ("jobs.create", (), {"connection_id": "c", "job_type": "sync"}),
}
RULES: list[tuple[str, list[Answer], bool]] = [
    ("idempotent", [*UNSENT, *PERHAPS_SENT, *GATEWAY, *ASKED_TO_WAIT, *UNAVAILABLE_FOR], True),
    ("idempotent", [*PERMANENT], False),
    ("other", [*UNSENT, *ASKED_TO_WAIT, *UNAVAILABLE_FOR], True),
    ("other", [*PERHAPS_SENT, *GATEWAY, *PERMANENT], False),
    ("starts-work", [*UNSENT, *ASKED_TO_WAIT], True),
    ("starts-work", [*PERHAPS_SENT, *GATEWAY, *UNAVAILABLE_FOR, *PERMANENT], False),
]


def _name(answer: Answer) -> str:
    if isinstance(answer, httpx.Response):
        return f"{answer.status_code}{'-retry-after' if 'retry-after' in answer.headers else ''}"
    return type(answer).__name__


@pytest.mark.parametrize(
    ("kind", "failure", "repeated"),
    [
        pytest.param(kind, failure, repeated, id=f"{kind}-{_name(failure)}")
        for kind, failures, repeated in RULES
        for failure in failures
    ],
)
async def test_a_call_is_repeated_only_where_that_does_no_harm(
    hands: type[Hands], kind: str, failure: Answer, repeated: bool
) -> None:
    """Idempotent calls after any passing failure, others only when the server cannot have acted."""
    server = Server(failure, job())
    name, args, named = CALLS[kind]

    if repeated:
        await hands(server).call(name, *args, **named)
    else:
        with pytest.raises(APIError):
            await hands(server).call(name, *args, **named)

    assert len(server.requests) == (2 if repeated else 1)


@pytest.mark.parametrize(("max_retries", "attempts"), [(0, 1), (2, 3), (5, 6)])
async def test_a_call_is_given_up_after_max_retries(hands: type[Hands], max_retries: int, attempts: int) -> None:
    """The last error is raised as it is."""
    server = Server(status(503, "overloaded"))

    with pytest.raises(APIStatusError, match="overloaded"):
        await hands(server, max_retries=max_retries).call("jobs.get", 1)

    assert len(server.requests) == attempts


async def test_two_retries_are_the_default(hands: type[Hands]) -> None:
    """Three attempts in all."""
    server = Server(httpx.ConnectError("refused"))

    with pytest.raises(APIConnectionError, match="refused"):
        await hands(server).call("jobs.get", 1)

    assert len(server.requests) == 3


async def test_waits_double_and_are_shortened_at_random(hands: type[Hands], clock: JumpingClock) -> None:
    """Clients that failed together do not come back together."""
    with pytest.raises(APIStatusError):
        await hands(Server(status(502)), clock=clock, max_retries=6).call("jobs.get", 1)

    longest = [0.5, 1, 2, 4, 8, 8]
    assert all(most / 2 <= wait <= most for wait, most in zip(clock.sleeps, longest, strict=True))
    assert len({wait / most for wait, most in zip(clock.sleeps, longest, strict=True)}) > 1


@pytest.mark.parametrize(("chance", "waits"), [(0.0, [0.5, 1.0, 2.0]), (1.0, [0.25, 0.5, 1.0])])
def test_the_wait_is_between_half_and_all_of_the_back_off(chance: float, waits: list[float]) -> None:
    """Chance shortens, and never lengthens."""
    policy = RetryPolicy(max_retries=9, random=lambda: chance)
    error = APIConnectionError("reset", method="GET", url="http://x")

    assert [policy.delay(attempt, Repeat.ALWAYS, error) for attempt in (1, 2, 3)] == waits


async def test_a_short_wish_does_not_shorten_the_client_s_own_wait(hands: type[Hands], clock: JumpingClock) -> None:
    """A wish to come back at once, said to all who failed together, would bring them all back together."""
    await hands(Server(status(429, retry_after="0.001"), job()), clock=clock).call("jobs.get", 1)

    assert 0.25 <= clock.sleeps[0] <= 0.5


async def test_the_server_s_wish_to_wait_is_a_lower_bound(hands: type[Hands], clock: JumpingClock) -> None:
    """`Retry-After` in seconds, and as a date."""
    in_seconds = Server(status(429, retry_after="7"), job())
    await hands(in_seconds, clock=clock).call("jobs.get", 1)
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True)
    as_date = Server(status(503, retry_after=date), job())
    await hands(as_date, clock=clock).call("jobs.get", 1)

    assert clock.sleeps[0] == 7
    assert 25 < clock.sleeps[1] <= 30


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": " 7 "}, 7.0),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "2.5"}, 2.5),
        ({"retry-after": "86400000000"}, 86400000000.0),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:30 GMT", "date": "Wed, 21 Oct 2015 07:28:00 GMT"}, 30.0),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:30 -0000", "date": "Wed, 21 Oct 2015 09:28:00 +0200"}, 30.0),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT", "date": "Wed, 21 Oct 2015 07:28:30 GMT"}, 0.0),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0),
        ({"retry-after": "-5"}, None),
        ({"retry-after": "1_000"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "infinity"}, None),
        ({"retry-after": "9" * 400}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": ""}, None),
        ({}, None),
    ],
    ids=str,
)
def test_retry_after_is_seconds_or_a_date_by_the_server_s_own_clock(
    headers: dict[str, str], seconds: float | None
) -> None:
    """Where our clock stands has no part in it; a moment that has passed is now."""
    assert retry_after(headers) == seconds


async def test_work_is_not_started_again_by_a_wish_that_makes_no_sense(hands: type[Hands]) -> None:
    """A POST that got 503 is repeated only when the server says when; "now" is when, too."""
    for wish, attempts in (("garbage", 1), ("-1", 1), ("0", 2), ("Wed, 21 Oct 2015 07:28:00 GMT", 2)):
        server = Server(status(503, retry_after=wish), httpx.Response(200, json={"tagId": "t", "workspaceId": "w"}))
        with suppress(APIError):
            await hands(server).call("tags.create", name="n", color="c", workspace_id="w")
        assert len(server.requests) == attempts, wish


@pytest.mark.parametrize("wish", ["3600", "86400000000", "Fri, 31 Dec 2100 23:59:59 GMT"])
async def test_a_wish_to_wait_for_very_long_is_reported_instead(
    hands: type[Hands], clock: JumpingClock, wish: str
) -> None:
    """Whoever called can decide better than a client that sleeps for an hour."""
    server = Server(status(429, retry_after=wish), job())

    with pytest.raises(RateLimitError) as caught:
        await hands(server, clock=clock, timeout=1e6).call("jobs.get", 1)

    assert caught.value.retry_after is not None
    assert caught.value.retry_after > LONGEST_RETRY_AFTER
    assert clock.sleeps == []


@pytest.mark.parametrize(
    "wish",
    ["", "soon", "-5", "nan", "inf", "1e999", "Thu, 01 Jan 1970 00:00:00 GMT", "1e1", "Wed, 21 Oct 2015 99:99:99 GMT"],
)
async def test_a_wish_that_makes_no_sense_is_ignored(hands: type[Hands], clock: JumpingClock, wish: str) -> None:
    """The client's own back-off holds then."""
    await hands(Server(status(429, retry_after=wish), job()), clock=clock).call("jobs.get", 1)

    assert 0.25 <= clock.sleeps[0] <= 0.5


def test_reading_retry_after_never_fails() -> None:
    """Whatever the header holds, it is seconds or nothing."""
    random = Random(20261121)
    pieces = [
        "Wed, ",
        "21 ",
        "Oct ",
        "2015 ",
        "07:28:00",
        " GMT",
        "-",
        "9" * 30,
        ":",
        "\x00",
        "+0000",
        "21 Oct 21 +00009999999999999999999:28:00",
        "é",
        "1e5",
        " ",
    ]

    for _ in range(3000):
        wish = "".join(random.choices(pieces, k=random.randint(0, 8)))
        seconds = retry_after({"retry-after": wish})
        assert seconds is None or 0 <= seconds < float("inf"), wish


@pytest.mark.parametrize("asked", [-1, -100])
def test_fewer_than_no_retries_is_an_error(hands: type[Hands], asked: int) -> None:
    """The mistake is told when it is made."""
    with pytest.raises(ValueError, match="max_retries"):
        hands(Server(), max_retries=asked)

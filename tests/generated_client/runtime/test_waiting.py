"""Waiting for a job: what is asked, when, and how it ends. Every rule holds for both clients."""

import httpx
import pytest

from generated_client import (
    APIConnectionError,
    AuthenticationError,
    ConflictError,
    InternalServerError,
    JobCancelled,
    JobFailed,
    JobState,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    WaitError,
    WaitTimeout,
)
from generated_client.airbyte.models import JobResponse
from tests.generated_client.runtime.doubles import Answer, Hands, JumpingClock, Server, job, status

RUNNING, SUCCEEDED, FAILED = job(status="running"), job(status="succeeded"), job(status="failed")
DOWN = httpx.ConnectError("refused")


def statuses(*words: str) -> list[Answer]:
    """Answers, one for each status."""
    return [job(status=word) for word in words]


@pytest.mark.parametrize(
    ("answers", "looks", "sleeps"),
    [
        pytest.param(statuses("succeeded"), 1, [], id="before-the-first-look"),
        pytest.param(statuses("pending", "running", "succeeded"), 3, [5, 5], id="between-two-looks"),
        pytest.param(statuses("queued", "incomplete", "succeeded"), 3, [5, 5], id="between-two-attempts"),
        pytest.param(statuses("running", "hibernating", "succeeded"), 3, [5, 5], id="unknown-counts-as-running"),
        pytest.param(statuses("pending", "running", "running", "succeeded"), 4, [5, 5, 2], id="at-the-deadline"),
    ],
)
async def test_the_job_that_succeeded_comes_back(
    answers: list[Answer], looks: int, sleeps: list[float], hands: type[Hands], clock: JumpingClock
) -> None:
    """As soon as a look finds it, whatever came before; the last look is at the deadline."""
    server = Server(*answers)

    finished = await hands(server, clock=clock).call("jobs.wait", 1, timeout=12)

    assert isinstance(finished, JobResponse)
    assert finished.status.state is JobState.SUCCEEDED
    assert [request.method for request in server.requests] == ["GET"] * looks
    assert clock.sleeps == sleeps


async def test_a_job_that_ended_during_a_slow_look_past_the_deadline_has_ended(
    hands: type[Hands], clock: JumpingClock
) -> None:
    """The status is judged before the time."""

    def slow(_: httpx.Request) -> httpx.Response:
        clock.sleep(4)
        return job(status="succeeded")

    finished = await hands(Server(slow), clock=clock).call("jobs.wait", 1, timeout=3)

    assert isinstance(finished, JobResponse)


@pytest.mark.parametrize(
    ("word", "kind", "says"),
    [
        ("failed", JobFailed, ["job 1", "has failed", "'failed'", "10 s", "web application"]),
        ("cancelled", JobCancelled, ["job 1", "was cancelled", "'cancelled'", "10 s", "start it again"]),
    ],
)
async def test_a_bad_end_raises_its_own_error(
    word: str, kind: type[WaitError], says: list[str], hands: type[Hands], clock: JumpingClock
) -> None:
    """It says which job, its state, how long the wait was and what to do, and carries the job."""
    server = Server(*statuses("running", "running", word))

    with pytest.raises(kind) as raised:
        await hands(server, clock=clock).call("jobs.wait", 1)

    error = raised.value
    assert all(part in str(error) for part in says), str(error)
    assert isinstance(error.job, JobResponse)
    assert (error.job.status, error.job_id, error.seconds) == (word, 1, 10)


@pytest.mark.parametrize("timeout", [0, 0.0, 12, 12.5, 3600])
async def test_a_timeout_is_told_when_it_is_over_and_leaves_the_job_alone(
    timeout: float, hands: type[Hands], clock: JumpingClock
) -> None:
    """Not before, not later, after a last look; nothing is cancelled unasked."""
    server = Server(RUNNING)

    with pytest.raises(WaitTimeout, match=r"job 1 had not ended after .* it goes on") as raised:
        await hands(server, clock=clock).call("jobs.wait", 1, timeout=timeout)

    assert clock.time == 1000 + timeout
    assert {request.method for request in server.requests} == {"GET"}
    assert isinstance(raised.value.job, JobResponse)
    assert (raised.value.job.status, raised.value.seconds) == ("running", timeout)


async def test_without_a_timeout_a_wait_lasts_as_long_as_the_job(hands: type[Hands], clock: JumpingClock) -> None:
    """Days, if need be."""
    server = Server(*[RUNNING] * 2000, SUCCEEDED)

    await hands(server, clock=clock).call("jobs.wait", 1, poll_interval=60)

    assert clock.time == 1000 + 2000 * 60


@pytest.mark.parametrize(
    "answer",
    [DOWN, httpx.ReadTimeout("slow"), httpx.ReadError("reset"), status(429), status(500), status(502), status(503)],
    ids=["refused", "read-timeout", "reset", "429", "500", "502", "503"],
)
async def test_what_waiting_may_mend_is_waited_out(answer: Answer, hands: type[Hands], clock: JumpingClock) -> None:
    """One request for each look: the pauses grow from one failure to the next."""
    server = Server(RUNNING, answer, answer, answer, SUCCEEDED)

    await hands(server, clock=clock).call("jobs.wait", 1)

    assert len(server.requests) == 5
    assert clock.sleeps[0] == 5
    assert all(due * 3 / 4 <= pause <= due for pause, due in zip(clock.sleeps[1:], [5, 10, 20], strict=True))


async def test_a_server_that_asks_for_time_gets_it(hands: type[Hands], clock: JumpingClock) -> None:
    """`Retry-After`, in seconds, however small the interval; but no further than the deadline."""
    busy = status(429, retry_after="90")

    await hands(Server(busy, SUCCEEDED), clock=clock).call("jobs.wait", 1, poll_interval=1)
    assert clock.sleeps == [90]

    clock.sleeps.clear()
    await hands(Server(busy, SUCCEEDED), clock=clock).call("jobs.wait", 1, timeout=30)
    assert clock.sleeps == [30]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (status(401), AuthenticationError),
        (status(403), PermissionDeniedError),
        (status(404), NotFoundError),
        (status(409, "Job is not currently running"), ConflictError),
        (httpx.Response(200, text="<html>the web application</html>", headers={"content-type": "text/html"}),
         ResponseDecodeError),
    ],
    ids=["401", "403", "404", "409", "html"],
)  # fmt: skip
async def test_what_waiting_does_not_mend_is_raised_at_once(
    answer: Answer, kind: type[Exception], hands: type[Hands], clock: JumpingClock
) -> None:
    """An unknown job (403, 404 or, for administrators, 409), wrong credentials, a wrong address."""
    server = Server(answer)

    with pytest.raises(kind) as raised:
        await hands(server, clock=clock).call("jobs.wait", 1, timeout=60)

    assert clock.sleeps == []
    assert any("waiting for job 1" in note for note in raised.value.__notes__)


async def test_patience_with_a_silent_server_ends(hands: type[Hands], clock: JumpingClock) -> None:
    """After `max_poll_failure_seconds` in a row the last error is raised; the job is left alone."""
    server = Server(RUNNING, DOWN, SUCCEEDED, DOWN)
    server.answers[2] = RUNNING  # one answer renews the patience

    with pytest.raises(APIConnectionError, match="refused") as raised:
        await hands(server, clock=clock).call("jobs.wait", 1, max_poll_failure_seconds=100)

    assert clock.time == pytest.approx(1000 + 5 + clock.sleeps[1] + 5 + 100, abs=0.11)  # pauses are at least 0.1 s
    assert {request.method for request in server.requests} == {"GET"}
    assert any("100 s" in note for note in raised.value.__notes__)


async def test_no_patience_means_none(hands: type[Hands], clock: JumpingClock) -> None:
    """`max_poll_failure_seconds=0`."""
    with pytest.raises(InternalServerError):
        await hands(Server(status(503), SUCCEEDED), clock=clock).call("jobs.wait", 1, max_poll_failure_seconds=0)


async def test_a_timeout_in_an_outage_tells_the_last_job_and_the_outage(
    hands: type[Hands], clock: JumpingClock
) -> None:
    """What is known is the last job that was seen, and why there is no later one."""
    with pytest.raises(WaitTimeout, match=r"The last reading failed: .*refused") as raised:
        await hands(Server(RUNNING, DOWN), clock=clock).call("jobs.wait", 1, timeout=60)

    assert isinstance(raised.value.job, JobResponse)
    assert clock.time == 1060


async def test_a_timeout_without_any_look_that_worked_is_the_servers_error(
    hands: type[Hands], clock: JumpingClock
) -> None:
    """There is no job to carry, and the cause is the connection."""
    with pytest.raises(RateLimitError) as raised:
        await hands(Server(status(429)), clock=clock).call("jobs.wait", 1, timeout=60)

    assert clock.time == 1060
    assert any("60 s" in note for note in raised.value.__notes__)


@pytest.mark.parametrize(
    ("of_client", "timeout", "due"),
    [(60, 3600, 60), (7, 3600, 7), (60, 20, 20), (60, 1, 5), (60, None, 60)],
)
async def test_a_single_look_is_bounded(
    of_client: float, timeout: float | None, due: float, hands: type[Hands], clock: JumpingClock
) -> None:
    """By the client's own timeout and by the deadline, whichever comes first, so that silence is noticed in time."""
    server = Server(SUCCEEDED)

    await hands(server, clock=clock, timeout=of_client).call("jobs.wait", 1, timeout=timeout)
    limits: dict[str, float] = server.requests[0].extensions["timeout"]

    assert limits["read"] == due


@pytest.mark.parametrize(
    "wrong",
    [
        {"timeout": -1}, {"timeout": float("nan")}, {"poll_interval": 0}, {"poll_interval": -3},
        {"poll_interval": float("nan")}, {"max_poll_failure_seconds": -1},
    ],
    ids=str,
)  # fmt: skip
async def test_times_that_make_no_sense_are_refused(wrong: dict[str, float], hands: type[Hands]) -> None:
    """Before anything is sent."""
    server = Server(SUCCEEDED)

    with pytest.raises(ValueError, match=next(iter(wrong))):
        await hands(server).call("jobs.wait", 1, **wrong)

    assert not server.requests


async def test_the_log_tells_what_nobody_else_does(
    hands: type[Hands], clock: JumpingClock, caplog: pytest.LogCaptureFixture
) -> None:
    """Warnings: an outage, and a status that is unknown; each once."""
    caplog.set_level("WARNING", "generated_client")
    strange = job(status="hibernating")

    await hands(Server(strange, strange, DOWN, DOWN, SUCCEEDED), clock=clock).call("jobs.wait", 1)

    unknown, outage = [record.getMessage() for record in caplog.records]
    assert "job 1" in unknown
    assert "'hibernating' is unknown" in unknown
    assert "will go on trying for 900 s" in outage


async def test_a_detached_client_waits_in_silence(
    hands: type[Hands], clock: JumpingClock, caplog: pytest.LogCaptureFixture
) -> None:
    """The log's lock may be held by the code that it interrupts."""
    caplog.set_level("DEBUG", "generated_client")
    client = hands(Server(RUNNING, DOWN, SUCCEEDED), clock=clock)
    client.client = client.client.detached()

    await client.call("jobs.wait", 1)

    assert not caplog.records

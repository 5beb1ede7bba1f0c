"""What a wait does to the job: nothing, unless it was asked to cancel it; and what it tells of it meanwhile."""

import asyncio
import copy
import pickle
from collections.abc import Callable

import httpx
import pytest

from generated_client import (
    Airbyte,
    APIError,
    AsyncAirbyte,
    BearerToken,
    JobCancelled,
    JobFailed,
    WaitError,
    WaitTimeout,
)
from generated_client.airbyte.models import JobResponse
from tests.generated_client.runtime.doubles import HOST, Answer, Hands, JumpingClock, Server, job, status

RUNNING = job(status="running")


def timeline(*answers: tuple[str, Answer]) -> tuple[Server, list[str]]:
    """A server whose answers are due in this order, each to a request of its method; the methods that came."""
    came: list[str] = []

    def expecting(method: str, answer: Answer) -> Callable[[httpx.Request], httpx.Response]:
        def give(request: httpx.Request) -> httpx.Response:
            came.append(request.method)
            assert request.method == method
            if isinstance(answer, BaseException):
                raise answer
            assert isinstance(answer, httpx.Response)
            return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

        return give

    return Server(*(expecting(method, answer) for method, answer in answers)), came


async def ending(server: Server, hands: type[Hands], clock: JumpingClock) -> object:
    """What a wait of ten seconds that cancels comes to: a job or an error."""
    try:
        return await hands(server, clock=clock).call(
            "jobs.wait", 1, timeout=10, poll_interval=60, cancel_on_timeout=True
        )
    except (WaitError, APIError) as error:
        return error


LOOKS: list[tuple[str, Answer]] = [("GET", RUNNING), ("GET", RUNNING)]
"""At the beginning, and at the deadline."""


async def test_a_job_is_looked_at_before_it_is_cancelled_and_until_it_has_ended(
    hands: type[Hands], clock: JumpingClock
) -> None:
    """The error carries the job as it was after the cancel."""
    server, came = timeline(
        *LOOKS, ("GET", RUNNING), ("DELETE", RUNNING), ("GET", job(status="cancelled", rowsSynced=7))
    )

    error = await ending(server, hands, clock)

    assert isinstance(error, WaitTimeout)
    assert "it was cancelled" in str(error)
    assert isinstance(error.job, JobResponse)
    assert (error.job.status, error.job.rows_synced) == ("cancelled", 7)
    assert came == ["GET", "GET", "GET", "DELETE", "GET"]


@pytest.mark.parametrize(
    ("word", "kind"), [("succeeded", JobResponse), ("failed", JobFailed), ("cancelled", JobCancelled)]
)
async def test_a_job_that_has_ended_by_the_look_before_the_cancel_is_not_cancelled(
    word: str, kind: type[object], hands: type[Hands], clock: JumpingClock
) -> None:
    """Airbyte would cancel the next job of its connection; and the job counts as it ended."""
    server, came = timeline(*LOOKS, ("GET", job(status=word)))

    assert type(await ending(server, hands, clock)) is kind
    assert "DELETE" not in came


@pytest.mark.parametrize(
    ("word", "kind"), [("succeeded", JobResponse), ("failed", JobFailed), ("cancelled", WaitTimeout)]
)
async def test_a_job_that_ends_while_it_is_being_cancelled_counts_as_it_ended(
    word: str, kind: type[object], hands: type[Hands], clock: JumpingClock
) -> None:
    """A cancel that came too late takes nothing from a success."""
    server, _ = timeline(*LOOKS, ("GET", RUNNING), ("DELETE", job(status=word)))

    assert type(await ending(server, hands, clock)) is kind


async def test_a_cancel_between_two_attempts_is_repeated_for_a_minute(hands: type[Hands], clock: JumpingClock) -> None:
    """The server accepts it and does nothing; the error says that the job may go on."""
    server = Server(job(status="incomplete"))

    error = await ending(server, hands, clock)

    assert isinstance(error, WaitTimeout)
    assert "could not be cancelled" in str(error)
    assert "may go on" in str(error)
    assert [request.method for request in server.requests].count("DELETE") >= 3
    assert clock.time == 1000 + 10 + 60


@pytest.mark.parametrize("answer", [status(409), status(500), httpx.ReadTimeout("slow")], ids=["409", "500", "lost"])
async def test_a_cancel_without_a_good_answer_is_followed_by_a_look(
    answer: Answer, hands: type[Hands], clock: JumpingClock
) -> None:
    """It may have worked all the same."""
    server, came = timeline(*LOOKS, ("GET", RUNNING), ("DELETE", answer), ("GET", job(status="cancelled")))

    assert isinstance(await ending(server, hands, clock), WaitTimeout)
    assert came[-1] == "GET"


@pytest.mark.parametrize(
    "refused",
    [[("GET", status(403, "not yours"))], [("GET", RUNNING), ("DELETE", status(403, "not yours"))]],
    ids=["at-the-look", "at-the-cancel"],
)
async def test_a_cancel_that_is_not_allowed_is_told_with_the_timeout(
    refused: list[tuple[str, Answer]], hands: type[Hands], clock: JumpingClock
) -> None:
    """At once, and the job is carried as it was seen last."""
    server, came = timeline(*LOOKS, *refused)

    error = await ending(server, hands, clock)

    assert isinstance(error, WaitTimeout)
    assert "not yours" in str(error)
    assert str(error.job.status) == "running"
    assert len(came) == len(LOOKS) + len(refused)
    assert clock.time == 1010


async def test_progress_is_told_when_something_has_changed(hands: type[Hands], clock: JumpingClock) -> None:
    """The first look, each change of status or numbers, the end; nothing in between, nothing twice."""
    server = Server(
        *(job(status="pending"), job(status="pending"), RUNNING, job(rowsSynced=5), job(rowsSynced=5)),
        *(status(502), job(rowsSynced=5), job(rowsSynced=5, newField=1), job(status="succeeded", rowsSynced=9)),
    )
    seen: list[tuple[str, int | None]] = []

    def progress(seen_job: JobResponse) -> None:
        seen.append((str(seen_job.status), seen_job.rows_synced))

    await hands(server, clock=clock).call("jobs.wait", 1, on_progress=progress)

    assert seen == [("pending", None), ("running", None), ("running", 5), ("running", 5), ("succeeded", 9)]


@pytest.mark.parametrize("raised", [OSError("disk full"), StopIteration(), KeyboardInterrupt()], ids=repr)
async def test_what_progress_raises_ends_the_wait_and_not_the_job(
    raised: BaseException, hands: type[Hands], clock: JumpingClock
) -> None:
    """A full disk is no reason to cancel; `StopIteration` comes as `RuntimeError`, as everywhere in generators."""

    def fail(_: JobResponse) -> None:
        raise raised

    server = Server(RUNNING)
    due = RuntimeError if isinstance(raised, StopIteration) else type(raised)

    with pytest.raises(due):
        await hands(server, clock=clock).call("jobs.wait", 1, on_progress=fail, cancel_on_timeout=True)

    assert [request.method for request in server.requests] == ["GET"]


async def test_a_coroutine_function_is_awaited_by_the_asynchronous_client(clock: JumpingClock) -> None:
    """Before the next look."""
    server = Server(RUNNING, job(status="succeeded"))
    seen: list[tuple[str, int]] = []

    async def progress(seen_job: JobResponse) -> None:
        await asyncio.sleep(0)
        seen.append((str(seen_job.status), len(server.requests)))

    http = httpx.AsyncClient(transport=httpx.MockTransport(server))
    async with AsyncAirbyte(base_url=HOST, auth=BearerToken("t"), http_client=http, clock=clock) as airbyte:
        await airbyte.jobs.wait(1, on_progress=progress)

    assert seen == [("running", 1), ("succeeded", 2)]


def test_ctrl_c_leaves_the_job_alone() -> None:
    """Whoever interrupts a script may still want the data."""

    class Interrupted(JumpingClock):
        def sleep(self, seconds: float) -> None:
            raise KeyboardInterrupt(seconds)

    server = Server(RUNNING)
    http = httpx.Client(transport=httpx.MockTransport(server))
    airbyte = Airbyte(base_url=HOST, auth=BearerToken("t"), http_client=http, clock=Interrupted())
    with airbyte, pytest.raises(KeyboardInterrupt):
        airbyte.jobs.wait(1, timeout=60, cancel_on_timeout=True)

    assert [request.method for request in server.requests] == ["GET"]


async def test_a_cancelled_task_leaves_the_job_alone() -> None:
    """And ends at once."""
    server = Server(RUNNING)
    seen = asyncio.Event()
    http = httpx.AsyncClient(transport=httpx.MockTransport(server))
    async with AsyncAirbyte(base_url=HOST, auth=BearerToken("t"), http_client=http) as airbyte:
        wait = airbyte.jobs.wait(1, timeout=60, cancel_on_timeout=True, on_progress=lambda _: seen.set())
        task = asyncio.create_task(wait)
        await seen.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    assert [request.method for request in server.requests] == ["GET"]


@pytest.mark.parametrize("kind", [JobFailed, JobCancelled, WaitTimeout])
def test_errors_pickle_and_copy_with_their_job(kind: type[WaitError]) -> None:
    """They cross process boundaries whole."""
    seen = JobResponse(job_id=1, status="failed", job_type="sync", start_time="2026-01-01T00:00Z", connection_id="c")
    error = kind("job 1 has failed", seen, 1, 2.5)
    error.add_note("a note")

    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(twin) is kind
        assert (str(twin), twin.job, twin.job_id, twin.seconds) == ("job 1 has failed", seen, 1, 2.5)
        assert twin.__notes__ == ["a note"]

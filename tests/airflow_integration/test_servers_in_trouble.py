"""Thirty triggers of one server that goes wrong: all of them learn how their jobs end, whatever it does meanwhile."""

import asyncio
import socket
import ssl
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from typing import Any, TypeAlias

import httpx
import pytest

from airflow_integration.remote_job.batch import Wanted
from airflow_integration.remote_job.clients import Lease
from airflow_integration.remote_job.clock import Clock
from airflow_integration.remote_job.handle import AsyncJobHandle
from airflow_integration.remote_job.job import RemoteJob
from airflow_integration.remote_job.outcome import Ended, Reason
from airflow_integration.remote_job.watch import Limits, TaskWatch
from generated_client.testing import AirbyteServer, Fault, ManualClock
from tests.airflow_integration.in_process import Way
from tests.airflow_integration.polled_server import OUTAGE, PolledServer
from tests.airflow_integration.system_under_test import SystemUnderTest
from tests.airflow_integration.virtual_time import run
from tests.airflow_integration.watchers import new_poller
from tests.remote_server import Life, Server

Answer: TypeAlias = Callable[[httpx.Request], httpx.Response]

TRIGGERS = 30
INTERVAL = 10.0
ENDS, TROUBLE = 100.0, (30.0, 230.0)
"""When the jobs end, and when the trouble begins and ends; seconds."""


def raises(error: Exception) -> Answer:
    """No answer at all."""

    def answer(request: httpx.Request) -> httpx.Response:
        if isinstance(error, httpx.RequestError):
            error.request = request
        raise error

    return answer


def answers(status: int, body: str = "<html>no</html>", **headers: str) -> Answer:
    """An answer of whoever stands in front of the server."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda _: httpx.Response(status, text=body, headers=named)


def because(error: httpx.ConnectError, cause: Exception) -> httpx.ConnectError:
    """The error as the HTTP library raises it."""
    error.__cause__ = cause
    return error


def untrusted() -> httpx.ConnectError:
    """A certificate that nobody vouches for."""
    failure = ssl.SSLCertVerificationError(1, "certificate verify failed")
    failure.reason, failure.verify_message = "CERTIFICATE_VERIFY_FAILED", "self-signed certificate"
    return because(httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED]"), failure)


PASSES = {
    "connect": raises(httpx.ConnectError("[Errno 111] Connection refused")),
    "DNS": raises(because(httpx.ConnectError("[Errno -2] Name or service not known"), socket.gaierror(-2, "unknown"))),
    "reset": raises(httpx.ReadError("[Errno 104] Connection reset by peer")),
    "timeout": raises(httpx.ReadTimeout("timed out")),
    "cut off": raises(httpx.RemoteProtocolError("peer closed connection without sending complete message body")),
    "408": answers(408),
    "429": answers(429),
    "429 with Retry-After": answers(429, retry_after="40"),
    "500": answers(500),
    "502": answers(502),
    "503": answers(503),
    "503 with Retry-After": answers(503, retry_after="40"),
    "504": answers(504),
    "a web page": answers(200),
    "half a body": answers(200, '{"jobId": 1, "sta', content_type="application/json"),
}


class Troubled(Way):
    """Leads to a server that goes wrong for a while."""

    def __init__(self, server: Server, clock: ManualClock, answer: Answer) -> None:
        self._way = server.async_transport()
        self._clock, self._began = clock, clock.now()
        self._answer = answer
        self.struck: list[float] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer, or let the server do it."""
        passed = (self._clock.now() - self._began).total_seconds()
        if TROUBLE[0] <= passed < TROUBLE[1]:
            self.struck.append(passed)
            return self._answer(request)
        return await self._way.handle_async_request(request)


class Crowd:
    """Thirty jobs that end together, and their triggers."""

    def __init__(self, system: SystemUnderTest, answer: Answer | None = None) -> None:
        self._system = system
        self.targets = [system.remote.new_target() for _ in range(TRIGGERS)]
        self._jobs = [system.start_job(Life.success(running=ENDS), target) for target in self.targets]
        self.struck: Sequence[float] = ()
        """When a request went wrong."""
        self.messages: set[str] = set()
        """What the events say."""
        if answer is not None:
            way = Troubled(system.server, system.time, answer)
            self.struck = way.struck
            system.go_through(way)

    def known(self) -> tuple[Counter[object], float]:
        """The reasons of the events, and the second of the last one."""
        system, began = self._system, self._system.clock.now()
        triggers = [system.trigger(job_id, end_time=None, interval=INTERVAL) for job_id in self._jobs]

        async def all_events() -> Sequence[Mapping[str, Any]]:
            return list(await asyncio.gather(*(system.event(trigger) for trigger in triggers)))

        events = system.run_in_triggerer(all_events())
        self.messages = {str(event["message"]) for event in events}
        return Counter(event["reason"] for event in events), system.clock.now() - began


@pytest.mark.parametrize("trouble", PASSES)
def test_trouble_that_may_pass_is_waited_out(trouble: str, system: SystemUnderTest) -> None:
    """Two hundred seconds of it end no watch, and few of the questions that would be in vain are asked."""
    crowd = Crowd(system, PASSES[trouble])

    reasons, last = crowd.known()

    assert reasons == {"succeeded": TRIGGERS}
    assert TROUBLE[1] <= last < TROUBLE[1] + 75  # the longest pause is a minute, and a list may be asked first
    assert crowd.struck
    assert not system.requests(system.remote.CANCELS)


def test_retry_after_is_heeded(system: SystemUnderTest) -> None:
    """Forty seconds of silence, for everybody."""
    crowd = Crowd(system, PASSES["429 with Retry-After"])

    crowd.known()

    rounds = sorted({round(moment, -1) for moment in crowd.struck})
    assert len(rounds) <= 7


@pytest.mark.parametrize(
    ("answer", "says"),
    [(raises(untrusted()), "certificate"), (answers(403), "403"), (answers(404), "404")],
    ids=["certificate", "403", "404"],
)
def test_trouble_that_cannot_pass_ends_the_wait(answer: Answer, says: str, system: SystemUnderTest) -> None:
    """Asking again would not change the answer."""
    crowd = Crowd(system, answer)

    reasons, last = crowd.known()

    assert reasons == {"refused": TRIGGERS}
    assert all(says in message for message in crowd.messages)
    assert last < TROUBLE[0] + 2 * INTERVAL


@pytest.mark.parametrize("habit", ["hides", "forbidden", "ignores filters", "page", "sound"])
def test_a_list_that_cannot_be_trusted_keeps_no_end_from_being_known(habit: str, system: SystemUnderTest) -> None:
    """Within one interval, with and without foreign jobs."""
    system.remote.add_history(system.remote.new_target(), 1000)
    crowd = Crowd(system)
    match habit:
        case "hides":
            for target in crowd.targets[:10]:
                hide(system.server, target)
        case "forbidden":
            system.trouble(Fault.answer({"title": "forbidden"}, 403, times=None), system.remote.LISTS)
        case "ignores filters":
            system.server.list_habits.ignores_filters = True
        case "page":
            system.trouble(Fault.web_page(times=None), system.remote.LISTS)
        case _:
            pass

    reasons, last = crowd.known()

    assert reasons == {"succeeded": TRIGGERS}
    assert ENDS <= last <= ENDS + INTERVAL + 1
    assert len(system.requests(system.remote.LOOKS)) < TRIGGERS or habit != "sound"


def hide(server: Server, target: str) -> None:
    """Leave the jobs of a target out of every list."""
    if isinstance(server, AirbyteServer):
        server.scenario.job_list_hides(target)
    else:
        server.scenario.run_list_hides(int(target))


@pytest.mark.parametrize("expires", [False, True], ids=["lasts", "expires"])
def test_a_token_is_fetched_once_for_all(expires: bool, system: SystemUnderTest) -> None:
    """And once more where it expires; dbt Cloud's tokens are not fetched."""
    if expires and isinstance(system.server, AirbyteServer):
        system.server.scenario.token_expires(after_requests=10)
    crowd = Crowd(system)

    reasons, _ = crowd.known()

    fetched = {"airbyte": 2 if expires else 1, "dbt_cloud": 0}
    assert reasons == {"succeeded": TRIGGERS}
    assert len(system.server.requests.matching("POST", "/applications/token")) == fetched[system.name]


class Shifting(PolledServer):
    """A list whose rows move up by one between two pages: one is shown by neither."""

    async def batches(self, _client: object, wanted: Wanted) -> AsyncGenerator[Sequence[RemoteJob]]:
        """List what is wanted."""
        rows = list(wanted.known)
        for start in range(0, len(rows), self.batch_size):
            shown = rows[start + (1 if start else 0) : start + self.batch_size]
            self.lists.append(asyncio.get_running_loop().time())
            await asyncio.sleep(0.1)
            yield [self.job(job_id) for job_id in shown]


def test_rows_that_move_between_pages_hide_no_job() -> None:
    """What no page shows is read singly in the same round."""
    server = Shifting(dict.fromkeys(range(TRIGGERS), 35.0))

    async def one() -> list[object]:
        poller = new_poller(server)
        readings: list[object] = []

        async def read(job_id: int) -> None:
            with poller.watching(job_id) as subscription:
                readings.append(await subscription.reading())

        await asyncio.gather(*(read(job_id) for job_id in range(TRIGGERS)))
        await poller.aclose()
        return readings

    assert len(run(one())) == TRIGGERS
    assert {job_id for _, job_id in server.reads} == {10, 20}


class Lines:
    """A task's log."""

    def __init__(self) -> None:
        self.warnings: list[str] = []

    def info(self, event: str, /, *args: object) -> None:
        """Not of interest."""

    def warning(self, event: str, /, *args: object) -> None:
        """Remember it."""
        self.warnings.append(event % args)

    def exception(self, event: str, /, *args: object) -> None:
        """A defect."""
        raise AssertionError(event % args)


def test_an_outage_is_told_in_the_log_of_each_affected_task_once_a_minute() -> None:
    """Though one request has felt it for all."""
    server = PolledServer(dict.fromkeys(range(TRIGGERS), 1e9))
    server.outage = OUTAGE
    logs = [Lines() for _ in range(TRIGGERS)]

    async def watch_all() -> list[Ended]:
        poller, loop = new_poller(server), asyncio.get_running_loop()
        clock = Clock(now=loop.time)
        system: Any = server
        any_poller: Any = poller
        shared: Lease[Any] = Lease(any_poller, asyncio.Semaphore(4), any_poller, poller.aclose)

        async def lease() -> Lease[Any]:
            return shared

        limits = Limits(INTERVAL, max_poll_failure_seconds=300.0)
        watches = (
            AsyncJobHandle(system, lease, job_id, log=logs[job_id], clock=clock).watch(
                TaskWatch(job_id, limits, started_at=0.0)
            )
            for job_id in range(TRIGGERS)
        )
        ended = list(await asyncio.gather(*watches))
        await poller.aclose()
        return ended

    ended = run(watch_all())

    assert {each.reason for each in ended} == {Reason.POLL_FAILED}
    assert all(f"job {job_id}:" in log.warnings[0] for job_id, log in enumerate(logs))
    assert all(3 <= len(log.warnings) <= 5 for log in logs)

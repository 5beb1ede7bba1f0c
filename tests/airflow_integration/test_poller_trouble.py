"""The poller in trouble: nobody pays for another's, and nobody hangs."""

import asyncio
import logging
from itertools import pairwise
from typing import Any

import pytest

from airflow_integration.remote_job.clients import Lease
from airflow_integration.remote_job.clock import Clock
from airflow_integration.remote_job.errors import RemoteCallError
from airflow_integration.remote_job.handle import AsyncJobHandle
from airflow_integration.remote_job.job import RemoteJob
from airflow_integration.remote_job.outcome import Ended, Reason
from airflow_integration.remote_job.reading import BatchFailure, Reading
from airflow_integration.remote_job.rows import NoListError
from airflow_integration.remote_job.subscription import Subscription
from airflow_integration.remote_job.watch import Limits, TaskWatch
from generated_client import ResponseDecodeError
from generated_client.watching.watch import PollFailure
from tests.airflow_integration.polled_server import OUTAGE, REFUSED, PolledServer
from tests.airflow_integration.virtual_time import run
from tests.airflow_integration.watchers import HOUR, MANY, ends_of, new_poller, one_reading, readings_of, until_end

LOG = logging.getLogger(__name__)


def test_a_refused_list_ends_no_watch_and_is_asked_for_once() -> None:
    """From then on jobs are read singly."""
    server = PolledServer(dict.fromkeys(range(MANY), 35.0))
    server.list_error = REFUSED

    known = ends_of(server)

    assert len(known) == MANY
    assert len(server.lists) == 1


def test_a_list_that_cannot_be_understood_is_asked_for_once() -> None:
    """A defect in reading lists costs requests, not jobs."""
    server = PolledServer(dict.fromkeys(range(MANY), 5.0))
    server.list_error = KeyError("jobId")

    ends_of(server)

    assert len(server.lists) == 1


@pytest.mark.parametrize(
    "error",
    [ResponseDecodeError("a page came", method="GET", url=""), NoListError("that is no list")],
    ids=["page", "no-list"],
)
def test_a_list_in_whose_place_something_else_came_is_asked_for_again_after_a_while(error: Exception) -> None:
    """Maintenance passes; until then, jobs are read singly."""
    server = PolledServer(dict.fromkeys(range(MANY), 300.0))
    server.list_error = error

    ends_of(server)

    assert [after - before for before, after in pairwise(server.lists)] == pytest.approx([60, 120], abs=15)


def test_a_list_that_shows_other_jobs_only_is_given_up_for_longer_and_longer() -> None:
    """A server that ignores the filters, or has thousands of jobs in between, is asked for single jobs.

    The first round does not count, since where new jobs are on the list is a guess.
    """
    server = PolledServer(dict.fromkeys(range(MANY), HOUR))
    server.others = range(1000, 11_000)

    ends_of(server)

    batches = [after for before, after in pairwise([-HOUR, *server.lists]) if after - before > 1.0]
    rests = [after - before for before, after in pairwise(batches)]
    assert rests == pytest.approx([10, 60, 120, 240, 480, 960], abs=15)
    assert len(server.lists) == len(batches) * (3 + 5)


@pytest.mark.parametrize("seconds", [3.0, 12.0, 50.0], ids=["slow", "slower", "hanging"])
def test_a_list_that_is_slower_than_its_readers_keeps_nobody_waiting(seconds: float) -> None:
    """A large table of jobs makes servers so; the end of every job is known in time, and the list rests."""
    server = PolledServer({job_id: 10.0 + 7 * job_id for job_id in range(MANY)})
    server.list_takes = seconds

    known = ends_of(server, interval=1.0)

    late = [known[job_id] - end for job_id, end in server.ends.items()]
    assert max(late) < 1 + 2 + 2 + 1  # the interval, the list's patience and a page's, a reading
    rests = [after - before for before, after in pairwise(server.lists) if after - before > seconds]
    assert rests[0] == pytest.approx(60, abs=10)
    assert len(server.lists) <= 5


def test_a_server_that_hangs_altogether_is_asked_for_lists_again_when_it_is_back() -> None:
    """That its list hung as well says nothing of the list."""
    server = PolledServer(dict.fromkeys(range(MANY), HOUR / 2))
    server.list_takes, server.outage = 100.0, OUTAGE

    async def watch_all() -> None:
        poller = new_poller(server)
        watchers = [asyncio.create_task(until_end(poller, job_id)) for job_id in range(MANY)]
        await asyncio.sleep(100.0)
        server.list_takes, server.outage = 0.1, None
        await asyncio.gather(*watchers)
        await poller.aclose()

    run(watch_all())

    assert len([moment for moment in server.lists if 100.0 < moment < 200.0]) > 10


def test_who_asks_alone_does_not_wait_for_a_list() -> None:
    """The list is for the others."""
    server = PolledServer(dict.fromkeys(range(MANY), 0.0))
    server.list_takes = 1.9

    async def read_all() -> float:
        poller = new_poller(server)
        others = [asyncio.create_task(one_reading(poller, job_id)) for job_id in range(1, MANY)]
        with poller.watching(0) as subscription:
            await subscription.reading(alone=True)
        took = asyncio.get_running_loop().time()
        await asyncio.gather(*others)
        await poller.aclose()
        return took

    assert run(read_all()) < 0.5


def test_an_outage_is_felt_by_one_request_and_told_to_all() -> None:
    """When the list fails and one job cannot be read either, the others are not asked for."""
    server = PolledServer(dict.fromkeys(range(MANY), 35.0))
    server.outage = OUTAGE

    readings = readings_of(server, range(MANY))

    assert len(server.reads) == 1
    assert sum(isinstance(reading, BatchFailure) for reading in readings) == MANY - 1
    assert all(isinstance(reading, PollFailure) and reading.transient for reading in readings)


def test_a_list_that_fails_alone_costs_nobody_a_reading() -> None:
    """One job is read to find out whether the server is there, then all of them."""
    server = PolledServer(dict.fromkeys(range(MANY), 0.0))
    server.list_error = OUTAGE

    readings = readings_of(server, range(MANY))

    assert all(isinstance(reading, RemoteJob) for reading in readings)


def test_an_error_of_one_job_reaches_its_own_watchers_only() -> None:
    """Both watchers of job 3 hear of it, and nobody else."""
    server = PolledServer(dict.fromkeys(range(MANY), 0.0))
    server.unlisted = {3}
    server.read_errors[3] = RemoteCallError("403: not yours")

    readings = readings_of(server, [*range(MANY), 3])

    failed = [index for index, reading in enumerate(readings) if isinstance(reading, PollFailure)]
    assert failed == [3, MANY]
    assert len(server.reads) == 1


def test_a_defect_in_reading_one_job_is_raised_where_it_is_waited_for() -> None:
    """It neither hangs its watcher nor touches another."""
    server = PolledServer(dict.fromkeys(range(MANY), 0.0))
    server.unlisted = {3}
    server.read_errors[3] = ZeroDivisionError("a defect")

    async def read_all() -> list[Reading | BaseException]:
        poller = new_poller(server)
        readings = await asyncio.gather(
            *(one_reading(poller, job_id) for job_id in range(MANY)), return_exceptions=True
        )
        await poller.aclose()
        return readings

    readings = run(read_all())

    assert isinstance(readings[3], ZeroDivisionError)
    assert sum(isinstance(reading, RemoteJob) for reading in readings) == MANY - 1


class Unanswerable(Subscription):
    """Whoever asks it how it is, breaks."""

    @property
    def waits(self) -> bool:
        """A defect."""
        raise ZeroDivisionError


def test_a_broken_poller_fails_its_watchers_instead_of_hanging_them() -> None:
    """And the next reading starts it anew."""
    server = PolledServer(dict.fromkeys(range(MANY), 0.0))

    async def read_twice() -> tuple[list[Reading | BaseException], Reading]:
        poller = new_poller(server)
        trouble = Unanswerable(poller, 1)
        poller.add(trouble)
        looks = (one_reading(poller, job_id) for job_id in range(MANY))
        broken = await asyncio.gather(*looks, return_exceptions=True)
        poller.remove(trouble)
        again = await one_reading(poller, 1)
        await poller.aclose()
        return broken, again

    broken, again = run(read_twice())

    assert all(isinstance(reading, RuntimeError) for reading in broken)
    assert isinstance(again, RemoteJob)


def test_cancelling_one_watcher_touches_no_other() -> None:
    """Not even when its request was under way."""
    server = PolledServer(dict.fromkeys(range(MANY), 25.0))

    async def watch_all() -> list[float | BaseException]:
        poller = new_poller(server)
        watchers = [asyncio.create_task(until_end(poller, job_id)) for job_id in range(MANY)]
        await asyncio.sleep(0.05)
        watchers[0].cancel()
        ended = await asyncio.gather(*watchers, return_exceptions=True)
        await poller.aclose()
        return ended

    first, *others = run(watch_all())

    assert isinstance(first, asyncio.CancelledError)
    assert all(isinstance(moment, float) for moment in others)


def test_a_silent_server_cannot_hide_a_deadline() -> None:
    """A reading that takes longer than the watcher's patience is a failure of that reading."""

    class Silent(PolledServer):
        async def aread(self, _client: object, job_id: int, _patience: float | None) -> RemoteJob:
            await asyncio.sleep(HOUR)
            return self.job(job_id)

    (reading,) = readings_of(Silent({1: 0.0}), [1], patience=5.0)

    assert isinstance(reading, PollFailure)
    assert reading.transient


@pytest.mark.parametrize("count", [3, MANY])
def test_nothing_is_asked_for_when_nobody_waits(count: int) -> None:
    """A poller without watchers is silent until the next one comes."""
    server = PolledServer(dict.fromkeys(range(count), 0.0))

    async def read_twice() -> int:
        poller = new_poller(server)
        await asyncio.gather(*(one_reading(poller, job_id) for job_id in range(count)))
        asked = len(server.lists) + len(server.reads)
        await asyncio.sleep(HOUR)
        silent = len(server.lists) + len(server.reads) == asked
        await one_reading(poller, 0)
        await poller.aclose()
        return silent

    assert run(read_twice())


def test_only_a_job_s_own_answer_ends_its_watch() -> None:
    """Its last patience would end with a failure of others: then it is read itself."""
    server = PolledServer(dict.fromkeys(range(MANY), 0.0))
    server.list_error = OUTAGE
    server.read_errors = dict.fromkeys(range(MANY - 1), OUTAGE)

    async def watch_all() -> list[Ended]:
        poller, loop = new_poller(server), asyncio.get_running_loop()
        clock = Clock(now=loop.time)

        any_poller: Any = poller
        shared: Lease[Any] = Lease(any_poller, asyncio.Semaphore(4), any_poller, poller.aclose)

        async def lease() -> Lease[Any]:
            return shared

        system: Any = server
        watches = (
            AsyncJobHandle(system, lease, job_id, log=LOG, clock=clock).watch(
                TaskWatch(job_id, Limits(10.0, max_poll_failure_seconds=0.0), started_at=0.0)
            )
            for job_id in range(MANY)
        )
        ended = await asyncio.gather(*watches)
        await poller.aclose()
        return ended

    ended = run(watch_all())

    assert [each.reason for each in ended] == [Reason.POLL_FAILED] * (MANY - 1) + [Reason.SUCCEEDED]

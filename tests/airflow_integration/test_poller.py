"""The poller: many jobs with few questions, and nobody pays for another's trouble."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import pytest

from airflow_integration.remote_job.errors import RemoteCallError
from airflow_integration.remote_job.job import RemoteJob
from airflow_integration.remote_job.poller import Poller
from airflow_integration.remote_job.reading import BatchFailure, Reading
from airflow_integration.remote_job.subscription import Subscription
from generated_client.watching.watch import PollFailure
from tests.airflow_integration.polled_server import OUTAGE, REFUSED, PolledServer
from tests.airflow_integration.virtual_time import run

HOUR = 3600.0
MANY = 25


async def until_end(poller: Poller[object], job_id: int, *, interval: float = 10.0) -> float:
    """Watch a job to its end; returns the second at which it was known."""
    with poller.watching(job_id) as subscription:
        within = 0.0
        while True:
            reading = await subscription.reading(within=within)
            if isinstance(reading, RemoteJob) and reading.state.is_terminal:
                return asyncio.get_running_loop().time()
            within = interval


async def one_reading(poller: Poller[object], job_id: int, *, patience: float | None = None) -> Reading:
    """Look at a job once."""
    with poller.watching(job_id) as subscription:
        return await subscription.reading(patience=patience)


def new_poller(server: PolledServer) -> Poller[object]:
    """A poller that may have four requests under way."""
    return Poller(server, object(), asyncio.Semaphore(4))


def ends_of(server: PolledServer, *, interval: float = 10.0) -> dict[int, float]:
    """When the end of each of the server's jobs was known to its watcher."""

    async def watch_all() -> dict[int, float]:
        poller = new_poller(server)
        known = await asyncio.gather(*(until_end(poller, job_id, interval=interval) for job_id in server.ends))
        await poller.aclose()
        return dict(zip(server.ends, known, strict=True))

    return run(watch_all())


def readings_of(server: PolledServer, job_ids: Sequence[int], *, patience: float | None = None) -> list[Reading]:
    """One reading of each job, asked for together."""

    async def read_all() -> list[Reading]:
        poller = new_poller(server)
        readings = await asyncio.gather(*(one_reading(poller, job_id, patience=patience) for job_id in job_ids))
        await poller.aclose()
        return readings

    return run(read_all())


def test_a_round_asks_for_full_pages_and_not_for_jobs() -> None:
    """Twenty-five jobs in pages of ten are three requests, however many triggers wait for them."""
    server = PolledServer(dict.fromkeys(range(MANY), 35.0))

    ends_of(server)

    rounds = Counter(round(moment, -1) for moment in server.lists)
    assert set(rounds.values()) == {3}
    assert server.reads == []


def test_an_end_is_known_within_one_interval() -> None:
    """Each watcher learns of it at most one of its own intervals later, and the time of the answers."""
    server = PolledServer({job_id: job_id * 7.3 for job_id in range(MANY)})

    known = ends_of(server, interval=10.0)

    assert all(end <= known[job_id] <= end + 10.0 + 1.0 for job_id, end in server.ends.items())


def test_watchers_that_began_apart_are_answered_together() -> None:
    """A reading that is due soon is taken along, so that scattered watchers fall into step."""
    server = PolledServer(dict.fromkeys(range(MANY), HOUR))

    async def begin(poller: Poller[object], job_id: int) -> None:
        await asyncio.sleep(job_id * 2.0)
        await until_end(poller, job_id, interval=60.0)

    async def watch_all() -> None:
        poller = new_poller(server)
        await asyncio.gather(*(begin(poller, job_id) for job_id in range(MANY)))
        await poller.aclose()

    run(watch_all())

    settled = [moment for moment in server.lists if moment > HOUR / 2]
    assert len(settled) <= 3 * (HOUR / 2) / 30


def test_a_slow_watcher_costs_no_requests_of_its_own() -> None:
    """A trigger that looks once an hour is read once an hour, whatever its neighbours do."""
    server = PolledServer({0: 2.5 * HOUR, **dict.fromkeys(range(1, 4), 2 * HOUR)})

    async def watch_all() -> None:
        poller = new_poller(server)
        slow = until_end(poller, 0, interval=HOUR)
        await asyncio.gather(slow, *(until_end(poller, job_id, interval=10.0) for job_id in range(1, 4)))
        await poller.aclose()

    run(watch_all())

    assert len([job_id for _, job_id in server.reads if job_id == 0]) <= 4


def test_a_few_jobs_are_read_singly() -> None:
    """A list is not worth its page for three jobs."""
    server = PolledServer(dict.fromkeys(range(3), 5.0))

    ends_of(server)

    assert server.lists == []


def test_a_job_that_the_list_hides_is_read_singly_in_the_same_round() -> None:
    """Absence is not a state."""
    server = PolledServer(dict.fromkeys(range(MANY), 35.0))
    server.unlisted = {7}

    known = ends_of(server)

    assert max(known.values()) < 35.0 + 10.0 + 2.0
    assert {job_id for _, job_id in server.reads} == {7}


def test_foreign_jobs_in_the_list_are_ignored() -> None:
    """Ids that nobody asked for reach nobody."""
    server = PolledServer(dict.fromkeys(range(MANY), 0.0))
    server.others = range(1000, 1015)

    readings = readings_of(server, range(MANY))

    assert [reading.id for reading in readings if isinstance(reading, RemoteJob)] == [*range(MANY)]


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


def test_a_list_that_shows_other_jobs_only_is_given_up_for_longer_and_longer() -> None:
    """A server that ignores the filters, or has thousands of jobs in between, is asked for single jobs."""
    server = PolledServer(dict.fromkeys(range(MANY), HOUR))
    server.others = range(1000, 11_000)

    ends_of(server)

    batches = [after for before, after in pairwise([-HOUR, *server.lists]) if after - before > 1.0]
    rests = [after - before for before, after in pairwise(batches)]
    assert rests == pytest.approx([60, 120, 240, 480, 960], abs=15)
    assert len(server.lists) == len(batches) * (3 + 5)


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

"""The poller: many jobs with few questions, each answered in time."""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Sequence

from airflow_integration.remote_job.batch import Wanted
from airflow_integration.remote_job.job import RemoteJob
from airflow_integration.remote_job.poller import Poller
from tests.airflow_integration.polled_server import PolledServer
from tests.airflow_integration.virtual_time import run
from tests.airflow_integration.watchers import HOUR, MANY, ends_of, new_poller, readings_of, until_end


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


def test_a_list_is_read_on_while_its_pages_bring_more_than_single_reads() -> None:
    """Half of the rows are other people's, so that there are twice as many pages as there should be."""

    class Shared(PolledServer):
        """A server whose pages show a foreign job for each wanted one."""

        async def batches(self, client: object, wanted: Wanted) -> AsyncGenerator[Sequence[RemoteJob]]:
            async for page in super().batches(client, wanted):
                yield page[:5]
                yield page[5:]

    server = Shared(dict.fromkeys(range(70), 0.0))

    readings_of(server, range(70))

    assert server.reads == []


def test_foreign_jobs_in_the_list_are_ignored() -> None:
    """Ids that nobody asked for reach nobody."""
    server = PolledServer(dict.fromkeys(range(MANY), 0.0))
    server.others = range(1000, 1015)

    readings = readings_of(server, range(MANY))

    assert [reading.id for reading in readings if isinstance(reading, RemoteJob)] == [*range(MANY)]


def test_slow_watchers_make_no_round_longer() -> None:
    """Fifty jobs that are looked at once an hour are no part of the rounds that ten others need every 10 s."""
    server = PolledServer(dict.fromkeys(range(60), HOUR))

    async def watch_all() -> None:
        poller = new_poller(server)
        fast = (until_end(poller, job_id, interval=10.0) for job_id in range(10))
        await asyncio.gather(*fast, *(until_end(poller, job_id, interval=HOUR) for job_id in range(10, 60)))
        await poller.aclose()

    run(watch_all())

    rounds = Counter(round(moment, -1) for moment in server.lists if 60 < moment < HOUR / 3)
    assert set(rounds.values()) == {1}

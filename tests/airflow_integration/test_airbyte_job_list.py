"""Finding many jobs in Airbyte's list, on a server that is as full and as odd as real ones."""

import asyncio
from collections.abc import Sequence

import pytest

from airflow_integration.airbyte.job_list import job_batches
from airflow_integration.remote_job.batch import Wanted
from airflow_integration.remote_job.errors import RemoteCallError
from airflow_integration.remote_job.job import RemoteJob
from generated_client import AsyncAirbyte, BearerToken, PermissionDeniedError
from generated_client.testing import AirbyteServer, Fault, JobScript
from generated_client.testing.http_message import JsonValue

JOBS = 250
PAGES = 3


def start_jobs(server: AirbyteServer, script: JobScript, count: int = JOBS) -> list[int]:
    """Jobs of a connection each."""
    return [server.start_job(server.add_connection(f"c{number}"), script).job_id for number in range(count)]


def look_for(server: AirbyteServer, wanted: Wanted) -> dict[int, RemoteJob]:
    """What the batches show, one request after the other."""

    async def look() -> dict[int, RemoteJob]:
        found: dict[int, RemoteJob] = {}
        async with AsyncAirbyte(base_url=server.url, auth=BearerToken(server.issue_token())) as client:
            async for jobs in job_batches(client, wanted):
                found |= {job.id: job for job in jobs}
                wanted.missing -= found.keys()
        return found

    return asyncio.run(look())


def seen_before(jobs: dict[int, RemoteJob]) -> Wanted:
    """The same jobs again."""
    return Wanted({**jobs})


def new(job_ids: Sequence[int]) -> Wanted:
    """Jobs that nobody has read."""
    return Wanted(dict.fromkeys(job_ids))


def test_new_jobs_are_found_among_the_newest(airbyte_server: AirbyteServer) -> None:
    """A hundred jobs a request, past ten thousand others."""
    airbyte_server.add_history(airbyte_server.add_connection("others"), 10_000)
    jobs = start_jobs(airbyte_server, JobScript.held())

    found = look_for(airbyte_server, new(jobs))

    assert sorted(found) == jobs
    assert len(airbyte_server.requests) == PAGES


def test_new_jobs_behind_newer_ones_are_leapt_to(airbyte_server: AirbyteServer) -> None:
    """After a restart of the triggerer, say: one request tells how far back they must be."""
    jobs = start_jobs(airbyte_server, JobScript.held())
    start_jobs(airbyte_server, JobScript.held(), 600)

    found = look_for(airbyte_server, new(jobs))

    assert sorted(found) == jobs
    assert len(airbyte_server.requests) == 1 + PAGES


def test_a_leap_that_misses_is_the_last(airbyte_server: AirbyteServer) -> None:
    """Jobs that the list hides are not hunted for."""
    hidden = start_jobs(airbyte_server, JobScript.held(), 1)
    shown = start_jobs(airbyte_server, JobScript.held(), 400)

    assert look_for(airbyte_server, new([hidden[0] - 5000, shown[-1]])).keys() == {shown[-1]}
    assert len(airbyte_server.requests) <= 3


def test_jobs_close_to_each_other_are_found_whatever_becomes_of_them(airbyte_server: AirbyteServer) -> None:
    """No more pages than they fill, though half of them have ended and thousands of others as well."""
    jobs = start_jobs(airbyte_server, JobScript.held())
    known = look_for(airbyte_server, new(jobs))
    airbyte_server.add_history(airbyte_server.add_connection("others"), 2_000)
    for job_id in jobs[::2]:
        airbyte_server.finish_job(job_id)
    airbyte_server.requests.clear()

    found = look_for(airbyte_server, seen_before(known))

    assert sorted(found) == jobs
    assert {job.raw_status for job in found.values()} == {"running", "succeeded"}
    assert len(airbyte_server.requests) == PAGES


def test_jobs_close_to_each_other_are_leapt_to_over_new_ones(airbyte_server: AirbyteServer) -> None:
    """What the same batch has found among the newest jobs is not read again on the way."""
    jobs = start_jobs(airbyte_server, JobScript.held())
    known = look_for(airbyte_server, new(jobs))
    newer = start_jobs(airbyte_server, JobScript.held(), 400)
    airbyte_server.requests.clear()

    found = look_for(airbyte_server, Wanted({**known, **dict.fromkeys(newer)}))

    assert sorted(found) == [*jobs, *newer]
    assert len(airbyte_server.requests) <= 4 + 1 + PAGES + 1


def start_scattered_jobs(server: AirbyteServer, count: int) -> list[int]:
    """Jobs that run, with four others between each two, which have ended."""
    jobs: list[int] = []
    for _ in range(count):
        jobs += start_jobs(server, JobScript.held(), 1)
        for other in start_jobs(server, JobScript.held(), 4):
            server.finish_job(other)
    return jobs


def test_scattered_jobs_in_the_same_state_are_found_in_their_state(airbyte_server: AirbyteServer) -> None:
    """What has ended between them is not even listed."""
    jobs = start_scattered_jobs(airbyte_server, 80)
    known = look_for(airbyte_server, new(jobs))
    airbyte_server.requests.clear()

    found = look_for(airbyte_server, seen_before(known))

    assert sorted(found) == jobs
    assert [request.query["status"] for request in airbyte_server.requests] == [["running"]]


def test_scattered_jobs_that_have_ended_are_found_among_the_last_changes(airbyte_server: AirbyteServer) -> None:
    """Half of them have ended: one page for those that run, one for the others."""
    jobs = start_scattered_jobs(airbyte_server, 80)
    known = look_for(airbyte_server, new(jobs))
    for job_id in jobs[::2]:
        airbyte_server.finish_job(job_id)
    airbyte_server.requests.clear()

    found = look_for(airbyte_server, seen_before(known))

    assert sorted(found) == jobs
    assert {job.raw_status for job in found.values()} == {"running", "succeeded"}
    assert len(airbyte_server.requests) == 2


def test_jobs_of_other_states_are_not_even_listed(airbyte_server: AirbyteServer) -> None:
    """Two jobs that wait in a queue are one request, whatever else runs."""
    start_jobs(airbyte_server, JobScript.held())
    queued = start_jobs(airbyte_server, JobScript.held("queued"), 2)
    known = look_for(airbyte_server, new(queued))
    airbyte_server.requests.clear()

    look_for(airbyte_server, seen_before(known))

    assert [request.query["status"] for request in airbyte_server.requests] == [["queued"]]


def test_a_job_that_is_nowhere_does_not_make_the_search_endless(airbyte_server: AirbyteServer) -> None:
    """A page without a hit is the last one, and so is a short one."""
    airbyte_server.add_history(airbyte_server.add_connection("others"), 2_000)

    assert look_for(airbyte_server, new([99_999])) == {}
    assert len(airbyte_server.requests) == 1


def test_a_row_that_cannot_be_read_hides_its_own_job_only(airbyte_server: AirbyteServer) -> None:
    """It is read singly then, and its error is its own."""
    row = {"status": "running", "jobType": "sync", "startTime": "2026-01-01T00:00Z", "connectionId": "c"}
    rows: list[JsonValue] = [{"jobId": 1, **row}, {"jobId": 2, **row, "startTime": 12}, "not a job", {"jobId": 7}]
    airbyte_server.inject(Fault.answer({"data": rows, "next": "", "previous": ""}, 200, path="/jobs"))

    assert [*look_for(airbyte_server, new([1, 2]))] == [1]


@pytest.mark.parametrize("answer", [{}, {"data": None}, [], "jobs"], ids=repr)
def test_an_answer_that_is_no_list_is_an_error_of_the_list(airbyte_server: AirbyteServer, answer: JsonValue) -> None:
    """Nothing is concluded from it about any job."""
    airbyte_server.inject(Fault.answer(answer, 200, path="/jobs"))

    with pytest.raises(RemoteCallError, match="list of jobs"):
        look_for(airbyte_server, new([1]))


def test_a_refusal_is_the_clients_own_error(airbyte_server: AirbyteServer) -> None:
    """The poller knows what it means."""
    airbyte_server.inject(Fault.answer({"title": "forbidden"}, 403, path="/jobs"))

    with pytest.raises(PermissionDeniedError):
        look_for(airbyte_server, new([1]))

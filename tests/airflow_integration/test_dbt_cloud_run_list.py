"""Finding many runs in dbt Cloud's list of runs, on an account that is as full and as odd as real ones."""

import asyncio

import pytest
from pydantic import JsonValue

from airflow_integration.dbt_cloud.run_list import RUNS_PER_PAGE, run_batches
from airflow_integration.dbt_cloud.system import DBT_CLOUD
from airflow_integration.remote_job.batch import Wanted
from airflow_integration.remote_job.job import RemoteJob
from airflow_integration.remote_job.success.search import JobRows
from generated_client import APIError, PermissionDeniedError
from generated_client.testing import DbtCloudServer, Fault, RunScript

RUNS = 250
PAGES = 3


@pytest.fixture
def runs(dbt_cloud_in_process: DbtCloudServer) -> list[int]:
    """Runs of a job each, among ten thousand others."""
    server = dbt_cloud_in_process
    server.add_history(server.add_job("others"), 5_000)
    started = [server.start_run(server.add_job(), RunScript.held()).run_id for _ in range(RUNS)]
    server.add_history(server.add_job("more"), 5_000)
    return started


def look_for(server: DbtCloudServer, run_ids: list[int]) -> list[RemoteJob]:
    """What the batches show, one request after the other."""

    async def look() -> list[RemoteJob]:
        async with server.async_client() as client:
            wanted = Wanted(dict.fromkeys(run_ids))
            return [run async for page in run_batches(client, wanted) for run in page]

    return asyncio.run(look())


def test_runs_are_asked_for_by_their_ids_a_hundred_with_each_request(
    runs: list[int], dbt_cloud_in_process: DbtCloudServer
) -> None:
    """However many runs of others the account has."""
    found = look_for(dbt_cloud_in_process, runs)

    assert sorted(run.id for run in found) == runs
    assert [len(request.query["pk__in"]) for request in dbt_cloud_in_process.requests] == [1] * PAGES
    assert all(request.query["limit"] == [str(RUNS_PER_PAGE)] for request in dbt_cloud_in_process.requests)


def test_the_whole_state_of_a_run_comes_with_the_list(dbt_cloud_in_process: DbtCloudServer) -> None:
    """Nobody has to read it singly afterwards."""
    server = dbt_cloud_in_process
    job = server.add_job()
    run_id = server.start_run(job, RunScript.error(running=0)).run_id
    server.advance(1)

    (run,) = look_for(server, [run_id])

    assert (run.raw_status, run.finished is not None, run.facts["job_id"]) == ("error", True, job.job_id)


def test_a_list_that_may_not_be_read_is_an_error_and_not_an_absence(dbt_cloud_in_process: DbtCloudServer) -> None:
    """The poller decides what to do about it."""
    dbt_cloud_in_process.scenario.run_list_forbidden()

    with pytest.raises(PermissionDeniedError):
        look_for(dbt_cloud_in_process, [1, 2, 3, 4])


@pytest.mark.parametrize(
    "fault",
    [Fault.web_page(times=None), Fault.answer({}, times=None), Fault.answer("", times=None), Fault.reset(times=None)],
    ids=["web-page", "no-envelope", "empty", "reset"],
)
def test_a_list_is_asked_for_once(fault: Fault, dbt_cloud_in_process: DbtCloudServer) -> None:
    """Whatever is the matter with it: waiting and asking again are the poller's."""
    dbt_cloud_in_process.inject(fault)

    with pytest.raises(APIError):
        look_for(dbt_cloud_in_process, [1, 2, 3, 4])

    assert len(dbt_cloud_in_process.requests) == 1


def test_an_odd_row_hides_no_run_of_a_job_from_who_waits_for_its_successes(
    dbt_cloud_in_process: DbtCloudServer,
) -> None:
    """One that is no run, or that a newer dbt Cloud writes otherwise; runs of other jobs are left out."""
    run: dict[str, JsonValue] = {"status": 10, "job_definition_id": 7}
    rows: JsonValue = [{**run, "id": 9}, {**run, "id": 8, "status": {}}, None, {**run, "id": 6, "job_definition_id": 5}]
    dbt_cloud_in_process.inject(Fault.answer({"data": rows}, times=None))

    async def look() -> JobRows:
        async with dbt_cloud_in_process.async_client() as client:
            return await DBT_CLOUD.ajobs_of(client, "7", 0)

    for page in (DBT_CLOUD.jobs_of(dbt_cloud_in_process.client(), "7", 0), asyncio.run(look())):
        assert [job.id for job in page.jobs] == [9]
        assert (page.rows, page.is_last, page.in_order) == (4, True, True)

"""The files of runs: through the hook, and through the operator that writes one of them to disk."""

import asyncio
import json
import time
from functools import partial
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest

from airflow_integration.dbt_cloud.artifacts import artifacts_of, at_once
from airflow_integration.dbt_cloud.hooks import DbtCloudHook
from airflow_integration.dbt_cloud.operators import DbtCloudGetJobRunArtifactOperator
from airflow_integration.remote_job.errors import RemoteCallError
from generated_client.testing import DbtCloudServer, Fault
from generated_client.testing.dbt_cloud.script import RunScript
from tests.airflow_integration.dbt_files import dbt_file, step_files
from tests.airflow_integration.fake_airflow import FakeTask

SQL = "compiled/shop/models/orders.sql"


@pytest.fixture
def server(dbt_cloud_server: DbtCloudServer, monkeypatch: pytest.MonkeyPatch) -> DbtCloudServer:
    """The stand-in, as Airflow's connection `dbt_cloud_default` leads to it."""
    monkeypatch.setenv("AIRFLOW_CONN_DBT_CLOUD_DEFAULT", dbt_cloud_server.airflow_connection)
    return dbt_cloud_server


@pytest.fixture
def run_id(server: DbtCloudServer) -> int:
    """A run whose first step has loaded a seed, and whose second one has built the rest."""
    job = server.add_job(steps=["dbt seed", "dbt build"])
    files = {1: step_files("seed"), 2: {**step_files("build"), SQL: b"select 1\n"}}
    return server.start_run(job, RunScript.success(running=0, step_artifacts=files)).run_id


def test_the_hook_lists_and_reads_files_step_by_step(run_id: int) -> None:
    """The last step's, unless another is asked for; what comes reads like an answer of the official hook."""
    hook = DbtCloudHook()

    assert hook.list_job_run_artifacts(run_id) == [SQL, "manifest.json", "run_results.json"]
    assert hook.list_job_run_artifacts(run_id, step=1) == ["manifest.json", "run_results.json"]
    assert hook.get_job_run_artifact(run_id, "run_results.json", step=1) == dbt_file("seed")
    assert hook.get_job_run_artifact(run_id, "run_results.json").json() == json.loads(dbt_file("build"))
    assert hook.get_job_run_artifact(run_id, SQL).text == "select 1\n"


def test_files_of_another_account_are_asked_for_there(run_id: int, server: DbtCloudServer) -> None:
    """All of these methods may be given one."""
    hook, other = DbtCloudHook(), server.account_id + 1

    with pytest.raises(RemoteCallError):
        hook.list_job_run_artifacts(run_id, account_id=other)
    with pytest.raises(RemoteCallError):
        hook.get_job_run_artifact(run_id, "manifest.json", account_id=other)
    with pytest.raises(RemoteCallError):
        asyncio.run(hook.get_job_run_artifacts_concurrently(run_id, ["manifest.json"], account_id=other))


def test_a_file_that_is_not_there_is_named(run_id: int) -> None:
    """And tells its status to whom it may concern."""
    with pytest.raises(RemoteCallError, match=f"catalog.json of dbt Cloud run {run_id} cannot be fetched") as raised:
        DbtCloudHook().get_job_run_artifact(run_id, "catalog.json")

    assert raised.value.http_status == 404


def test_files_are_fetched_at_the_same_time(run_id: int, server: DbtCloudServer) -> None:
    """Three that take a second each take a second; the official hook fetches one after another."""
    hook = DbtCloudHook()
    paths = ["manifest.json", "run_results.json", SQL]
    asyncio.run(hook.get_job_run_artifacts_concurrently(run_id, paths))
    server.inject(Fault.slow(1.0, path="*/artifacts/*", times=None))
    began = time.monotonic()

    found = asyncio.run(hook.get_job_run_artifacts_concurrently(run_id, paths, step=2))

    assert time.monotonic() - began < 2.5
    assert found["run_results.json"] == json.loads(dbt_file("build"))
    assert found[SQL] == "select 1\n"


def test_a_file_that_is_not_there_ends_the_requests_for_the_others(run_id: int, server: DbtCloudServer) -> None:
    """Nobody gets what they bring, and their client is about to be closed."""
    server.inject(Fault.slow(30, path="*/artifacts/manifest.json", times=None))

    async def still_under_way() -> int:
        with pytest.raises(RemoteCallError, match="404"):
            await DbtCloudHook().get_job_run_artifacts_concurrently(run_id, ["manifest.json", "catalog.json"])
        return len(asyncio.all_tasks() - {asyncio.current_task()})

    assert asyncio.run(still_under_way()) == 0


def together(everybody: Barrier, number: int) -> int:
    """A call that goes on when all are under way."""
    everybody.wait(timeout=30)
    return number


def test_calls_are_made_at_the_same_time() -> None:
    """So are those of a task that reads a run's files for its lineage."""
    everybody = Barrier(8)

    assert at_once([partial(together, everybody, number) for number in range(8)]) == [*range(8)]


def test_what_a_step_has_not_left_is_not_asked_for(run_id: int, server: DbtCloudServer) -> None:
    """Every file that is not there would cost an error; a step without files is none either."""
    found = artifacts_of(server.client(), run_id, [1, 2, 3], ["run_results.json", "catalog.json"], lambda: 5.0)

    assert {*found.files} == {(1, "run_results.json"), (2, "run_results.json")}
    assert found.problems == []
    assert [each.status for each in server.requests.matching("GET", "*/artifacts/*")].count(404) == 1


def test_files_that_do_not_come_are_told_beside_those_that_do(run_id: int, server: DbtCloudServer) -> None:
    """Half of them is better than none."""
    server.inject(Fault.html_error(500, path="*/artifacts/manifest.json", times=None))

    found = artifacts_of(server.client(), run_id, [2], ["manifest.json", "run_results.json"], lambda: 1.0)

    assert {*found.files} == {(2, "run_results.json")}
    assert len(found.problems) == 1


def fetch(place: Path, run_id: int | str, path: str, **arguments: Any) -> str:
    """Run the operator in a folder."""
    name = FakeTask().run(
        lambda: DbtCloudGetJobRunArtifactOperator(
            task_id="fetch", run_id=run_id, path=path, output_file_name=str(place), **arguments
        )
    )
    assert isinstance(name, str)
    return name


def test_the_operator_writes_the_file_as_it_is(run_id: int, tmp_path: Path) -> None:
    """Byte by byte, into folders that it makes; the run may come from XCom, as text."""
    place = tmp_path / "new" / "results.json"

    assert fetch(place, str(run_id), "run_results.json", step=1) == str(place)
    assert place.read_bytes() == dbt_file("seed")


def test_the_operator_s_file_has_a_name_of_its_own(
    run_id: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Run id and path, with dashes for slashes."""
    monkeypatch.chdir(tmp_path)
    operator = DbtCloudGetJobRunArtifactOperator(task_id="fetch", run_id=run_id, path=SQL)

    assert FakeTask().run(lambda: operator) == f"{run_id}_compiled-shop-models-orders.sql"
    assert [each.name for each in tmp_path.iterdir()] == [f"{run_id}_compiled-shop-models-orders.sql"]


def test_an_operator_that_fails_leaves_no_half_file_and_no_harm(
    run_id: int, server: DbtCloudServer, tmp_path: Path
) -> None:
    """What stood there before still stands there."""
    place = tmp_path / "results.json"
    place.write_text("the one of yesterday")
    server.inject(Fault.trickle(path="*/artifacts/*", times=None))

    with pytest.raises(RemoteCallError):
        fetch(place, run_id, "run_results.json", hook_params={"timeout_seconds": 1})

    assert [each.name for each in tmp_path.iterdir()] == ["results.json"]
    assert place.read_text() == "the one of yesterday"

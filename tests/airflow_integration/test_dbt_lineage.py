"""What OpenLineage is told of a dbt Cloud run: the run, and each model, seed, snapshot and test in it, as dbt saw them.

The files are real (see `dbt_files`); the events go through OpenLineage's own library and Airflow's own listener.
"""

from collections.abc import Generator, Sequence
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from openlineage.client.event_v2 import RunEvent
from openlineage.client.facet_v2 import parent_run

from airflow_integration.dbt_cloud.operators import DbtCloudRunJobOperator
from airflow_integration.dbt_cloud.sensors import DbtCloudJobRunSensor
from airflow_integration.remote_job.telling.lineage import DatasetName, Lineage
from airflow_integration.remote_job.telling.task_run import task_run_of
from generated_client.testing import DbtCloudServer
from generated_client.testing.dbt_cloud.script import RunScript
from tests.airflow_integration.dbt_files import step_files
from tests.airflow_integration.fake_airflow import FakeTask
from tests.airflow_integration.run_lineage import BUILT, DUCKDB, lineage, tables, task_run, told_of
from tests.airflow_integration.told_lineage import NamedTask, Told, listener_writing_to


def parent_of(event: RunEvent) -> parent_run.ParentRunFacet:
    """The facet that names the run above."""
    facet = (event.run.facets or {})["parent"]
    assert isinstance(facet, parent_run.ParentRunFacet)
    return facet


def root_of(event: RunEvent) -> str:
    """The run that all goes back to."""
    root = parent_of(event).root
    assert root is not None
    return root.run.runId


def moments(events: Sequence[RunEvent]) -> list[datetime]:
    """When they happened."""
    return [datetime.fromisoformat(event.eventTime) for event in events]


def test_a_run_stands_between_the_task_and_what_dbt_has_run(dbt_cloud_server: DbtCloudServer) -> None:
    """Task, run, model: three storeys, and all go back to the DAG's run; so it is asked for by OpenLineage's users."""
    events = lineage(dbt_cloud_server, {1: step_files("build")}).events
    (run,) = dbt_cloud_server.runs()
    task = task_run()

    first, *nodes, last = events
    assert first.run.runId == last.run.runId
    assert first.job.name == last.job.name == f"dbt-cloud-job-{run.job_id}"
    assert {event.job.namespace for event in events} == {task.task.namespace}
    assert {parent_of(event).run.runId for event in (first, last)} == {task.task.run_id}
    assert {parent_of(event).run.runId for event in nodes} == {first.run.runId}
    assert {root_of(event) for event in events} == {task.root.run_id}
    facets: Any = last.run.facets
    assert facets["dbt_cloud_job"].status == "success"
    assert facets["externalQuery"].externalQueryId == str(run.run_id)


@pytest.mark.parametrize(
    ("script", "end"),
    [
        (RunScript.success(running=0), "COMPLETE"),
        (RunScript.error(running=0), "FAIL"),
        (RunScript.timed_out(running=0), "ABORT"),
    ],
)
def test_the_run_ends_in_openlineage_as_it_ended_in_dbt_cloud(
    script: RunScript, end: str, dbt_cloud_server: DbtCloudServer
) -> None:
    """Even if it has left no files."""
    events = lineage(dbt_cloud_server, {1: {}}, script).events

    assert [event.eventType and event.eventType.value for event in events] == ["START", end]


def test_a_run_that_has_not_ended_has_no_lineage_yet(dbt_cloud_server: DbtCloudServer) -> None:
    """A task that does not wait would tell half of it."""
    assert lineage(dbt_cloud_server, {1: {}}, RunScript.held()) == Lineage()


def test_all_steps_are_told(dbt_cloud_server: DbtCloudServer) -> None:
    """What one has built and the next one reads is not read from outside."""
    found = lineage(dbt_cloud_server, {1: step_files("seed"), 2: step_files("build"), 3: step_files("tests_fail")})

    assert tables(found.outputs) == BUILT
    assert found.inputs == [DatasetName("duckdb:///data/shop.duckdb", "shop.raw.orders")]
    kinds = {name.rpartition(".")[2] for _, name in told_of(found.events)}
    assert kinds >= {"seed", "run", "test", "snapshot"}


def test_a_model_reads_seeds_and_snapshots_too(dbt_cloud_server: DbtCloudServer) -> None:
    """Both are left out by OpenLineage's library; so is that a seed was loaded."""
    events = lineage(dbt_cloud_server, {1: step_files("build")}).events
    read = {event.job.name: sorted(each.name for each in event.inputs or []) for event in events}

    assert read["shop.main.shop.revenue.build.run"] == ["shop.main.countries", "shop.main.orders"]
    assert read["shop.main.shop.loyal.build.run"] == ["shop.main_main.customers_history"]
    assert read["shop.main.shop.countries.build.seed"] == []
    (loaded,) = [event for event in events if event.job.name.endswith("seed") and told_of([event] * 3)[0][0] != "START"]
    (output,) = loaded.outputs or []
    facets: Any = output.outputFacets
    assert (output.name, facets["outputStatistics"].rowCount) == ("shop.main.countries", 2)


def test_a_model_that_failed_has_written_nothing_and_its_tests_were_not_made(dbt_cloud_server: DbtCloudServer) -> None:
    """The library would tell of tests that were skipped as failed ones."""
    script = RunScript.error(running=0, step_artifacts={1: step_files("build_fails")})
    found = lineage(dbt_cloud_server, {1: {}}, script)

    failed = [name for kind, name in told_of(found.events) if kind == "FAIL"]
    assert failed == ["shop.main.shop.revenue.build.run"]
    assert not [name for _, name in told_of(found.events) if "revenue" in name and "test" in name]
    assert "revenue" not in tables(found.outputs)


@pytest.mark.needs_airflow("3.3", "a library of OpenLineage, of the same days, to which a failed test is one")
def test_a_failed_test_fails_what_it_tests_alone(dbt_cloud_server: DbtCloudServer) -> None:
    """A warning is none."""
    script = RunScript.error(running=0, step_artifacts={1: step_files("tests_fail")})

    ends = [told for told in told_of(lineage(dbt_cloud_server, {1: {}}, script).events) if told[0] != "START"]

    assert sorted(ends) == [
        ("COMPLETE", "shop.main.shop.revenue.test"),
        ("COMPLETE", "test.shop.revenue_is_positive"),
        ("FAIL", "shop.main.shop.orders.test"),
    ]


def test_all_happened_within_the_run_and_when_dbt_says(dbt_cloud_server: DbtCloudServer) -> None:
    """Tests too, which the library dates to the moment in which it reads of them."""
    before = datetime.fromisoformat("2026-11-21T20:30:00+00:00")  # the files are older
    events = lineage(dbt_cloud_server, {1: step_files("build"), 2: step_files("tests_fail")}).events
    times = moments(events)

    assert times[0] == min(times)
    assert times[-1] == max(times)
    assert max(times[1:-1]) < before
    for start, end in zip(events[1:-1:2], events[2:-1:2], strict=True):
        assert start.run.runId == end.run.runId
        assert moments([start]) <= moments([end])


def test_a_run_has_the_same_ids_whoever_tells_of_it(dbt_cloud_server: DbtCloudServer) -> None:
    """A retry that goes on with it, and the sensor of another DAG, tell of the same runs and of no others."""
    first = lineage(dbt_cloud_server, {1: step_files("build")}).events
    again = lineage(dbt_cloud_server, {}, run_id=dbt_cloud_server.runs()[0].run_id).events

    assert [event.run.runId for event in first] == [event.run.runId for event in again]
    assert len({event.run.runId for event in first}) == len(first) / 2


def test_one_invocation_is_told_once(dbt_cloud_server: DbtCloudServer) -> None:
    """Should dbt Cloud show the same files for two steps."""
    once = lineage(dbt_cloud_server, {1: step_files("build")}).events
    twice = lineage(dbt_cloud_server, {1: step_files("build"), 2: step_files("build")}).events

    assert len(twice) == len(once)


@pytest.fixture
def told(tmp_path: Path) -> Generator[Told]:
    """What Airflow's listener has been told."""
    with listener_writing_to(tmp_path / "events") as events:
        yield events


class Task(NamedTask, FakeTask):
    """A task instance that OpenLineage has a name for."""


@pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])
def test_the_steps_of_the_run_count_and_not_those_of_its_job(
    deferrable: bool, dbt_cloud_server: DbtCloudServer, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Steps of its own, and commands with dots: the official provider tells nothing of either."""
    monkeypatch.setenv("AIRFLOW_CONN_DBT_CLOUD_DEFAULT", dbt_cloud_server.airflow_connection)
    job = dbt_cloud_server.add_job(steps=["dbt run"], connection=DUCKDB)
    dbt_cloud_server.script(job, RunScript.success(step_artifacts={1: step_files("seed"), 2: step_files("build")}))
    steps = ["dbt seed --select countries.csv", "dbt build --select +revenue +loyal --vars '{ok: 1.5}'"]
    made: list[DbtCloudRunJobOperator] = []

    def make() -> DbtCloudRunJobOperator:
        made.append(
            DbtCloudRunJobOperator(
                task_id="transform", job_id=job.job_id, steps_override=steps, check_interval=0.1, deferrable=deferrable
            )
        )
        return made[-1]

    task = Task()
    task.run(make)
    extractor: Any = import_module("airflow.providers.openlineage.extractors.base").DefaultExtractor(made[-1])
    own = extractor.extract_on_complete(task)

    assert sorted(each.name.rpartition(".")[2] for each in own.outputs) == BUILT
    assert [each.name for each in own.inputs] == ["shop.raw.orders"]
    assert {*own.run_facets} == {"dbt_run", "externalQuery", "dbt_cloud_job"}
    events, own_run = told(), task_run_of(task)
    assert own_run is not None
    assert (events[0]["eventType"], events[-1]["eventType"]) == ("START", "COMPLETE")
    assert events[0]["run"]["facets"]["parent"]["run"]["runId"] == own_run.task.run_id
    assert len({event["run"]["runId"] for event in events}) == len(events) / 2 > len(BUILT)


def test_a_sensor_tells_of_a_run_and_not_that_it_has_written_anything_itself(
    dbt_cloud_server: DbtCloudServer, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody else has started the run, perhaps by hand: nobody else tells what its models have read."""
    monkeypatch.setenv("AIRFLOW_CONN_DBT_CLOUD_DEFAULT", dbt_cloud_server.airflow_connection)
    job = dbt_cloud_server.add_job(connection=DUCKDB)
    run = dbt_cloud_server.start_run(job, RunScript.success(running=0, step_artifacts={1: step_files("build")}))
    sensor, task = DbtCloudJobRunSensor(task_id="transform", run_id=run.run_id, poke_interval=0.1), Task()
    task.run(lambda: sensor)

    own = sensor.get_openlineage_facets_on_complete(task)

    assert own is not None
    assert (own.inputs, own.outputs) == ((), ())
    assert {*own.run_facets} == {"dbt_run", "externalQuery", "dbt_cloud_job"}
    assert sum(event["eventType"] == "COMPLETE" for event in told()) > len(BUILT)

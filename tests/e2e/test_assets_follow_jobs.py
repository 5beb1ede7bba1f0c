"""The long part: assets that are told of syncs and of runs, on an Airflow whose triggerer is restarted and killed."""

from __future__ import annotations

import signal
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from generated_client.testing import AirbyteServer, DbtCloudServer, JobScript
from local_airflow import LocalAirflow
from tests.e2e.deployment import PATIENCE, Deployment
from tests.json_values import as_object
from tests.remote_server import SYSTEMS, Life, Outcome, RemoteServer, System
from waiting import wait_until

pytestmark = [pytest.mark.airflow, pytest.mark.e2e]

TAKEOVER = 150.0
"""Seconds within which a killed triggerer is found dead and its triggers are taken over, on a busy machine."""

ASSETS: Mapping[System, tuple[str, str]] = {
    "airbyte": ("shop", "e2e_on_every_sync"),
    "dbt_cloud": ("marts", "e2e_on_every_run"),
}
"""The asset that is told of a system's successes, and the DAG that runs after each."""

ENDS: tuple[Outcome, ...] = ("succeeded", "cancelled", "succeeded")
"""What becomes of a target's jobs while no triggerer runs."""


@dataclass(frozen=True)
class Watch:
    """An asset that is told of every success of one target, and its DAG."""

    deployment: Deployment
    remote: RemoteServer
    target: str
    asset: str
    dag_id: str

    def happens(self, outcome: Outcome = "succeeded") -> int:
        """A job that Airflow has not started, from its beginning to its end; its id."""
        job_id = self.remote.start_job(self.target, Life.held()).job_id
        self.remote.finish(job_id, outcome)
        return job_id

    def told(self) -> list[object]:
        """The jobs that the asset was told of, oldest first."""
        events = self.deployment.airflow.api.asset_events(self.asset)
        return [as_object(as_object(event.extra["payload"])["job"])["id"] for event in events]

    def wait_until_told(self, jobs: list[object], *, seconds: float = PATIENCE) -> None:
        """Wait until the asset was told of exactly these jobs, and the trigger has noted it: it has looked again."""
        wait_until(
            lambda: self.told() == jobs or None,
            seconds=seconds,
            otherwise=lambda: f"told of {self.told()} instead of {jobs}; {self.deployment.airflow.complaints()}",
        )
        self.wait_for_looks(2)
        assert self.told() == jobs

    def wait_for_looks(self, count: int, *, seconds: float = PATIENCE) -> None:
        """Wait until the trigger has asked for the list of jobs some times more."""
        wanted = self._looks() + count
        wait_until(
            lambda: self._looks() >= wanted or None,
            seconds=seconds,
            otherwise=lambda: f"nobody asks for the jobs; {self.deployment.airflow.complaints()}",
        )

    def wait_for_runs(self, count: int) -> None:
        """Wait until the asset's DAG has had so many runs, all of them successes."""
        api = self.deployment.airflow.api
        wait_until(
            lambda: len(api.runs(self.dag_id)) >= count or None,
            seconds=PATIENCE,
            otherwise=lambda: f"runs: {api.runs(self.dag_id)}",
        )
        assert [self.deployment.finish(run) for run in api.runs(self.dag_id)] == ["success"] * count

    def _looks(self) -> int:
        return len(self.remote.server.requests.matching(**self.remote.LISTS))


@dataclass(frozen=True)
class Watched(Deployment):
    """An Airflow with an asset for each system, which is told of every success of one target there."""

    targets: Mapping[System, str]

    @property
    def watches(self) -> Mapping[System, Watch]:
        """Each system's asset."""
        return {
            system: Watch(self, self.remote(self.targets[system]), self.targets[system], *ASSETS[system])
            for system in SYSTEMS
        }


@pytest.fixture(scope="module")
def deployment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watched]:
    """It has watched for a moment already: what was there before its first look is old."""
    place = tmp_path_factory.mktemp("watched")
    with AirbyteServer() as airbyte, DbtCloudServer() as dbt_cloud:
        targets: Mapping[System, str] = {
            "airbyte": airbyte.add_connection("shop").connection_id,
            "dbt_cloud": str(dbt_cloud.add_job("marts").job_id),
        }
        settings = {
            "AIRFLOW_CONN_AIRBYTE_DEFAULT": airbyte.airflow_connection,
            "AIRFLOW_CONN_DBT_CLOUD_DEFAULT": dbt_cloud.airflow_connection,
            **{f"AIRFLOW_VAR_WATCHED_{system.upper()}": target for system, target in targets.items()},
        }
        dags = Path(__file__).parent / "asset_dags"
        with LocalAirflow(place / "airflow", dags=dags, settings=settings) as airflow:
            watched = Watched(airflow, airbyte, dbt_cloud, targets)
            airflow.wait_for_dag("e2e_outlet")
            for watch in watched.watches.values():
                airflow.wait_for_dag(watch.dag_id)
                watch.wait_for_looks(2)
            yield watched


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_dag_runs_after_every_success_whoever_starts_it(system: System, deployment: Watched) -> None:
    """A job that fails starts none; the job's facts are in the asset's event.

    One after the other, because Airflow itself starts one run for events that come in the same moment.
    """
    watch = deployment.watches[system]
    first = watch.happens()
    watch.wait_until_told([first])
    watch.wait_for_runs(1)
    watch.happens("failed")
    second = watch.happens()
    watch.wait_until_told([first, second])
    watch.wait_for_runs(2)

    payload = as_object(deployment.airflow.api.asset_events(watch.asset)[-1].extra["payload"])
    facts = as_object(payload["job"])
    assert (payload["status"], facts["id"], facts["state"]) == ("success", second, "succeeded")


def test_a_task_s_own_sync_is_told_of_and_its_outlet_knows_rows_and_bytes(deployment: Watched) -> None:
    """Once each: the asset that watches, and the one that the task updates."""
    watch = deployment.watches["airbyte"]
    before = watch.told()
    deployment.airbyte.script(watch.target, JobScript.success(running=1.0, rows=42))

    run = deployment.airflow.api.trigger("e2e_outlet")

    assert deployment.finish(run) == "success", deployment.log(run)
    watch.wait_until_told([*before, deployment.job_id(run)])
    (event,) = deployment.airflow.api.asset_events("loaded")
    (job,) = [job for job in deployment.airbyte.jobs() if job.job_id == deployment.job_id(run)]
    assert event.source_task_id == "sync"
    assert (event.extra["id"], event.extra["rows"], event.extra["bytes"]) == (job.job_id, 42, job.bytes)
    assert event.extra["url"] == deployment.xcom(run, "job_url")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL], ids=["restarted", "killed"])
def test_a_triggerer_that_goes_loses_and_repeats_nothing(number: signal.Signals, deployment: Watched) -> None:
    """What was told before is not told again, and what succeeds while nobody watches is told by the next one."""
    watches = deployment.watches
    told: dict[System, list[object]] = {system: [*watch.told(), watch.happens()] for system, watch in watches.items()}
    for system, watch in watches.items():
        watch.wait_until_told(told[system])

    deployment.airflow.processes["triggerer"].send_to_group(number)
    deployment.airflow.stop_component("triggerer")
    for system, watch in watches.items():
        missed: list[tuple[Outcome, int]] = [(end, watch.happens(end)) for end in ENDS]
        told[system] += [job_id for end, job_id in missed if end == "succeeded"]
    deployment.airflow.start_component("triggerer")

    for system, watch in watches.items():
        watch.wait_until_told(told[system], seconds=TAKEOVER)
        watch.wait_until_told([*told[system], watch.happens()])

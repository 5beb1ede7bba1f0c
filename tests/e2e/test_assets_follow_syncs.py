"""The long part: assets that are told of syncs, on an Airflow whose triggerer is restarted and killed."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generated_client.testing import AirbyteServer, DbtCloudServer, JobScript
from local_airflow import LocalAirflow
from tests.e2e.deployment import PATIENCE, Deployment
from tests.json_values import as_object
from waiting import wait_until

pytestmark = [pytest.mark.airflow, pytest.mark.e2e]

TAKEOVER = 150.0
"""Seconds within which a killed triggerer is found dead and its triggers are taken over, on a busy machine."""


@dataclass(frozen=True)
class Watched(Deployment):
    """An Airflow with an asset `shop` that is told of every successful sync of one Airbyte connection."""

    connection_id: str

    def sync_elsewhere(self, status: str = "succeeded") -> int:
        """A sync that Airflow has not started, from its beginning to its end; its id."""
        job_id = self.airbyte.start_job(self.connection_id, JobScript.held()).job_id
        self.airbyte.finish_job(job_id, status, rows=42)
        return job_id

    def told(self) -> list[object]:
        """The jobs that the asset was told of, oldest first."""
        return [as_object(event.extra["payload"])["job_id"] for event in self.airflow.api.asset_events("shop")]

    def wait_until_told(self, jobs: list[object], *, seconds: float = PATIENCE) -> None:
        """Wait until the asset was told of exactly these jobs, and the trigger has noted it: it has looked again."""
        wait_until(
            lambda: self.told() == jobs or None,
            seconds=seconds,
            otherwise=lambda: f"told of {self.told()} instead of {jobs}; {self.airflow.complaints()}",
        )
        self.wait_for_looks(2)
        assert self.told() == jobs

    def wait_for_looks(self, count: int, *, seconds: float = PATIENCE) -> None:
        """Wait until the trigger has asked for the list of jobs some times more."""
        wanted = self._looks() + count
        wait_until(
            lambda: self._looks() >= wanted or None,
            seconds=seconds,
            otherwise=lambda: f"nobody asks for the jobs; {self.airflow.complaints()}",
        )

    def wait_for_runs(self, count: int) -> None:
        """Wait until the asset's DAG has had so many runs, all of them successes."""
        api = self.airflow.api
        wait_until(
            lambda: len(api.runs("e2e_on_every_sync")) >= count or None,
            seconds=PATIENCE,
            otherwise=lambda: f"runs: {api.runs('e2e_on_every_sync')}",
        )
        states = [self.finish(run) for run in api.runs("e2e_on_every_sync")]
        assert states == ["success"] * count

    def _looks(self) -> int:
        return len(self.airbyte.requests.matching("GET", "/jobs"))


@pytest.fixture(scope="module")
def deployment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watched]:
    """It has watched for a moment already: what was there before its first look is old."""
    place = tmp_path_factory.mktemp("watched")
    with AirbyteServer() as airbyte, DbtCloudServer() as dbt_cloud:
        connection_id = airbyte.add_connection("shop").connection_id
        settings = {
            "AIRFLOW_CONN_AIRBYTE_DEFAULT": airbyte.airflow_connection,
            "AIRFLOW_VAR_WATCHED_CONNECTION_ID": connection_id,
        }
        dags = Path(__file__).parent / "asset_dags"
        with LocalAirflow(place / "airflow", dags=dags, settings=settings) as airflow:
            watched = Watched(airflow, airbyte, dbt_cloud, connection_id)
            airflow.wait_for_dag("e2e_on_every_sync")
            airflow.wait_for_dag("e2e_outlet")
            watched.wait_for_looks(2)
            yield watched


def test_a_dag_runs_after_every_success_whoever_starts_it(deployment: Watched) -> None:
    """A sync that fails starts none; the job's facts are in the asset's event.

    One after the other, because Airflow itself starts one run for events that come in the same moment.
    """
    first = deployment.sync_elsewhere()
    deployment.wait_until_told([first])
    deployment.wait_for_runs(1)
    deployment.sync_elsewhere("failed")
    second = deployment.sync_elsewhere()
    deployment.wait_until_told([first, second])
    deployment.wait_for_runs(2)

    payload = as_object(deployment.airflow.api.asset_events("shop")[-1].extra["payload"])
    facts = as_object(payload["job"])
    assert (payload["status"], facts["id"], facts["status"], facts["rows"]) == ("success", second, "succeeded", 42)


def test_a_task_s_own_sync_is_told_of_and_its_outlet_knows_rows_and_bytes(deployment: Watched) -> None:
    """Once each: the asset that watches, and the one that the task updates."""
    before = deployment.told()
    deployment.airbyte.script(deployment.connection_id, JobScript.success(running=1.0, rows=42))

    run = deployment.airflow.api.trigger("e2e_outlet")

    assert deployment.finish(run) == "success", deployment.log(run)
    deployment.wait_until_told([*before, deployment.job_id(run)])
    (event,) = deployment.airflow.api.asset_events("loaded")
    (job,) = [job for job in deployment.airbyte.jobs() if job.job_id == deployment.job_id(run)]
    assert event.source_task_id == "sync"
    assert (event.extra["id"], event.extra["rows"], event.extra["bytes"]) == (job.job_id, 42, job.bytes)
    assert event.extra["url"] == deployment.xcom(run, "job_url")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL], ids=["restarted", "killed"])
def test_a_triggerer_that_goes_loses_and_repeats_nothing(number: signal.Signals, deployment: Watched) -> None:
    """What was told before is not told again, and what succeeds while nobody watches is told by the next one."""
    before = deployment.told()
    known = deployment.sync_elsewhere()
    deployment.wait_until_told([*before, known])

    deployment.airflow.processes["triggerer"].send_to_group(number)
    deployment.airflow.stop_component("triggerer")
    missed = [deployment.sync_elsewhere(status) for status in ("succeeded", "cancelled", "succeeded")]
    deployment.airflow.start_component("triggerer")

    deployment.wait_until_told([*before, known, missed[0], missed[2]], seconds=TAKEOVER)
    later = deployment.sync_elsewhere()
    deployment.wait_until_told([*before, known, missed[0], missed[2], later])

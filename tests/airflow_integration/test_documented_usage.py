"""DAGs as users write them from the documentation, run by Airflow itself (`dag.test()` on SQLite)."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from generated_client.testing import AirbyteServer, JobScript
from tests.airflow_integration.dag_runs import states_of

DAGS = Path(__file__).parent / "dags" / "documented_usage.py"

RunDag: TypeAlias = Callable[..., Mapping[str, str]]

# Airflow's own API server, which `dag.test()` runs inside this process, is told that its test client is obsolete.
pytestmark = pytest.mark.filterwarnings("ignore:.*starlette.testclient")


@pytest.fixture
def run_dag(airflow_database: Path) -> RunDag:
    """Run one of the DAGs to its end; returns the final state of each task."""

    def run(dag_id: str, **conf: Any) -> Mapping[str, str]:
        return states_of(DAGS, dag_id, **conf)

    return run


def test_a_connection_id_from_the_run_s_configuration(
    run_dag: RunDag, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """Templated, waiting on the worker."""
    assert run_dag("connection_from_conf", connection_id=connection_id) == {"sync": "success"}
    assert [job.connection_id for job in airbyte_server.jobs()] == [connection_id]


def test_a_connection_id_from_a_variable(
    run_dag: RunDag, connection_id: str, airbyte_server: AirbyteServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Templated, deferred."""
    monkeypatch.setenv("AIRFLOW_VAR_THE_CONNECTION", connection_id)

    assert run_dag("connection_from_variable") == {"sync": "success"}
    assert [job.status for job in airbyte_server.jobs()] == ["succeeded"]


def test_an_asynchronous_operator_feeds_sensors_by_xcom(
    run_dag: RunDag, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """As a number, and as the text that a template makes of it."""
    airbyte_server.script(connection_id, JobScript.success(running=2))

    states = run_dag("asynchronous_with_sensor", connection_id=connection_id)

    assert states == {"start": "success", "wait": "success", "wait_by_template": "success"}
    assert len(airbyte_server.requests.matching("POST", "/jobs")) == 1


def test_several_sensors_in_a_group(run_dag: RunDag, connection_id: str, airbyte_server: AirbyteServer) -> None:
    """Job ids from the run's configuration, each sensor with its own end."""
    scripts = [JobScript.success(running=0.5), JobScript.success(running=1), JobScript.failure(running=0.5)]
    jobs = [airbyte_server.start_job(airbyte_server.add_connection("c"), script).job_id for script in scripts]

    states = run_dag("sensors_in_a_group", jobs=jobs)

    assert states == {"waits.job_0": "success", "waits.job_1": "success", "waits.job_2": "failed"}


@pytest.mark.parametrize("tries", [1, 2], ids=["retry-succeeds", "retry-fails"])
def test_a_retry_starts_a_new_job_and_the_cleanup_runs(
    tries: int, run_dag: RunDag, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """A failed job is settled; ALL_DONE runs in any case."""
    airbyte_server.script(connection_id, *[JobScript.failure(running=0.1)] * tries)

    states = run_dag("retries_with_cleanup", connection_id=connection_id)

    assert states == {"sync": "success" if tries == 1 else "failed", "clean_up": "success"}
    assert len(airbyte_server.requests.matching("POST", "/jobs")) == 2


@pytest.mark.parametrize(
    ("script", "state"), [(JobScript.success(running=0.5), "success"), (JobScript.failure(running=0.5), "failed")]
)
def test_a_user_s_own_operator_defers_to_our_trigger(
    script: JobScript, state: str, run_dag: RunDag, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """It reads the documented event, and nothing is cancelled."""
    job = airbyte_server.start_job(connection_id, script)

    assert run_dag("own_operator", job_id=job.job_id) == {"wait": state}
    assert not airbyte_server.requests.matching("DELETE")

"""dbt Cloud's DAGs as users write them from the documentation, run by Airflow itself (`dag.test()` on SQLite)."""

from pathlib import Path
from typing import Any

import pytest

from generated_client.testing import DbtCloudServer, RunScript
from tests.airflow_integration.dag_runs import states_of

DAGS = Path(__file__).parent / "dags" / "documented_dbt_usage.py"

# Airflow's own API server, which `dag.test()` runs inside this process, is told that its test client is obsolete.
pytestmark = [pytest.mark.filterwarnings("ignore:.*starlette.testclient"), pytest.mark.usefixtures("airflow_database")]


def test_ten_runs_between_a_start_and_a_finish(dbt_cloud_default: DbtCloudServer) -> None:
    """All deferred; `test_documented_waits` shows that they wait together."""
    jobs = [dbt_cloud_default.add_job().job_id for _ in range(10)]

    states = states_of(DAGS, "ten_at_once", jobs=jobs)

    assert states == {"start": "success", "finish": "success", **{f"run_{number}": "success" for number in range(10)}}
    assert sorted(run.job_id for run in dbt_cloud_default.runs()) == jobs


def test_a_sensor_is_fed_by_xcom(dbt_cloud_default: DbtCloudServer) -> None:
    """As a number, and as the text that a template makes of it."""
    job = dbt_cloud_default.add_job()
    dbt_cloud_default.script(job, RunScript.success(running=2))

    states = states_of(DAGS, "sensor_by_xcom", job_id=job.job_id)

    assert states == {"start": "success", "wait": "success", "wait_by_template": "success"}
    assert len(dbt_cloud_default.runs()) == 1


@pytest.mark.needs_airflow("3.3", "callbacks in `dag.test()`")
def test_a_callback_tells_a_timeout_from_a_failure_by_the_word(
    dbt_cloud_default: DbtCloudServer, tmp_path: Path
) -> None:
    """Both kinds of timeouts, waiting and deferred."""
    failing, lasting = dbt_cloud_default.add_job(), dbt_cloud_default.add_job()
    dbt_cloud_default.script(failing, *[RunScript.error()] * 2)
    dbt_cloud_default.script(lasting, *[RunScript.held()] * 3)
    notes = tmp_path / "notes"
    conf: dict[str, Any] = {"failing": failing.job_id, "lasting": lasting.job_id, "notes": str(notes)}

    states = states_of(DAGS, "callbacks", **conf)

    assert set(states.values()) == {"failed"}
    noted = dict(line.split(": ") for line in notes.read_text().splitlines())
    assert noted == {name: "failure" if name.startswith("fails") else "timeout" for name in states}


def test_a_later_task_reads_the_run_s_id_and_status(dbt_cloud_default: DbtCloudServer, tmp_path: Path) -> None:
    """From XCom `job`, which is written again when the run has ended."""
    job, notes = dbt_cloud_default.add_job(), tmp_path / "notes"

    states = states_of(DAGS, "facts_downstream", job_id=job.job_id, notes=str(notes))

    (run,) = dbt_cloud_default.runs()
    assert states == {"build": "success", "report": "success"}
    assert notes.read_text() == f"run {run.run_id} is success"

"""A task whose run is executed by real dbt-core: what dbt says reaches people, and a retry builds nothing twice."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from airflow_integration.dbt_cloud.errors import DbtCloudRunFailedError
from airflow_integration.dbt_cloud.operators import DbtCloudRunJobOperator
from generated_client.testing import DbtCloudServer, Job
from generated_client.testing.dbt_core import DbtCoreEngine
from tests.airflow_integration.fake_airflow import KEEPS_STATE, FakeTask
from tests.landed_tables import CONNECTION, LANDED, PROJECT, execute

pytestmark = [pytest.mark.real_dbt, pytest.mark.e2e]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the example project in which one model does not work."""
    copied = Path(shutil.copytree(PROJECT, tmp_path / "project"))
    broken_model(copied).write_text("select no_such_column from {{ ref('order_lines') }}")
    return copied


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[DbtCloudServer]:
    """A stand-in that runs real dbt on landed tables, as Airflow's connection `dbt_cloud_default` leads to it."""
    execute(tmp_path, LANDED)
    with DbtCloudServer(engine=DbtCoreEngine(tmp_path)) as server:
        monkeypatch.setenv("AIRFLOW_CONN_DBT_CLOUD_DEFAULT", server.airflow_connection)
        yield server


@pytest.fixture
def marts(server: DbtCloudServer, project: Path) -> Job:
    """The job that builds the project."""
    return server.add_job("marts", code=project, connection=CONNECTION)


def broken_model(project: Path) -> Path:
    """The file of the model that does not work."""
    return project / "models" / "marts" / "product_sales.sql"


def test_a_failed_model_is_named_and_the_next_try_goes_on_from_there(
    server: DbtCloudServer, marts: Job, project: Path
) -> None:
    """With dbt's reason in the message; once it is mended, dbt itself goes on, where Airflow keeps what tries did."""
    task = FakeTask(retries=1)

    def operator() -> DbtCloudRunJobOperator:
        return DbtCloudRunJobOperator(
            task_id="build",
            job_id=marts.job_id,
            deferrable=True,
            check_interval=0.5,
            retry_from_failure=True,
            retries=1,
        )

    with pytest.raises(DbtCloudRunFailedError) as failure:
        task.run(operator)
    told = str(failure.value)
    assert "model product_sales: " in told
    assert 'Referenced column "no_such_column" not found' in told

    shutil.copy(broken_model(PROJECT), broken_model(project))
    task.retry()
    result = task.run(operator)

    first, second = server.runs(marts)
    assert (result, first.status, second.status) == (second.run_id, 20, 10)
    assert (second.retried, second.steps) == ((first.run_id, ("dbt retry",)) if KEEPS_STATE else (None, ("dbt build",)))

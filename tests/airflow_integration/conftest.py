"""An Airflow of our own for these tests: a home that ends with the session, and a database where it is needed."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from generated_client.testing import AirbyteServer, DbtCloudServer
from tests.airflow_integration.fake_airflow import FakeTask, Operator, XComs
from tests.airflow_integration.own_airflow import airflow_settings
from tests.airflow_integration.run_starts import NightlyJob

_HOME = Path(tempfile.mkdtemp(prefix="airflow-tests-"))

# Airflow reads its settings when it is first imported, which the test modules do.
os.environ.update(airflow_settings(_HOME))

RunTask: TypeAlias = Callable[[Callable[[], Operator]], tuple[object, XComs]]


def pytest_sessionfinish() -> None:
    """Leave nothing behind."""
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def airflow_database() -> Path:
    """Airflow's metadata database, migrated once."""
    subprocess.run([sys.executable, "-m", "airflow", "db", "migrate"], check=True, capture_output=True, text=True)
    return _HOME / "airflow.db"


@pytest.fixture
def connection_id(airbyte_server: AirbyteServer, monkeypatch: pytest.MonkeyPatch) -> str:
    """An Airbyte connection on a stand-in that Airflow's connection `airbyte_default` leads to."""
    monkeypatch.setenv("AIRFLOW_CONN_AIRBYTE_DEFAULT", airbyte_server.airflow_connection)
    return airbyte_server.add_connection("orders").connection_id


@pytest.fixture
def nightly(dbt_cloud_in_process: DbtCloudServer) -> NightlyJob:
    """A job on a stand-in dbt Cloud whose clock stands still until somebody waits."""
    return NightlyJob(dbt_cloud_in_process)


@pytest.fixture
def run_task() -> RunTask:
    """Run the only try of a task to its end; returns what it returns, and its XComs."""

    def run(make: Callable[[], Operator]) -> tuple[object, XComs]:
        task = FakeTask()
        return task.run(make), task.xcoms

    return run

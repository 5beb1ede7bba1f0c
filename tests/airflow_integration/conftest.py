"""An Airflow of our own for these tests: a home that ends with the session, and a database where it is needed."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pytest

from generated_client.testing import AirbyteServer, DbtCloudServer
from tests.airflow_integration.fake_airflow import FakeTask, Operator, XComs
from tests.airflow_integration.own_airflow import airflow_settings
from tests.remote_server import SYSTEMS

if TYPE_CHECKING:
    from tests.airflow_integration.run_starts import NightlyJob
    from tests.airflow_integration.system_under_test import SystemUnderTest

_HOME = Path(tempfile.mkdtemp(prefix="airflow-tests-"))

# Airflow reads its settings when it is first imported, which the test modules do, and nothing that is imported above.
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
def nightly(dbt_cloud_in_process: DbtCloudServer) -> "NightlyJob":
    """A job on a stand-in dbt Cloud whose clock stands still until somebody waits."""
    from tests.airflow_integration.run_starts import NightlyJob

    return NightlyJob(dbt_cloud_in_process)


@pytest.fixture
def run_task() -> RunTask:
    """Run the only try of a task to its end; returns what it returns, and its XComs."""

    def run(make: Callable[[], Operator]) -> tuple[object, XComs]:
        task = FakeTask()
        return task.run(make), task.xcoms

    return run


@pytest.fixture(params=SYSTEMS)
def system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> "Iterator[SystemUnderTest]":
    """Each of the remote systems, in virtual time."""
    from tests.airflow_integration.system_under_test import SystemUnderTest

    with SystemUnderTest(request.param) as made:
        monkeypatch.setenv(*made.airflow_connection)
        yield made


@pytest.fixture(params=SYSTEMS)
def live_system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> "Iterator[SystemUnderTest]":
    """Each of the remote systems, on loopback and in real time."""
    from tests.airflow_integration.system_under_test import SystemUnderTest

    with SystemUnderTest(request.param, live=True) as made:
        monkeypatch.setenv(*made.airflow_connection)
        yield made

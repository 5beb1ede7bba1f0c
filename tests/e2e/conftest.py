"""One real Airflow, and the stand-ins that it works on, for all tests of this folder."""

from __future__ import annotations

import shutil
from collections.abc import Generator, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from generated_client.testing import AirbyteServer, DbtCloudServer
from local_airflow import LocalAirflow
from postgres import Postgres
from tests.e2e.deployment import Deployment
from tests.e2e.lineage_events import lineage_settings
from tests.e2e.plays import Played
from tests.e2e.triggerers import Triggerers
from tests.readme import python_block

HERE = Path(__file__).parent
SCENARIO = "scenario"
"""The property of a test's report that tells how a scenario has ended; it comes from worker processes, too."""


@pytest.fixture(scope="package")
def deployment(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployment]:
    """A whole Airflow, its DAGs read, and the servers; all end with the last test that may need them.

    The long part has PostgreSQL below it, on which alone Airflow runs two triggerers; the short part starts faster
    without.
    """
    place = tmp_path_factory.mktemp("deployment")
    dags = place / "dags"
    shutil.copytree(HERE / "dags", dags, ignore=shutil.ignore_patterns("__pycache__"))
    (dags / "readme.py").write_text(python_block("## A DAG"))
    long = any(item.get_closest_marker("e2e") for item in request.session.items)
    with ExitStack() as stack:
        airbyte = stack.enter_context(AirbyteServer())
        dbt_cloud = stack.enter_context(DbtCloudServer())
        database = stack.enter_context(Postgres(log=place / "postgres.log")).url if long else None
        settings = {
            "AIRFLOW_CONN_AIRBYTE_DEFAULT": airbyte.airflow_connection,
            "AIRFLOW_CONN_DBT_CLOUD_DEFAULT": dbt_cloud.airflow_connection,
            "AIRFLOW_VAR_ORDERS_CONNECTION_ID": airbyte.add_connection("readme").connection_id,
            **lineage_settings(place / "airflow"),
        }
        airflow = LocalAirflow(place / "airflow", dags=dags, settings=settings, database=database)
        stack.enter_context(airflow)
        airflow.wait_for_dag("e2e_retrying")
        airflow.wait_for_dag("orders")
        yield Deployment(airflow, airbyte, dbt_cloud)


@pytest.fixture(scope="package")
def all_triggerers(deployment: Deployment) -> Triggerers:
    """The deployment's triggerers, of which one runs at first."""
    return Triggerers(deployment)


@pytest.fixture
def triggerers(all_triggerers: Triggerers) -> Triggerers:
    """Two triggerers, alive whatever the test before has done to them."""
    all_triggerers.complete()
    return all_triggerers


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show the end of Airflow's own logs with a failed test, and remember how a scenario has ended."""
    report = yield
    given: dict[str, object] = item.funcargs if isinstance(item, pytest.Function) else {}
    deployment, played, scenario = (given.get(name) for name in ("deployment", "played", "scenario"))
    if report.failed and isinstance(deployment, Deployment):
        report.sections.append(("what Airflow complained about", deployment.airflow.complaints()))
    if report.when == "call" and isinstance(played, Played) and isinstance(scenario, str):
        report.user_properties.append((SCENARIO, played.line(scenario)))
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show how the scenarios have ended, on both sides."""
    reports = [*terminalreporter.getreports("passed"), *terminalreporter.getreports("failed")]
    for report in reports:
        if isinstance(report, pytest.TestReport):
            for name, line in report.user_properties:
                if name == SCENARIO:
                    terminalreporter.write_line(str(line))

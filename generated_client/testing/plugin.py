"""Pytest plugin: stand-ins as fixtures.  Every pytest run of its users loads it, so it imports nothing heavy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from generated_client.testing.airbyte.server import AirbyteServer
    from generated_client.testing.dbt_cloud.server import DbtCloudServer


@pytest.fixture
def airbyte_server() -> Iterator[AirbyteServer]:
    """A fresh stand-in Airbyte server on a loopback port; real HTTP, real time.

    The test fails when the stand-in itself broke the API description.  For other settings write a fixture of your own:
    `with AirbyteServer(role="user") as server: yield server`.
    """
    from generated_client.testing.airbyte.server import AirbyteServer

    with AirbyteServer() as server:
        yield server
    server.assert_faithful()


@pytest.fixture
def airbyte_in_process() -> Iterator[AirbyteServer]:
    """The same without a socket and on a `ManualClock`, for the fastest tests of code that takes a client.

    Its `client()` and `async_client()` lead there, and nothing else does.  Their waits take no time: they move the
    server's clock, as `airbyte_in_process.advance(seconds)` does.
    """
    from generated_client.testing.airbyte.server import AirbyteServer
    from generated_client.testing.clock import ManualClock

    with AirbyteServer(in_process=True, clock=ManualClock()) as server:
        yield server
    server.assert_faithful()


@pytest.fixture
def airbyte_default(airbyte_server: AirbyteServer, monkeypatch: pytest.MonkeyPatch) -> AirbyteServer:
    """The `airbyte_server` behind Airflow's connection `airbyte_default`, for tests of DAGs.

    For another connection id: `monkeypatch.setenv("AIRFLOW_CONN_<ID>", airbyte_server.airflow_connection)`.
    """
    monkeypatch.setenv("AIRFLOW_CONN_AIRBYTE_DEFAULT", airbyte_server.airflow_connection)
    return airbyte_server


@pytest.fixture
def dbt_cloud_server() -> Iterator[DbtCloudServer]:
    """A fresh stand-in dbt Cloud server on a loopback port; real HTTP, real time.

    The test fails when the stand-in itself broke the API description.
    """
    from generated_client.testing.dbt_cloud.server import DbtCloudServer

    with DbtCloudServer() as server:
        yield server
    server.assert_faithful()


@pytest.fixture
def dbt_cloud_in_process() -> Iterator[DbtCloudServer]:
    """The same without a socket and on a `ManualClock`, for the fastest tests of code that takes a client."""
    from generated_client.testing.clock import ManualClock
    from generated_client.testing.dbt_cloud.server import DbtCloudServer

    with DbtCloudServer(in_process=True, clock=ManualClock()) as server:
        yield server
    server.assert_faithful()


@pytest.fixture
def dbt_cloud_default(dbt_cloud_server: DbtCloudServer, monkeypatch: pytest.MonkeyPatch) -> DbtCloudServer:
    """The `dbt_cloud_server` behind Airflow's connection `dbt_cloud_default`, for tests of DAGs."""
    monkeypatch.setenv("AIRFLOW_CONN_DBT_CLOUD_DEFAULT", dbt_cloud_server.airflow_connection)
    return dbt_cloud_server

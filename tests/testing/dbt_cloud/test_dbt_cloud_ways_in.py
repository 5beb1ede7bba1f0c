"""What the stand-in hands to the clients of a test."""

from __future__ import annotations

import json
import os

import httpx
import pytest

from generated_client import AsyncDbtCloud, DbtCloud
from generated_client.testing import DbtCloudServer, Job, ManualClock


def test_environment_and_airflow_connection_lead_to_the_dbt_cloud(dbt_cloud_server: DbtCloudServer) -> None:
    """Address, account and token, in the two spellings that users need."""
    account = str(dbt_cloud_server.account_id)
    assert dbt_cloud_server.environment == {
        "DBT_CLOUD_HOST": dbt_cloud_server.url,
        "DBT_CLOUD_ACCOUNT_ID": account,
        "DBT_CLOUD_TOKEN": dbt_cloud_server.token,
    }
    assert json.loads(dbt_cloud_server.airflow_connection) == {
        "conn_type": "dbt_cloud",
        "host": dbt_cloud_server.url,
        "login": account,
        "password": dbt_cloud_server.token,
    }


def test_a_client_finds_the_server_by_its_environment(
    dbt_cloud_server: DbtCloudServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without an argument."""
    for name, value in dbt_cloud_server.environment.items():
        monkeypatch.setenv(name, value)
    job = dbt_cloud_server.add_job("nightly")
    with DbtCloud(trust_env=False) as dbt:
        assert [each.id for each in dbt.jobs.list()] == [job.job_id]


def test_the_default_fixture_stands_behind_the_connection_of_airflow(dbt_cloud_default: DbtCloudServer) -> None:
    """By the variable that Airflow reads."""
    assert os.environ["AIRFLOW_CONN_DBT_CLOUD_DEFAULT"] == dbt_cloud_default.airflow_connection


def test_a_dbt_cloud_in_process_has_no_address_for_other_programs(server: DbtCloudServer) -> None:
    """Rather an error than a connection that cannot work."""
    for ask in (lambda: server.environment, lambda: server.airflow_connection):
        with pytest.raises(RuntimeError, match="in process and has no address"):
            ask()


def test_a_token_is_random_unless_given() -> None:
    """So that a secret in a log can be found."""
    one, other = DbtCloudServer(), DbtCloudServer()
    assert one.token != other.token
    assert DbtCloudServer(token="given").token == "given"


@pytest.mark.parametrize("in_process", [True, False])
async def test_both_clients_lead_there_over_a_socket_or_without(*, in_process: bool) -> None:
    """Blocking or not; the blocking one is closed with its server."""
    with DbtCloudServer(in_process=in_process, clock=ManualClock()) as server:
        job = server.add_job("nightly")
        dbt = server.client()
        assert dbt.jobs.run(job.job_id, cause="test").id == server.runs()[0].run_id
        async with server.async_client() as asynchronous:
            assert isinstance(asynchronous, AsyncDbtCloud)
            assert (await asynchronous.runs.get(server.runs()[0].run_id)).job_id == job.job_id
    with pytest.raises(RuntimeError, match="closed"):
        dbt.jobs.list()


def test_only_a_manual_clock_can_be_moved() -> None:
    """The error says how to get one."""
    with pytest.raises(TypeError, match=r"DbtCloudServer\(clock=ManualClock\(\)\)"):
        DbtCloudServer().advance(1)


def test_an_outage_refuses_connections_and_keeps_the_runs(server: DbtCloudServer, nightly: Job) -> None:
    """Afterwards all is as it was."""
    run = server.start_run(nightly)
    with server.outage(), httpx.Client(transport=server.transport()) as http, pytest.raises(httpx.ConnectError):
        http.get(server.url)
    assert server.client().runs.get(run.run_id).id == run.run_id

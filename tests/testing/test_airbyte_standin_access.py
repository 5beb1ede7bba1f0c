"""What the stand-in hands to the clients of a test."""

from __future__ import annotations

import json

import pytest

from generated_client.testing import AirbyteServer


def test_environment_and_airflow_connection_lead_to_the_server(airbyte_server: AirbyteServer) -> None:
    """Address and credentials, in the two spellings that users need."""
    assert airbyte_server.environment == {
        "AIRBYTE_BASE_URL": airbyte_server.url,
        "AIRBYTE_CLIENT_ID": airbyte_server.client_id,
        "AIRBYTE_CLIENT_SECRET": airbyte_server.client_secret,
    }
    assert json.loads(airbyte_server.airflow_connection) == {
        "conn_type": "airbyte",
        "host": airbyte_server.url,
        "login": airbyte_server.client_id,
        "password": airbyte_server.client_secret,
    }


def test_a_server_in_process_has_no_address_for_other_programs() -> None:
    """Rather an error than a connection that cannot work."""
    server = AirbyteServer(in_process=True)
    for ask in (lambda: server.environment, lambda: server.airflow_connection):
        with pytest.raises(RuntimeError, match="in process and has no address"):
            ask()


def test_credentials_are_random_unless_given() -> None:
    """So that a secret in a log can be found."""
    one, other = AirbyteServer(), AirbyteServer()
    assert one.client_secret != other.client_secret
    assert AirbyteServer(client_secret="given").client_secret == "given"


def test_looking_for_a_job_that_is_not_there_says_so(server: AirbyteServer) -> None:
    """A LookupError with the id."""
    for look in (server.job, server.finish_job):
        with pytest.raises(LookupError, match="There is no job 7"):
            look(7)


def test_waiting_for_a_job_in_vain_tells_its_state(server: AirbyteServer) -> None:
    """In real time; in process, in that of the server's clock."""
    job = server.start_job(server.add_connection())
    assert server.wait_for_job(job.job_id, "running").status == "running"
    with pytest.raises(TimeoutError, match=f"Job {job.job_id} is still running after 0.05 s"):
        server.wait_for_job(job.job_id, timeout=0.05)

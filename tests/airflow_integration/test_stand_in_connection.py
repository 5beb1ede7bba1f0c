"""A stand-in as Airflow's connection: what the fixtures hand to the integration is all that it needs."""

from typing import Literal

import pytest

from airflow_integration.airbyte.hooks import AirbyteHook
from generated_client.testing import AirbyteServer


@pytest.mark.parametrize("auth", ["client_credentials", "basic", "none"])
def test_an_airflow_connection_brings_what_the_server_asks_for(
    auth: Literal["client_credentials", "basic", "none"], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Address and credentials of the kind that this server takes."""
    with AirbyteServer(auth=auth) as server:
        monkeypatch.setenv("AIRFLOW_CONN_STAND_IN", server.airflow_connection)
        passed, message = AirbyteHook("stand_in").test_connection()
        assert passed, message
        server.requests.assert_called("GET", "/workspaces")


def test_the_default_connection_leads_to_the_fixture(airbyte_default: AirbyteServer) -> None:
    """Nothing has to be set up."""
    passed, message = AirbyteHook().test_connection()
    assert passed, message
    airbyte_default.requests.assert_called("GET", "/workspaces")

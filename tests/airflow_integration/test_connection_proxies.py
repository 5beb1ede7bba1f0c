"""A connection's proxy is used, whatever the system."""

import json
import socket
import threading
from typing import Any

import pytest
from airflow.sdk import Connection

from airflow_integration.airbyte.system import AIRBYTE
from airflow_integration.dbt_cloud.system import DBT_CLOUD
from airflow_integration.remote_job.system import RemoteSystem
from generated_client import APIError


@pytest.mark.parametrize("system", [AIRBYTE, DBT_CLOUD], ids=lambda system: system.name)
def test_the_proxy_for_https_serves_a_host_without_a_scheme(system: RemoteSystem[Any, Any]) -> None:
    """The host's scheme is known only when the client has brought it into its one form."""
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        asked: list[bytes] = []
        thread = threading.Thread(target=lambda: _hang_up(proxy, asked))
        thread.start()
        connection = Connection(
            conn_id="mine",
            conn_type="any",
            host="server.example.com",
            login="7",
            password="hush",
            extra=json.dumps({"proxies": {"https": f"http://127.0.0.1:{proxy.getsockname()[1]}"}, "timeout": 5}),
        )
        client = system.connect(system.read_connection(connection))
        with pytest.raises(APIError):
            system.read(client, 1, 5.0)
        thread.join(5)

    assert asked[0].startswith(b"CONNECT server.example.com:443 ")


def _hang_up(proxy: socket.socket, asked: list[bytes]) -> None:
    """Listen to one request, and answer nothing."""
    peer, _ = proxy.accept()
    with peer:
        asked.append(peer.recv(1000))

"""`python -m generated_client.testing`, the pytest plugin, and what importing them costs."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator

import httpx
import pytest

from generated_client.testing import AirbyteServer

COMMAND = [sys.executable, "-m", "generated_client.testing", "airbyte"]


@pytest.fixture
def process() -> Iterator[subprocess.Popen[str]]:
    """The stand-in as a process, with two connections."""
    arguments = [*COMMAND, "--connection", "orders=sync-fails", "--connection", "users", "--client-secret", "s3cret"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        yield running
        running.kill()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_process_prints_its_address_first_and_ends_on_a_signal(
    process: subprocess.Popen[str], number: signal.Signals
) -> None:
    """Scripts read the first line; the end is clean and silent."""
    assert process.stdout is not None
    url = process.stdout.readline().strip()
    lines = [process.stdout.readline().strip() for _ in range(4)]
    assert lines[:2] == ["client_id=stand-in-client", "client_secret=s3cret"]
    credentials = {"client_id": "stand-in-client", "client_secret": "s3cret"}
    token = httpx.post(f"{url}/v1/applications/token", json=credentials).json()["access_token"]
    connections = httpx.get(f"{url}/v1/connections", headers={"Authorization": f"Bearer {token}"}).json()["data"]
    assert lines[2:] == [f"connection={one['connectionId']} {one['name']}" for one in connections]
    process.send_signal(number)
    _, complaints = process.communicate(timeout=10)
    assert (process.returncode, complaints) == (0, "")


def test_process_on_a_taken_port_fails_with_one_line() -> None:
    """Which says what to do."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = subprocess.run([*COMMAND, "--port", str(port)], capture_output=True, text=True, check=False, timeout=30)
    assert ended.returncode == 1
    assert ended.stderr == f"Port {port} on 127.0.0.1 is in use: choose another one, or 0 for any free port\n"


def test_fixture_of_the_plugin_is_a_running_server(airbyte_server: AirbyteServer) -> None:
    """Installed with the package, ready without any import."""
    assert httpx.get(f"{airbyte_server.url}/api/public/v1/health").status_code == 200


def test_importing_the_plugin_is_cheap() -> None:
    """Every pytest run of every user loads it: nothing beyond pytest and the standard library may come along."""
    program = (
        "import sys, pytest; before = set(sys.modules); import generated_client.testing.plugin;"
        "print(*sorted({name.partition('.')[0] for name in set(sys.modules) - before}))"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ended.stdout.split() == ["generated_client"]


def test_names_of_the_package_are_loaded_when_used() -> None:
    """A wrong name is an AttributeError, as with any module."""
    program = (
        "import sys, generated_client.testing as testing; assert 'jsonschema' not in sys.modules;"
        "assert 'AirbyteServer' in dir(testing); testing.AirbyteServer; assert 'jsonschema' in sys.modules;"
        "assert not hasattr(testing, 'DbtServer')"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_without_the_testing_extra_the_way_out_is_named() -> None:
    """Not the bare name of a module that the user never heard of."""
    program = "import sys; sys.modules['jsonschema'] = None; from generated_client.testing import AirbyteServer"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "pip install 'airflow-remote-jobs[testing]'" in ended.stderr.splitlines()[-1]

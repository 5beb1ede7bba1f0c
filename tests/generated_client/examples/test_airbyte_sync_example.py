"""The example program, run as its readers would run it."""

import os
import pty
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generated_client.testing import AirbyteServer, JobScript

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(airbyte_server: AirbyteServer) -> Start:
    """Starts the program with arguments, told of the stand-in by its environment."""
    environment = {
        **os.environ,
        "AIRBYTE_BASE_URL": airbyte_server.url,
        "AIRBYTE_CLIENT_ID": airbyte_server.client_id,
        "AIRBYTE_CLIENT_SECRET": airbyte_server.client_secret,
        "PYTHONPATH": str(Path(__file__).parents[3]),
    }

    def started(*arguments: str, stdout: int = subprocess.PIPE) -> "subprocess.Popen[str]":
        command = [sys.executable, "-u", "-m", "generated_client.examples.airbyte_sync", *arguments]
        return subprocess.Popen(command, env=environment, stdout=stdout, stderr=subprocess.PIPE, text=True)

    return started


def ended(program: "subprocess.Popen[str]") -> tuple[int, str, str]:
    """Its exit code and what it wrote."""
    out, error = program.communicate(timeout=60)
    return program.returncode, out, error


def test_it_lists_the_connections(start: Start, airbyte_server: AirbyteServer) -> None:
    """Ids and names, and nothing is started."""
    orders = airbyte_server.add_connection("orders")

    code, out, _ = ended(start())

    assert code == 0
    assert out.split() == [orders.connection_id, "active", "orders"]
    assert not airbyte_server.requests.matching("POST", "/jobs")


def test_it_syncs_a_connection_and_shows_how_it_goes(start: Start, airbyte_server: AirbyteServer) -> None:
    """A line for each change, the numbers in the last."""
    airbyte_server.script(airbyte_server.add_connection("orders"), JobScript.held("pending"))
    program = start("orders", "--poll-interval", "0.1")
    assert program.stdout is not None
    begun = [program.stdout.readline(), program.stdout.readline()]
    airbyte_server.finish_job(1, rows=1234)

    code, out, error = ended(program)

    assert begun == ["orders: job 1\n", "pending, 0 rows, 0.0 MB\n"]
    assert (code, error) == (0, "")
    assert out.splitlines()[-2:] == ["succeeded, 1,234 rows, 0.1 MB", "job 1 has succeeded"]


@pytest.mark.parametrize(
    ("script", "arguments", "says"),
    [
        (JobScript.failure(), [], "job 1 has failed"),
        (JobScript.held(), ["--timeout", "0.3"], "job 1 had not ended after 0.3 s"),
    ],
    ids=["failed", "timeout"],
)
def test_a_sync_that_does_not_succeed_is_told_by_the_exit_code(
    script: JobScript, arguments: list[str], says: str, start: Start, airbyte_server: AirbyteServer
) -> None:
    """1, and the reason on standard error."""
    orders = airbyte_server.add_connection("orders")
    airbyte_server.script(orders, script)

    code, _, error = ended(start(orders.connection_id, "--poll-interval", "0.1", *arguments))

    assert code == 1
    assert says in error


def test_on_a_terminal_the_progress_is_one_line(start: Start, airbyte_server: AirbyteServer) -> None:
    """Each state is written over the one before."""
    airbyte_server.script(airbyte_server.add_connection("orders"), JobScript.held())
    ours, its = pty.openpty()
    with start("orders", "--poll-interval", "0.1", stdout=its) as program:
        os.close(its)
        seen = ""
        while "running" not in seen:
            seen += os.read(ours, 10_000).decode()
        airbyte_server.finish_job(1, rows=7)
        assert program.wait(60) == 0
    seen += os.read(ours, 10_000).decode()
    os.close(ours)

    assert seen.count("\n") == 3
    assert seen.count("\r\033[K") >= 2
    assert "\r\033[Ksucceeded, 7 rows" in seen


def test_ctrl_c_leaves_the_sync_alone_and_says_so(start: Start, airbyte_server: AirbyteServer) -> None:
    """Whoever stops looking need not lose the data."""
    airbyte_server.script(airbyte_server.add_connection("orders"), JobScript.held())
    program = start("orders", "--poll-interval", "60")
    assert program.stdout is not None
    assert any(line.startswith("running") for line in program.stdout)

    program.send_signal(signal.SIGINT)
    code, _, error = ended(program)

    assert code == 130
    assert "job 1 goes on" in error
    assert "Traceback" not in error
    assert airbyte_server.job(1).status == "running"


def test_what_cannot_be_started_is_told_by_another_exit_code(start: Start, airbyte_server: AirbyteServer) -> None:
    """2: an unknown name, odd arguments, a server that is away; nothing has been started."""
    assert "0 connections are called 'invoices'" in ended(start("invoices"))[2]
    airbyte_server.add_connection("orders")
    assert ended(start("orders", "--timeout", "-1"))[0] == 2
    assert not airbyte_server.requests.matching("POST", "/jobs")
    with airbyte_server.outage():
        code, _, error = ended(start())

    assert code == 2
    assert "Traceback" not in error

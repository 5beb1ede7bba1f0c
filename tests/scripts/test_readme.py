"""The README's examples: type-checked as they stand, and run against the stand-in.

The DAG of the README runs on a real Airflow in tests/e2e.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from generated_client.testing import AirbyteServer, DbtCloudServer, JobScript, RunScript
from tests.readme import README, python_block

ROOT = README.parent


@pytest.fixture
def sdk_examples(tmp_path: Path) -> Path:
    """The folder of the SDK's examples as files."""
    headings = ("## The SDK", "### The client of dbt Cloud", "### Connector configurations")
    for number, heading in enumerate(headings):
        (tmp_path / f"sdk_example_{number}.py").write_text(python_block(heading))
    return tmp_path


@pytest.mark.parametrize("heading", ["## The SDK", "## A DAG"])
def test_the_first_examples_are_short(heading: str) -> None:
    """Twelve lines are enough to see what this is about."""
    lines = [line for line in python_block(heading).splitlines() if line.strip()]

    assert len(lines) <= 12


def test_the_sdks_examples_pass_mypy_strict(sdk_examples: Path) -> None:
    """A user with a strict project can copy it."""
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "."],
        cwd=sdk_examples,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout


def test_the_sdks_examples_pass_pyright_strict(sdk_examples: Path) -> None:
    """A user with a strict project can copy them."""
    (sdk_examples / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')

    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", sys.executable],
        cwd=sdk_examples,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout
    assert "0 errors" in done.stdout


def test_the_sdks_example_runs(airbyte_server: AirbyteServer, capsys: pytest.CaptureFixture[str]) -> None:
    """With the address, the credentials and the connection of a real server it starts a job and prints the list."""
    connection = airbyte_server.add_connection("orders")
    airbyte_server.script(connection, JobScript.success(running=0.0, rows=7))
    values: dict[object, object] = {
        "https://airbyte.example.com": airbyte_server.url,
        "id": airbyte_server.client_id,
        "secret": airbyte_server.client_secret,
    }
    example = python_block("## The SDK")
    (connection_id,) = [text for text in _strings(example) if text.count("-") == 4]

    run_example(example, values | {connection_id: connection.connection_id})

    job_id, status, *_ = capsys.readouterr().out.split()
    (job,) = airbyte_server.jobs(connection)
    assert (int(job_id), status in {"running", "succeeded"}) == (job.job_id, True)


def test_the_example_of_dbt_cloud_runs(
    dbt_cloud_server: DbtCloudServer,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """With the address, the token and the job of a real server it starts a run, waits for it and takes its files."""
    nightly = dbt_cloud_server.add_job("nightly")
    dbt_cloud_server.script(nightly, RunScript.success(running=0.0, artifacts={"manifest.json": b"{}"}))
    monkeypatch.chdir(tmp_path)
    values: dict[object, object] = {
        "https://ab123.us1.dbt.com": dbt_cloud_server.url,
        12345: dbt_cloud_server.account_id,
        "dbtc_…": dbt_cloud_server.token,
        678: nightly.job_id,
    }

    run_example(python_block("### The client of dbt Cloud"), values)

    assert capsys.readouterr().out.startswith("Success ")
    assert (tmp_path / "manifest.json").read_text() == "{}"


def test_the_example_of_configurations_runs(
    airbyte_server: AirbyteServer, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It creates the source and prints its configuration without the secret."""
    monkeypatch.setenv("AIRBYTE_CLIENT_ID", airbyte_server.client_id)
    monkeypatch.setenv("AIRBYTE_CLIENT_SECRET", airbyte_server.client_secret)

    run_example(python_block("### Connector configurations"), {"https://airbyte.example.com": airbyte_server.url})

    printed = capsys.readouterr().out
    assert printed.startswith("shop {")
    assert "'host': 'db.example.com', 'port': 5432" in printed
    assert "'password': '<hidden>'" in printed


def test_the_test_example_passes(tmp_path: Path) -> None:
    """What the README tells users to write into their own test suite works there."""
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    (tmp_path / "test_users.py").write_text(python_block("## Testing your own DAGs"))

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout


def test_every_command_of_the_readme_exists() -> None:
    """A script that the README names is there and can be started."""
    named = {word for word in README.read_text().split() if word.startswith(("scripts/", "`scripts/"))}
    scripts = {word.strip("`.,:()") for word in named} - {"scripts/"}

    assert {"scripts/demo", "scripts/test", "scripts/check", "scripts/bench", "scripts/generate.py"} <= scripts
    assert [name for name in scripts if not (ROOT / name).stat().st_mode & 0o111] == []


def run_example(source: str, values: Mapping[object, object]) -> None:
    """Execute an example with some of its literals exchanged."""

    class Exchange(ast.NodeTransformer):
        def visit_Constant(self, node: ast.Constant) -> ast.expr:
            return ast.parse(repr(values.get(node.value, node.value)), mode="eval").body

    tree = ast.fix_missing_locations(Exchange().visit(ast.parse(source)))
    exec(compile(tree, "README.md", "exec"), {"__name__": "__example__"})


def _strings(source: str) -> set[str]:
    return {
        node.value
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }

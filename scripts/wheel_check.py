"""Builds the wheel and tries it where a user would: in fresh environments, with and without its extras."""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from child import run
from environment import CONSTRAINTS, PYTHON, ROOT, VAR
from package_index import find_uv, index_settings

PLACE = VAR / "check"

_MUST_CONTAIN = (
    "generated_client/py.typed",
    "airflow_integration/py.typed",
    "generated_client/airbyte/openapi.json",
    "generated_client/airbyte/connectors/schemas.zip",
    "generated_client/testing/README.md",
    "generated_client/testing/connectors/shop.yaml",
    "generated_client/testing/dbt_core/pins/duckdb.txt",
    "airflow_integration/example_dags/shop_dbt/dbt_project.yml",
    ".dist-info/licenses/LICENSE",
)
_CONNECTORS = "generated_client/airbyte/connectors/"
_MOST_FOR_CONNECTORS = 1_000_000  # bytes of the wheel, for the configurations of all 600
_IMPORTS_ALONE = """
import importlib.util, generated_client, airflow_integration
assert generated_client.Airbyte and generated_client.AsyncAirbyte
assert airflow_integration.get_provider_info()["package-name"] == "airflow-remote-jobs"
assert importlib.util.find_spec("airflow") is None, "the bare wheel brought Airflow along"
assert importlib.util.find_spec("pytest") is None, "the bare wheel brought pytest along"
from generated_client.airbyte import connectors
assert connectors.schema(connectors.list(containing="postgres")[0])["type"] == "object"
with generated_client.Airbyte(base_url="http://127.0.0.1:9", auth=generated_client.NoAuth()) as client:
    assert client.jobs
"""
_A_USERS_TEST = """
def test_the_plugin_brings_a_server(airbyte_server):
    connection = airbyte_server.add_connection(name="orders")
    assert airbyte_server.client().connections.get(connection.connection_id).name == "orders"

def test_the_plugin_brings_one_without_a_socket(airbyte_in_process):
    orders = airbyte_in_process.add_connection("orders")
    airbyte_in_process.scenario.sync_succeeds(orders, seconds=3600)
    airbyte = airbyte_in_process.client()
    job = airbyte.jobs.create(connection_id=orders.connection_id, job_type="sync")
    assert airbyte.jobs.wait(job.job_id).status == "succeeded"
"""


class WheelError(Exception):
    """The wheel does not do what its users expect; the message is what went wrong."""


@cache
def build() -> str:
    """Build the wheel, once, and look at its contents; returns a line about it."""
    shutil.rmtree(PLACE, ignore_errors=True)
    PLACE.mkdir(parents=True)
    _succeed([str(PYTHON), "-m", "hatchling", "build", "-t", "wheel", "-d", str(PLACE)], cwd=ROOT)
    entries = zipfile.ZipFile(_wheel()).infolist()
    names = [entry.filename for entry in entries]
    connectors = sum(entry.compress_size for entry in entries if entry.filename.startswith(_CONNECTORS))
    if connectors > _MOST_FOR_CONNECTORS:
        raise WheelError(f"{_wheel().name}: the connectors take {connectors:,} bytes, at most {_MOST_FOR_CONNECTORS:,}")
    missing = [wanted for wanted in _MUST_CONTAIN if not any(wanted in name for name in names)]
    strangers = sorted({name.split("/")[0] for name in names if not name.startswith(_packages())})
    if missing or len(strangers) != 1:  # the .dist-info folder is the one
        raise WheelError(f"{_wheel().name}: missing {missing}; top-level entries beside the packages: {strangers}")
    size = f"{_wheel().stat().st_size // 1024} kB, {connectors // 1024} of them for connectors"
    return f"{_wheel().name}, {len(names)} files, {size}"


def bare() -> str:
    """Without extras the wheel imports, and brings neither Airflow nor pytest."""
    python = _install("bare", "")
    return _succeed([str(python), "-I", "-c", _IMPORTS_ALONE], cwd=PLACE) or "imports"


def with_airflow() -> str:
    """With the extra `airflow`, Airflow lists the provider."""
    python = _install("airflow", "[airflow]")
    listed = _succeed([str(python), "-m", "airflow", "providers", "list", "--output", "plain"], cwd=PLACE)
    lines = [line for line in listed.splitlines() if line.startswith("airflow-remote-jobs")]
    if not lines:
        raise WheelError(f"`airflow providers list` does not show airflow-remote-jobs:\n{listed}")
    return lines[0]


def with_types(package: str) -> str:
    """As installed, every public name of `package` has a type that pyright knows."""
    from type_completeness import Report, untyped  # needs pydantic, which only the environment has

    folder = _install("airflow", "[airflow]").parent
    path = f"{folder}{os.pathsep}{os.environ.get('PATH', '')}"  # --verifytypes takes the first `python` on it
    command = [str(PYTHON), "-m", "pyright", "--verifytypes", package, "--ignoreexternal", "--outputjson"]
    done = run(command, cwd=PLACE, env={**os.environ, "PATH": path})
    report = Report.model_validate_json(done.stdout[done.stdout.index("{") :])
    if not report.type_completeness.package_root_directory.startswith(str(folder.parent)):
        raise WheelError(f"pyright looked at another {package}: {report.type_completeness.package_root_directory}")
    ours, metaclass = untyped(report)
    if ours:
        raise WheelError(f"{len(ours)} public names of {package} lack a type:\n" + "\n".join(ours))
    excused = f"; {len(metaclass)} are unknown to pyright through Airflow's metaclass alone" if metaclass else ""
    return f"every public name of {package} has a type{excused}"


def with_testing() -> str:
    """With the extra `testing`, pytest has the fixture and a user's test runs."""
    python = _install("testing", "[testing]")
    project = PLACE / "users-project"
    project.mkdir(exist_ok=True)
    (project / "test_mine.py").write_text(_A_USERS_TEST)
    (project / "pytest.ini").write_text("[pytest]\n")  # its own root, not ours further up
    shown = _succeed([str(python), "-m", "pytest", "--fixtures", "-q"], cwd=project)
    if "airbyte_server" not in shown:
        raise WheelError(f"`pytest --fixtures` does not show airbyte_server:\n{shown}")
    return _succeed([str(python), "-m", "pytest", "-q", "-p", "no:cacheprovider"], cwd=project).splitlines()[-1]


def _wheel() -> Path:
    return next(PLACE.glob("*.whl"))


def _packages() -> tuple[str, str]:
    return ("generated_client/", "airflow_integration/")


@cache
def _install(name: str, extra: str) -> Path:
    """A fresh environment with the wheel and nothing of this project's own environment; returns its Python."""
    build()
    uv = find_uv(VAR / "tools")
    python = PLACE / name / "bin" / "python"
    settings = index_settings(os.environ)
    _succeed([uv, "venv", "--quiet", "--python", str(PYTHON), str(PLACE / name)], cwd=PLACE, env=settings)
    pip = [uv, "pip", "install", "--quiet", "--python", str(python), "--constraints", str(CONSTRAINTS)]
    _succeed([*pip, f"airflow-remote-jobs{extra} @ {_wheel().as_uri()}"], cwd=PLACE, env=settings)
    return python


def _succeed(command: Sequence[str], *, cwd: Path, env: dict[str, str] | None = None) -> str:
    """Run `command` away from the caller's Airflow and pytest settings; returns what it said."""
    chosen = env if env is not None else dict(os.environ)
    kept = {name: value for name, value in chosen.items() if not name.startswith(("AIRFLOW", "PYTEST_", "PYTHONPATH"))}
    done = run(command, cwd=cwd, env=kept | {"AIRFLOW_HOME": str(PLACE / "airflow-home")})
    if done.returncode:
        raise WheelError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout.strip()}")
    return done.stdout.strip()

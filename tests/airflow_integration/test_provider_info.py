"""What Airflow is told about this package, and what telling it costs."""

import json
import os
import subprocess
import sys
from dataclasses import fields
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from airflow_integration import get_provider_info
from airflow_integration.remote_job.connection.settings import ConnectionSettings

INFO: Any = json.loads(json.dumps(get_provider_info()))
SYSTEMS = {each["connection-type"]: each for each in INFO["connection-types"]}
belongs_to_a_system = pytest.mark.parametrize("system", SYSTEMS.values(), ids=SYSTEMS)


def test_airflow_accepts_it() -> None:
    """Against the schema that the installed Airflow checks providers with."""
    import airflow
    import jsonschema

    schema = json.loads(Path(airflow.__file__).with_name("provider_info.schema.json").read_text())

    jsonschema.validate(INFO, schema)


CLASSES = sorted(
    {each["hook-class-name"] for each in SYSTEMS.values()} | {*INFO["hook-class-names"], *INFO["extra-links"]}
)


@pytest.mark.parametrize("path", CLASSES)
def test_every_class_that_it_names_exists(path: str) -> None:
    """A misspelled path is a warning in Airflow's log that nobody reads."""
    module, name = path.rsplit(".", 1)

    assert getattr(import_module(module), name)


def test_every_module_that_it_names_exists() -> None:
    """Hooks, operators, sensors, triggers."""
    for kind in ("hooks", "operators", "sensors", "triggers"):
        for entry in INFO[kind]:
            for module in entry["python-modules"]:
                assert import_module(module).__name__ == module


@belongs_to_a_system
def test_the_form_has_a_field_for_every_extra_that_the_hook_reads(system: dict[str, Any]) -> None:
    """What cannot be entered cannot be used; what is not read must not be asked for."""
    of_airflow_itself = {"conn_id", "host", "login", "password", "schema"}
    ways_to_log_in = set[str]() if auth_types_of(system) else {"auth_type", "token"}
    read = {field.name for field in fields(ConnectionSettings)} - of_airflow_itself - ways_to_log_in

    assert set(system["conn-fields"]) == read
    assert (
        system["ui-field-behaviour"]["hidden-fields"]
        == {"airbyte": [], "dbt_cloud": ["schema"]}[system["connection-type"]]
    )


def auth_types_of(system: dict[str, Any]) -> tuple[str, ...]:
    """The ways to log in that the hook of a connection type knows; none: there is but one."""
    module, name = system["hook-class-name"].rsplit(".", 1)
    auth_types: tuple[str, ...] = getattr(import_module(module), name).system.auth_types
    return auth_types


@belongs_to_a_system
def test_secrets_of_the_form_are_hidden(system: dict[str, Any]) -> None:
    """A token is typed into a password field; of headers, Airflow hides the secret ones by their names."""
    hidden = {name for name, field in system["conn-fields"].items() if field["schema"].get("format") == "password"}

    assert hidden == {"token"} & set(system["conn-fields"])


@pytest.mark.parametrize(
    "module", [f"airflow_integration.{system}.{room}" for system in SYSTEMS for room in ("operators", "sensors")]
)
def test_a_dag_file_pays_next_to_nothing(module: str) -> None:
    """Every DAG file imports these, every few seconds: no HTTP library, no client, a few milliseconds of CPU."""
    program = f"""
import sys, time
from airflow.sdk import DAG, BaseHook, BaseOperator, BaseSensorOperator
before, started = set(sys.modules), time.process_time()
import {module}
print(time.process_time() - started, *sorted(set(sys.modules) - before))
"""
    root = Path(str(import_module(module).__file__)).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, *modules = done.stdout.split()

    assert float(seconds) < 0.03
    assert not [name for name in modules if name.split(".")[0] in {"httpx", "generated_client", "attrs", "attr"}]


def test_the_provider_info_itself_imports_nothing_of_airflow() -> None:
    """Every Airflow process asks for it."""
    program = "import sys, airflow_integration as a; a.get_provider_info(); print('airflow' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.strip() == "False"

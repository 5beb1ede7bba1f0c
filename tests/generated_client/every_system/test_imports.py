"""What is loaded when, and that every module can be the first."""

import subprocess
import sys

import pytest

from tests.generated_client.every_system.system import System
from tests.generated_client.every_system.systems import each_system

# Imports each module of the package in a process of its own, forked from one that has loaded the libraries only.
EACH_ALONE = """
import importlib, os, pkgutil, sys
import attrs, httpx
root = importlib.util.find_spec("generated_client").submodule_search_locations
failed = 0
name = sys.argv[1]
for found in list(pkgutil.walk_packages([f"{root[0]}/{name}"], f"generated_client.{name}.", onerror=print)):
    child = os.fork()
    if child == 0:
        importlib.import_module(found.name)
        os._exit(0)
    if os.waitpid(child, 0)[1]:
        print(found.name)
"""
FIRST_CALL = """
import importlib, sys, httpx

name, class_name, method, answer = sys.argv[1:]
made = getattr(importlib.import_module("generated_client"), class_name)

def loaded():
    return {each.removeprefix(f"generated_client.{name}.") for each in sys.modules if f".{name}." in each}

http = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, content=answer)))
more = {"account_id": 1} if name == "dbt_cloud" else {}
client = made(base_url="https://server.test", http_client=http, **more)
print(*sorted(loaded()))
resource, _, verb = method.partition(".")
call = getattr(getattr(client, resource), verb)
print(*sorted(loaded()))
call(1)
print(*sorted(loaded()))
"""
JOB = """
{"jobId": 1, "status": "running", "jobType": "sync", "startTime": "2026-01-02T03:04Z", "connectionId": "c"}
"""
RUN = '{"data": {"id": 1, "status": 3}}'
CALLS_OF_RUNS = """
cancel_run list_run_artifacts list_runs retrieve_run retrieve_run_artifact retrieve_run_failure_details retry_run
"""


def run(script: str, *arguments: str) -> str:
    """What a fresh interpreter prints."""
    done = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True)
    return done.stdout


@each_system
def test_every_module_can_be_imported_first(system: System) -> None:
    """Rows "modules that fail to import" and "circular": no module relies on another having been imported before it."""
    assert run(EACH_ALONE, system.name) == ""


@pytest.mark.parametrize(
    ("names", "calls", "models"),
    [
        (
            ("airbyte", "Airbyte", "jobs.get", JOB),
            "cancel_job create_job get_job list_jobs",
            "job_response job_status_enum job_type_enum",
        ),
        (
            ("dbt_cloud", "DbtCloud", "runs.get", RUN),
            CALLS_OF_RUNS,
            "run_response run_status_enum",
        ),
    ],
    ids=["airbyte", "dbt_cloud"],
)
def test_a_call_loads_only_what_it_needs(names: tuple[str, ...], calls: str, models: str) -> None:
    """Row "Import time": one job costs the modules of its resource and its models, not the whole API."""
    client, resource, call = (line.split() for line in run(FIRST_CALL, *names).splitlines())

    folder = f"api.{names[2].partition('.')[0]}"
    assert client == ["client"]
    assert resource == sorted(
        ["api", folder, *(f"{folder}.{name}" for name in [*calls.split(), "resource"]), "client", "models"]
    )
    assert call == [*resource, *(f"models.{name}" for name in models.split())]


@each_system
def test_models_are_loaded_by_name_and_listed(system: System) -> None:
    """`models` knows what it has before it is loaded, and says what it has not."""
    assert {*system.models.__all__} <= {*dir(system.models)}
    assert not hasattr(system.models, "RootTypeForJobResponse")

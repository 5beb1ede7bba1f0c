"""What is loaded when, and that every module can be the first."""

import subprocess
import sys

from generated_client.airbyte import models

# Imports each module of the package in a process of its own, forked from one that has loaded the libraries only.
EACH_ALONE = """
import importlib, os, pkgutil, sys
import attrs, httpx
root = importlib.util.find_spec("generated_client").submodule_search_locations
failed = 0
for found in list(pkgutil.walk_packages([f"{root[0]}/airbyte"], "generated_client.airbyte.", onerror=print)):
    child = os.fork()
    if child == 0:
        importlib.import_module(found.name)
        os._exit(0)
    if os.waitpid(child, 0)[1]:
        print(found.name)
"""
FIRST_CALL = """
import sys, httpx
from generated_client import Airbyte, NoAuth

def loaded():
    return {name.removeprefix("generated_client.airbyte.") for name in sys.modules if ".airbyte." in name}

job = {"jobId": 1, "status": "running", "jobType": "sync", "startTime": "2026-01-02T03:04Z", "connectionId": "c"}
http = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json=job)))
client = Airbyte(base_url="https://airbyte.test", auth=NoAuth(), http_client=http)
print(*sorted(loaded()))
method = client.jobs.get
print(*sorted(loaded()))
method(1)
print(*sorted(loaded()))
"""


def run(script: str) -> str:
    """What a fresh interpreter prints."""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return done.stdout


def test_every_module_can_be_imported_first() -> None:
    """Rows "modules that fail to import" and "circular": no module relies on another having been imported before it."""
    assert run(EACH_ALONE) == ""


def test_a_call_loads_only_what_it_needs() -> None:
    """Row "Import time": one job costs the modules of jobs and three models, not the whole API."""
    client, resource, call = (line.split() for line in run(FIRST_CALL).splitlines())

    assert client == ["client"]
    jobs = [f"api.jobs{name}" for name in ("", ".cancel_job", ".create_job", ".get_job", ".list_jobs", ".resource")]
    assert resource == ["api", *jobs, "client", "models"]
    assert call == [*resource, "models.job_response", "models.job_status_enum", "models.job_type_enum"]


def test_models_are_loaded_by_name_and_listed() -> None:
    """`models` knows what it has before it is loaded, and says what it has not."""
    assert {*models.__all__} <= {*dir(models)}
    assert not hasattr(models, "RootTypeForJobResponse")

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generated_client import DbtCloud
from generated_client.dbt_cloud.models import RunResponse
from generated_client.testing import DbtCloudServer
from generated_client.testing.dbt_core import DbtCoreEngine

FAKE_DBT = (sys.executable, "-I", str(Path(__file__).with_name("fake_dbt.py")))
PATIENCE = 120.0


@pytest.fixture
def code(tmp_path: Path) -> Path:
    """The folder of a dbt project with nothing in it that dbt would look at."""
    folder = tmp_path / "code"
    (folder / "target").mkdir(parents=True)
    (folder / "target" / "old.json").write_text("of somebody's own dbt")
    (folder / "dbt_project.yml").write_text("name: shop\n")
    return folder


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where the engine keeps its files; does not exist yet."""
    return tmp_path / "place"


@pytest.fixture
def server(place: Path) -> Iterator[DbtCloudServer]:
    """A stand-in whose engine starts the dbt that plays."""
    with DbtCloudServer(engine=DbtCoreEngine(place, program=FAKE_DBT, grace=1.0)) as server:
        yield server
    server.assert_faithful()


@pytest.fixture
def dbt(server: DbtCloudServer) -> DbtCloud:
    """A client of it that repeats nothing."""
    return server.client(max_retries=0)


@pytest.fixture
def ended() -> Callable[[DbtCloud, RunResponse], RunResponse]:
    """Waits until a run is over; what there is to know of it then."""

    def wait(dbt: DbtCloud, run: RunResponse) -> RunResponse:
        deadline = time.monotonic() + PATIENCE
        while not run.status.state.is_terminal:
            assert time.monotonic() < deadline, f"run {run.id} has not ended"
            time.sleep(0.05)
            run = dbt.runs.get(run.id, include_related=["run_steps", "debug_logs"])
        return dbt.runs.get(run.id, include_related=["run_steps", "debug_logs"])

    return wait

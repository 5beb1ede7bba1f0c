"""An Airflow of our own for these tests: a home that ends with the session, and a database where it is needed."""

import asyncio
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, TypeAlias

import pytest

from generated_client.testing import AirbyteServer

HERE = Path(__file__).parent
_HOME = Path(tempfile.mkdtemp(prefix="airflow-tests-"))

# Airflow reads its settings when it is first imported, which the test modules do.
os.environ.update(
    {
        "AIRFLOW_HOME": str(_HOME),
        "AIRFLOW__CORE__DAGS_FOLDER": str(HERE / "dags"),
        "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
        "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": f"sqlite:///{_HOME / 'airflow.db'}",
        "AIRFLOW__USAGE_DATA_COLLECTION__ENABLED": "False",
        # A deferral lasts this long and two seconds at least; see remote_job/deferral.py.
        "AIRFLOW__WORKERS__MIN_HEARTBEAT_INTERVAL": "0",
    }
)

Operator: TypeAlias = Any  # anything with `execute`; what Airflow calls it is different for operators and sensors
XComs: TypeAlias = dict[str, object]
RunTask: TypeAlias = Callable[[Callable[[], Operator]], tuple[object, XComs]]


def pytest_sessionfinish() -> None:
    """Leave nothing behind."""
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def airflow_database() -> Path:
    """Airflow's metadata database, migrated once."""
    subprocess.run([sys.executable, "-m", "airflow", "db", "migrate"], check=True, capture_output=True, text=True)
    return _HOME / "airflow.db"


@pytest.fixture
def connection_id(airbyte_server: AirbyteServer, monkeypatch: pytest.MonkeyPatch) -> str:
    """An Airbyte connection on a stand-in that Airflow's connection `airbyte_default` leads to."""
    monkeypatch.setenv("AIRFLOW_CONN_AIRBYTE_DEFAULT", airbyte_server.airflow_connection)
    return airbyte_server.add_connection("orders").connection_id


class FakeTask:
    """The part of Airflow's task instance that operators use, in memory."""

    def __init__(self) -> None:
        self.start_date: datetime | None = datetime.now(UTC)
        self.map_index: int | None = -1
        self.task_id = "task"
        self.xcoms: XComs = {}

    def xcom_push(self, key: str, value: object) -> None:
        """Keep a value; Airflow would refuse what is not JSON."""
        json.dumps(value)
        self.xcoms[key] = value

    def xcom_pull(self, *, task_ids: str, key: str, map_indexes: int | None) -> object:
        """Give a value back."""
        assert (task_ids, map_indexes) == (self.task_id, self.map_index)
        return self.xcoms.get(key)


@pytest.fixture
def run_task() -> RunTask:
    """Run a task to its end the way Airflow does: each resume gets a new operator, each trigger is rebuilt from JSON.

    Returns what the task returns, and its XComs; raises what it raises. Triggers do not wait for `not_before`.
    """

    def run(make: Callable[[], Operator]) -> tuple[object, XComs]:
        from airflow.sdk.exceptions import TaskDeferred

        task = FakeTask()
        context = {"ti": task}
        resume: tuple[str, dict[str, object]] | None = None
        while True:
            made = make()
            try:
                result: object = made.resume_execution(*resume, context) if resume else made.execute(context)
            except TaskDeferred as deferred:
                resume = deferred.method_name, {"event": asyncio.run(_event_of(_trigger_of(deferred)))}
            else:
                return result, task.xcoms

    return run


class Event(Protocol):
    """A trigger's event."""

    payload: object


class Trigger(Protocol):
    """Any trigger."""

    def serialize(self) -> tuple[str, Mapping[str, object]]:
        """Its class and arguments."""
        ...

    def run(self) -> AsyncIterator[Event]:
        """Its events."""
        ...


def _trigger_of(deferred: object) -> Trigger:
    trigger: Trigger = vars(deferred)["trigger"]
    return trigger


async def _event_of(trigger: Trigger) -> object:
    path, arguments = trigger.serialize()
    module, name = path.rsplit(".", 1)
    make: Callable[..., Trigger] = getattr(import_module(module), name)
    rebuilt = make(**{**json.loads(json.dumps(arguments)), "not_before": None})
    events = [event async for event in rebuilt.run()]
    assert len(events) == 1
    payload: object = json.loads(json.dumps(events[0].payload))
    return payload

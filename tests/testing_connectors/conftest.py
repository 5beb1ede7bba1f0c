from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from generated_client.testing.connectors.catalog import StreamChoice
from generated_client.testing.connectors.connector import Connector
from generated_client.testing.connectors.database import Database
from generated_client.testing.connectors.json_types import JSON, JSONObject
from generated_client.testing.connectors.messages import StreamId
from generated_client.testing.connectors.redaction import Redactor
from generated_client.testing.connectors.source import Source
from generated_client.testing.connectors.sync import SyncOrder, run_sync
from generated_client.testing.programs.cancellation import Cancellation
from generated_client.testing.programs.run_log import RunLog

FAKE_CONNECTOR = Path(__file__).with_name("fake_connector.py")


@pytest.fixture
def fake() -> Connector:
    """A connector that plays what its configuration says; see fake_connector.py."""
    return Connector("fake", (sys.executable, "-I", str(FAKE_CONNECTOR)))


@pytest.fixture
def fake_program(fake: Connector, log: Path) -> str:
    """The command of the fake connector, as JSON."""
    with RunLog(log) as run_log:
        return json.dumps(fake.command(cache=None, log=run_log, cancellation=Cancellation()))


@pytest.fixture
def reset(tmp_path: Path) -> Callable[[str], None]:
    """Resets a connection in the warehouse."""

    def run(connection_id: str) -> None:
        with Database(tmp_path / "warehouse.db", connection_id=connection_id) as database:
            database.reset()

    return run


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """The log of all syncs of a test."""
    return tmp_path / "sync.log"


@pytest.fixture
def sync(fake: Connector, tmp_path: Path, log: Path) -> Callable[..., tuple[int, int]]:
    """Runs one whole sync into warehouse.db; returns the rows and bytes committed."""

    def run(
        config: JSONObject,
        *choices: StreamChoice,
        sync_id: int = 1,
        connection_id: str = "connection",
        prefix: str = "",
        cancellation: Cancellation | None = None,
        on_commit: Callable[[int, int], None] | None = None,
    ) -> tuple[int, int]:
        cancellation = cancellation or Cancellation()
        order = SyncOrder(connection_id, sync_id, tmp_path / "warehouse.db", choices, prefix)
        totals = [(0, 0)]

        def committed(rows: int, size: int) -> None:
            totals.append((rows, size))
            if on_commit:
                on_commit(rows, size)

        with RunLog(log, redact=Redactor(config)) as run_log:
            command = fake.command(cache=None, log=run_log, cancellation=cancellation)
            source = Source(lambda: command, config, log=run_log, cancellation=cancellation, grace=1.0)
            run_sync(order, source, source.discover(), log=run_log, on_commit=committed)
        return totals[-1]

    return run


@pytest.fixture
def query(tmp_path: Path) -> Callable[[str], list[tuple[object, ...]]]:
    """Asks the warehouse, as any reader would."""

    def ask(statement: str) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(tmp_path / "warehouse.db")) as database:
            return database.execute(statement).fetchall()

    return ask


@pytest.fixture
def stream() -> Callable[..., JSONObject]:
    """Describes a stream for the fake connector's catalog: incremental by `id`, which is its key too."""

    def describe(name: str = "orders", properties: JSONObject | None = None, **others: JSON) -> JSONObject:
        fields: JSONObject = {"id": {"type": "integer"}, "name": {"type": ["null", "string"]}}
        description: JSONObject = {
            "name": name,
            "json_schema": {"type": "object", "properties": properties if properties is not None else fields},
            "supported_sync_modes": ["full_refresh", "incremental"],
            "source_defined_cursor": True,
            "default_cursor_field": ["id"],
            "source_defined_primary_key": [["id"]],
        }
        return description | others

    return describe


@pytest.fixture
def choose() -> Callable[[str], StreamChoice]:
    """Chooses the stream "orders" in some sync mode."""
    return lambda mode: StreamChoice(StreamId("orders"), mode)

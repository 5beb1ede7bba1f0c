"""Airbyte's own source-declarative-manifest reads the shop: the real connector, its real state, its real messages."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from generated_client.testing import AirbyteServer
from generated_client.testing.airbyte.job import JobSnapshot
from generated_client.testing.airbyte.world import Connection
from generated_client.testing.connectors import DECLARATIVE_PACKAGE, ConnectorEngine, ensure_environment
from generated_client.testing.connectors.shop import Shop, ShopServer

pytestmark = pytest.mark.real_connector

Query = Callable[[str], list[tuple[object, ...]]]
Run = Callable[[Connection], JobSnapshot]

MODES = {"orders": "incremental_append", "customers": "full_refresh_overwrite", "products": "full_refresh_overwrite"}


@pytest.fixture(scope="module", autouse=True)
def environment() -> Path:
    """The connector's environment, from the user's cache; built here if it is missing, which takes the network."""
    return ensure_environment(DECLARATIVE_PACKAGE)


@pytest.fixture
def shop() -> Iterator[ShopServer]:
    """A shop with two thousand orders."""
    with ShopServer(Shop(orders=2000)) as shop:
        yield shop


@pytest.fixture
def engine(tmp_path: Path) -> ConnectorEngine:
    """What runs the connectors."""
    return ConnectorEngine(tmp_path)


@pytest.fixture
def server(engine: ConnectorEngine) -> Iterator[AirbyteServer]:
    """A stand-in that runs real connectors."""
    with AirbyteServer(engine=engine) as server:
        yield server
    server.assert_faithful()


@pytest.fixture
def connect(server: AirbyteServer) -> Callable[[str, str], Connection]:
    """Connects a shop to warehouse.db."""

    def add(url: str, opened_at: str) -> Connection:
        return server.add_connection(
            source={"sourceType": "shop", "base_url": url, "start_date": opened_at},
            destination={"destinationType": "sqlite", "path": "warehouse.db"},
            streams=[{"name": name, "syncMode": mode} for name, mode in MODES.items()],
        )

    return add


Connect = Callable[[str, str], Connection]


@pytest.fixture
def run(server: AirbyteServer) -> Run:
    """Runs a sync to its end."""
    return lambda connection: server.wait_for_job(server.start_job(connection).job_id, timeout=60)


def test_every_row_arrives_and_a_second_sync_brings_the_new_ones_only(
    shop: ShopServer, connect: Connect, run: Run, query: Query
) -> None:
    """The tables equal the shop's own counts; orders are appended, so one row read twice would show."""
    connection = connect(shop.url, shop.shop.opened_at)
    first = run(connection)
    assert (first.status, first.failure_reason) == ("succeeded", "")
    counts = shop.shop.counts()
    assert first.rows == sum(counts.values())
    for table, count in counts.items():
        assert query(f"SELECT count(*), count(DISTINCT id) FROM {table}") == [(count, count)]
    assert query("SELECT items ->> '$[0].quantity', ship_to ->> '$.city', total FROM orders WHERE id = 1") == [
        (2, "Oslo", 8.7)
    ]

    shop.shop.add_orders(25)
    second = run(connection)
    assert second.status == "succeeded"
    assert second.rows == 25 + counts["customers"] + counts["products"]
    assert query("SELECT _airbyte_sync_id, count(*) FROM orders GROUP BY 1") == [
        (first.job_id, 2000),
        (second.job_id, 25),
    ]
    assert query("SELECT count(*), count(DISTINCT id), max(id) FROM orders") == [(2025, 2025, 2025)]


def test_a_shop_that_does_not_answer_is_told_in_the_connectors_own_words(connect: Connect, run: Run) -> None:
    """The connector's check fails, and its message is the job's."""
    job = run(connect("http://127.0.0.1:9", "2026-01-01T00:00:00.000000Z"))
    assert job.status == "failed"
    assert job.failure_reason.startswith("The source refuses its configuration: ")
    assert "Connection refused" in job.failure_reason


def test_a_configuration_that_lacks_a_field_is_told_in_the_connectors_own_words(
    server: AirbyteServer, run: Run
) -> None:
    """The connector validates its configuration itself."""
    connection = server.add_connection(
        source={"sourceType": "shop", "base_url": "http://127.0.0.1:9"},
        destination={"destinationType": "sqlite", "path": "warehouse.db"},
    )
    assert "'start_date' is a required property" in run(connection).failure_reason


class HesitantShop(Shop):
    """A shop that, asked for more than two windows of orders, thinks about it until it is told to go on."""

    def __init__(self) -> None:
        super().__init__(orders=2000)
        self.windows: set[str] = set()
        self.hesitating, self.go_on = threading.Event(), threading.Event()

    def orders_page(self, *, updated_after: str, updated_until: str, after: str, limit: int) -> dict[str, object]:
        """Answer as any shop, but later."""
        self.windows.add(updated_until)
        if len(self.windows) > 2:
            self.hesitating.set()
            self.go_on.wait(60)
        return super().orders_page(updated_after=updated_after, updated_until=updated_until, after=after, limit=limit)


@pytest.mark.parametrize(
    ("signal_name", "status", "reason"),
    [("cancel", "cancelled", ""), ("SIGKILL", "failed", "The source was killed by SIGKILL")],
)
def test_a_sync_that_ends_in_mid_stream_is_continued_exactly(
    signal_name: str,
    status: str,
    reason: str,
    engine: ConnectorEngine,
    server: AirbyteServer,
    connect: Connect,
    run: Run,
    query: Query,
) -> None:
    """Cancelled or killed among the orders: what states cover stays, and the next sync brings exactly the rest."""
    hesitant = HesitantShop()
    with ShopServer(hesitant) as shop:
        connection = connect(shop.url, hesitant.opened_at)
        job = server.start_job(connection)
        assert hesitant.hesitating.wait(60)
        (connector,) = connectors()
        if signal_name == "cancel":
            engine.cancel(job.job_id)
        else:
            connector.kill()
        ended = server.wait_for_job(job.job_id, timeout=30)
        assert (ended.status, ended.failure_reason.partition(";")[0]) == (status, reason)
        assert connectors() == []
        ((kept, last),) = query("SELECT count(*), max(id) FROM orders")
        assert kept == last
        assert isinstance(kept, int)
        assert 0 < kept < 2000
        hesitant.go_on.set()
        assert run(connection).status == "succeeded"
        assert query("SELECT count(*), count(DISTINCT id), max(id) FROM orders") == [(2000, 2000, 2000)]
        assert query("SELECT count(*) FROM orders WHERE _airbyte_sync_id = 1") == [(kept,)]


def connectors() -> list[psutil.Process]:
    """The connectors that we have running."""
    running: list[psutil.Process] = []
    for process in psutil.Process().children(recursive=True):
        with suppress(psutil.Error):
            command = process.cmdline()
            if "source_declarative_manifest" in " ".join(command) and "supervisor.py" not in " ".join(command):
                running.append(process)
    return running

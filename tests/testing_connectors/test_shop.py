"""The shop: a source that grows, and whose changes can be read exactly once."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import httpx
import pytest

import generated_client.testing
from generated_client.testing.connectors.json_types import JSON
from generated_client.testing.connectors.shop import Shop, ShopServer

NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
ROOT = str(Path(generated_client.testing.__path__[0]).parents[1])


@pytest.fixture
def shop() -> Shop:
    """A shop in which the time stands still."""
    return Shop(orders=10, clock=lambda: NOON)


@pytest.fixture
def web(shop: Shop) -> Iterator[httpx.Client]:
    """The shop's API."""
    with ShopServer(shop) as server, httpx.Client(base_url=server.url, trust_env=False) as client:
        yield client


def read(web: httpx.Client, path: str, **query: str) -> list[dict[str, JSON]]:
    """All rows, page by page."""
    rows: list[dict[str, JSON]] = []
    while True:
        page = web.get(path, params=query).raise_for_status().json()
        rows += page["data"]
        if page["next"] is None:
            return rows
        query["after"] = str(page["next"])


@pytest.mark.parametrize("limit", ["1", "3", "10", "1000"])
def test_pages_add_up_to_what_the_shop_counts(limit: str, web: httpx.Client) -> None:
    """Whatever the size of a page, no row is missing or doubled."""
    counts = web.get("/counts").json()
    for collection in ("customers", "products", "orders"):
        rows = read(web, f"/{collection}", limit=limit)
        assert [row["id"] for row in rows] == list(range(1, counts[collection] + 1))


def test_no_two_changes_have_the_same_time(shop: Shop, web: httpx.Client) -> None:
    """Though the clock stands still: the cursor must tell any two changes apart."""
    shop.add_orders(20)
    shop.ship_orders(5)
    times = [str(order["updated_at"]) for order in read(web, "/orders")]
    assert times == sorted(set(times))
    assert len(times) == 30


def test_reading_on_from_the_last_change_brings_the_later_ones_exactly(shop: Shop, web: httpx.Client) -> None:
    """New orders and changed ones, each once; nothing of the boundary is repeated."""
    last = str(read(web, "/orders")[-1]["updated_at"])
    assert read(web, "/orders", updated_after=last) == []
    shop.add_orders(3)
    shop.ship_orders(2)
    found = read(web, "/orders", updated_after=last, limit="2")
    assert [(order["id"], order["status"]) for order in found] == [
        (11, "open"),
        (12, "open"),
        (13, "open"),
        (1, "shipped"),
        (2, "shipped"),
    ]
    assert web.get("/counts").json()["orders"] == 13


def test_windows_that_share_a_boundary_neither_overlap_nor_leave_a_gap(shop: Shop, web: httpx.Client) -> None:
    """`updated_after` is exclusive, `updated_until` inclusive; here each boundary is an order's own time."""
    everything = read(web, "/orders")
    boundaries = [shop.opened_at, *(str(everything[place]["updated_at"]) for place in (2, 6, 9))]
    parts = [
        read(web, "/orders", updated_after=after, updated_until=until, limit="2")
        for after, until in pairwise(boundaries)
    ]
    assert [order for part in parts for order in part] == everything
    assert [len(part) for part in parts] == [3, 4, 3]


def test_history_lies_between_the_opening_and_now(shop: Shop, web: httpx.Client) -> None:
    """So a reader that starts at `opened_at` gets everything, and one that stops at its own now too."""
    times = [str(order["updated_at"]) for order in read(web, "/orders")]
    assert shop.opened_at < times[0]
    assert times[-1] == "2026-01-31T12:00:00.000000Z"
    assert shop.opened_at == (NOON - timedelta(days=30)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def test_the_shop_grows_over_http(web: httpx.Client) -> None:
    """The answer is the new count."""
    assert web.post("/orders", json={"count": 5}).json()["orders"] == 15
    assert web.post("/shipments", json={"count": 2}).json()["orders"] == 15
    assert [order["status"] for order in read(web, "/orders")].count("shipped") == 2


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", "/nothing", None, 404),
        ("POST", "/products", {"count": 1}, 404),
        ("GET", "/orders?limit=many", None, 400),
        ("GET", "/products?after=x", None, 400),
        ("POST", "/orders", {"count": -1}, 400),
        ("POST", "/orders", {"count": "many"}, 400),
        ("POST", "/orders", None, 400),
    ],
)
def test_what_the_shop_does_not_understand_it_says(
    method: str, path: str, body: dict[str, JSON] | None, status: int, web: httpx.Client
) -> None:
    """And nothing is added by it."""
    answer = web.request(method, path, json=body)
    assert answer.status_code == status
    assert answer.json()["error"]
    assert web.get("/counts").json()["orders"] == 10


def test_a_shop_can_be_a_process() -> None:
    """It prints its address first, and ends with SIGTERM."""
    command = [sys.executable, "-m", "generated_client.testing.connectors.shop", "--orders", "7"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={"PYTHONPATH": ROOT}) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        assert httpx.get(f"{url}/counts", trust_env=False).json()["orders"] == 7
        process.terminate()
    assert process.returncode == -signal.SIGTERM


def test_a_port_that_is_taken_is_an_error() -> None:
    """Not a second shop on another port."""
    with ShopServer(Shop()) as first, pytest.raises(OSError, match="in use"):
        ShopServer(Shop(), port=int(first.url.rpartition(":")[2]))

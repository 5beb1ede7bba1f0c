"""Cancelling: whatever a sync is doing, it ends soon, with the whole process group, and committed rows stay."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from generated_client.testing.connectors.catalog import StreamChoice
from generated_client.testing.connectors.json_types import JSON, JSONObject
from generated_client.testing.programs.cancellation import Cancellation, CancelledError
from tests.running_programs import content_of, is_gone

Sync = Callable[..., tuple[int, int]]
Query = Callable[[str], list[tuple[object, ...]]]
Describe = Callable[..., JSONObject]
Choose = Callable[[str], StreamChoice]

ENDLESS: JSON = {"sleep": {"seconds": 600}}


@pytest.mark.parametrize("manners", [[], [{"deaf": {}}]], ids=["listens", "ignores SIGTERM"])
def test_cancelling_in_mid_stream_keeps_committed_rows_and_ends_the_group(
    manners: list[JSON],
    sync: Sync,
    stream: Describe,
    query: Query,
    choose: Choose,
    tmp_path: Path,
) -> None:
    """The connector and what it started are gone, also one that ignores SIGTERM; the next sync goes on."""
    mine, childs = tmp_path / "pid", tmp_path / "child"
    start: list[JSON] = [{"write_pid": {"path": str(mine)}}, {"spawn": {"path": str(childs)}}]
    rows: JSON = {"count": {"stream": "orders", "upto": 10**6, "every": 10, "pause": 0.001}}
    cancellation, committed = Cancellation(), threading.Event()

    def cancel_at(rows: int, _bytes: int) -> None:
        if rows == 30:
            committed.set()

    config: JSONObject = {"streams": [stream()], "read": [*start, *manners, rows]}
    with ThreadPoolExecutor() as pool:
        running = pool.submit(
            sync, config, choose("incremental_append"), cancellation=cancellation, on_commit=cancel_at
        )
        assert committed.wait(20)
        cancellation.cancel()
        with pytest.raises(CancelledError):
            running.result(timeout=20)
    assert is_gone(int(content_of(mine)))
    assert is_gone(int(content_of(childs)))
    ((kept, last),) = query("SELECT count(*), max(id) FROM orders")
    assert kept == last
    assert isinstance(kept, int)
    assert kept >= 30
    assert kept % 10 == 0
    rest: JSON = {"count": {"stream": "orders", "upto": kept + 3}}
    assert sync({"streams": [stream()], "read": [rest]}, choose("incremental_append"))[0] == 3


@pytest.mark.parametrize("verb", ["discover", "read"])
def test_cancelling_ends_a_connector_that_says_nothing(verb: str, sync: Sync, stream: Describe, tmp_path: Path) -> None:
    """In discover as in read: nothing is printed that could wake us up."""
    pid = tmp_path / "pid"
    cancellation = Cancellation()
    config: JSONObject = {"streams": [stream()], verb: [{"write_pid": {"path": str(pid)}}, ENDLESS]}
    with ThreadPoolExecutor() as pool:
        running = pool.submit(sync, config, cancellation=cancellation)
        connector = int(content_of(pid))
        began = time.monotonic()
        cancellation.cancel()
        with pytest.raises(CancelledError):
            running.result(timeout=20)
        assert time.monotonic() - began < 5
    assert is_gone(connector)


def test_a_connector_gets_the_time_to_say_goodbye(
    sync: Sync, stream: Describe, query: Query, choose: Choose, tmp_path: Path
) -> None:
    """SIGTERM before SIGKILL; but what it prints then is not committed any more."""
    ready, goodbye = tmp_path / "ready", tmp_path / "goodbye"
    steps: list[JSON] = [
        {"last_words": {"path": str(goodbye)}},
        {"count": {"stream": "orders", "upto": 5}},
        {"write_pid": {"path": str(ready)}},
        ENDLESS,
    ]
    cancellation = Cancellation()
    with ThreadPoolExecutor() as pool:
        running = pool.submit(
            sync, {"streams": [stream()], "read": steps}, choose("incremental_append"), cancellation=cancellation
        )
        content_of(ready)
        cancellation.cancel()
        with pytest.raises(CancelledError):
            running.result(timeout=20)
    assert content_of(goodbye) == "terminated"
    assert query("SELECT count(*) FROM orders") == [(0,)]


def test_what_is_cancelled_before_it_starts_never_starts(sync: Sync, stream: Describe, tmp_path: Path) -> None:
    """No connector is started for nothing."""
    trace = tmp_path / "trace"
    cancellation = Cancellation()
    cancellation.cancel()
    with pytest.raises(CancelledError):
        sync(
            {"streams": [stream()], "discover": [{"append": {"path": str(trace), "text": "started"}}]},
            cancellation=cancellation,
        )
    assert not trace.exists()


def test_waiting_ends_when_cancelled() -> None:
    """Waiting for another process's installation is work that can be cancelled too."""
    cancellation = Cancellation()
    cancellation.wait(0.001)
    cancellation.cancel()
    began = time.monotonic()
    with pytest.raises(CancelledError):
        cancellation.wait(60)
    assert time.monotonic() - began < 5

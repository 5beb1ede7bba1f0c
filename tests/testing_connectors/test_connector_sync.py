"""Syncs into SQLite, mode by mode: what is there afterwards, and what the next sync adds."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from generated_client.testing.connectors.catalog import StreamChoice
from generated_client.testing.connectors.json_types import JSON, JSONObject
from generated_client.testing.connectors.messages import StreamId

Sync = Callable[..., tuple[int, int]]
Query = Callable[[str], list[tuple[object, ...]]]
Describe = Callable[..., JSONObject]
Choose = Callable[[str], StreamChoice]

IDS = "SELECT id FROM orders ORDER BY rowid"


def emit(*rows: JSONObject, stream: str = "orders", every: int = 0) -> JSON:
    """The step that prints rows, those after the saved state."""
    return {"emit": {"stream": stream, "rows": list(rows), "every": every}}


def numbered(*numbers: int) -> list[JSONObject]:
    """Rows with these ids."""
    return [{"id": number, "name": f"row {number}"} for number in numbers]


def test_rows_and_bytes_are_counted_as_committed(sync: Sync, stream: Describe, query: Query, choose: Choose) -> None:
    """Progress comes with each commit; the bytes are those of the records on the wire."""
    progress: list[tuple[int, int]] = []

    def note(rows: int, size: int) -> None:
        progress.append((rows, size))

    config: JSONObject = {"streams": [stream()], "read": [emit(*numbered(1, 2, 3, 4, 5), every=2)]}
    rows, size = sync(config, choose("incremental_append"), on_commit=note)
    assert rows == 5
    assert [count for count, _ in progress] == [2, 4, 5]
    assert size == progress[-1][1] > 5 * len('{"id": 1, "name": "row 1"}')
    assert query(IDS) == [(1,), (2,), (3,), (4,), (5,)]


def test_a_second_sync_brings_only_what_is_new(sync: Sync, stream: Describe, query: Query, choose: Choose) -> None:
    """The saved state goes back to the connector, and each row knows which sync brought it."""
    for sync_id, rows in ((1, numbered(1, 2)), (2, numbered(1, 2, 3))):
        config: JSONObject = {"streams": [stream()], "read": [emit(*rows, every=1)]}
        sync(config, choose("incremental_append"), sync_id=sync_id)
    assert query("SELECT id, _airbyte_sync_id FROM orders") == [(1, 1), (2, 1), (3, 2)]
    assert query("SELECT DISTINCT _airbyte_extracted_at FROM orders") == [("2023-11-14T22:13:20.000+00:00",)]


def test_the_state_of_one_connection_is_not_anothers(
    sync: Sync, stream: Describe, query: Query, choose: Choose
) -> None:
    """Two connections may write to the same file; each reads on from where it was."""
    config: JSONObject = {"streams": [stream()], "read": [emit(*numbered(1, 2), every=1)]}
    assert sync(config, choose("incremental_append"), connection_id="a")[0] == 2
    assert sync(config, choose("incremental_append"), connection_id="b", prefix="b_")[0] == 2
    assert sync(config, choose("incremental_append"), connection_id="a")[0] == 0
    assert query("SELECT count(*) FROM b_orders") == [(2,)]


def test_overwriting_replaces_the_rows(sync: Sync, stream: Describe, query: Query, choose: Choose) -> None:
    """A full refresh reads everything again, whatever state there is, and only the new rows stay."""
    sync({"streams": [stream()], "read": [emit(*numbered(1, 2, 3), every=1)]}, choose("incremental_append"))
    sync({"streams": [stream()], "read": [emit(*numbered(2, 4), every=1)]}, choose("full_refresh_overwrite"))
    assert query(IDS) == [(2,), (4,)]


def test_overwriting_follows_the_schema(sync: Sync, stream: Describe, query: Query, choose: Choose) -> None:
    """Columns that the source no longer has are gone, types are those of today."""
    sync({"streams": [stream()], "read": [emit(*numbered(1))]}, choose("full_refresh_overwrite"))
    today = stream(properties={"id": {"type": "string"}, "city": {"type": "string"}})
    sync({"streams": [today], "read": [emit({"id": "007", "city": "Oslo"}, every=0)]}, choose("full_refresh_append"))
    assert query("SELECT id, name, city FROM orders")[1:] == [('"007"', None, "Oslo")]
    sync({"streams": [today], "read": [emit({"id": "007", "city": "Oslo"})]}, choose("full_refresh_overwrite"))
    assert query("SELECT * FROM orders")[0][2:] == ("007", "Oslo")


def test_appending_keeps_the_rows_of_every_refresh(sync: Sync, stream: Describe, query: Query, choose: Choose) -> None:
    """Each full refresh adds a whole copy."""
    for _ in range(2):
        sync({"streams": [stream()], "read": [emit(*numbered(1, 2), every=1)]}, choose("full_refresh_append"))
    assert query(IDS) == [(1,), (2,), (1,), (2,)]


def test_the_newer_row_replaces_the_older_one(sync: Sync, stream: Describe, query: Query) -> None:
    """Deduped: one row per key, the one with the highest cursor, in whatever order they arrive."""
    versioned = stream(
        properties={"id": {"type": "integer"}, "version": {"type": "integer"}, "name": {"type": "string"}},
        default_cursor_field=["version"],
    )
    rows: list[JSONObject] = [
        {"id": 1, "version": 2, "name": "kept"},
        {"id": 1, "version": 1, "name": "too old"},
        {"id": 2, "version": 5, "name": "first"},
        {"id": 2, "version": 5, "name": "same version, later"},
        {"id": 3, "version": 1, "name": "replaced by the second sync"},
    ]
    choice = StreamChoice(StreamId("orders"), "incremental_deduped_history")
    sync({"streams": [versioned], "read": [emit(*rows)]}, choice)
    sync(
        {"streams": [versioned], "read": [emit({"id": 3, "version": 2}, {"id": 2, "version": 4, "name": "old"})]},
        choice,
    )
    assert query("SELECT id, version, name FROM orders ORDER BY id") == [
        (1, 2, "kept"),
        (2, 5, "same version, later"),
        (3, 2, None),
    ]


def test_deduping_starts_and_ends_with_the_mode(sync: Sync, stream: Describe, query: Query, choose: Choose) -> None:
    """Appending again after deduping must not fail on the unique key, which is gone then."""
    for mode, rows in (
        ("incremental_deduped_history", numbered(1)),
        ("full_refresh_append", numbered(1)),
    ):
        sync({"streams": [stream()], "read": [emit(*rows)]}, choose(mode))
    assert query(IDS) == [(1,), (1,)]


@pytest.mark.parametrize("mode", ["incremental_append", "incremental_deduped_history", "full_refresh_append"])
def test_a_new_property_of_the_schema_becomes_a_column(
    mode: str, sync: Sync, stream: Describe, query: Query, choose: Choose
) -> None:
    """Old rows have nothing in it."""
    sync({"streams": [stream()], "read": [emit(*numbered(1), every=1)]}, choose(mode))
    grown = stream(properties={"id": {"type": "integer"}, "name": {"type": "string"}, "price": {"type": "number"}})
    sync({"streams": [grown], "read": [emit({"id": 2, "price": 2.5}, every=1)]}, choose(mode))
    assert query("SELECT id, name, price FROM orders ORDER BY id") == [(1, "row 1", None), (2, None, 2.5)]


@pytest.mark.parametrize("mode", ["incremental_append", "full_refresh_overwrite"])
def test_a_field_that_no_schema_announced_is_kept(
    mode: str, sync: Sync, stream: Describe, query: Query, choose: Choose
) -> None:
    """Schemas are often incomplete; the rows before it have nothing in the new column."""
    rows: list[JSONObject] = [*numbered(1), {"id": 2, "note": "007", "tags": ["a"]}, {"id": 3, "note": 7}]
    sync({"streams": [stream()], "read": [emit(*rows)]}, choose(mode))
    assert query("SELECT id, name, note, tags FROM orders") == [
        (1, "row 1", None, None),
        (2, None, "007", '["a"]'),
        (3, None, 7, None),
    ]


def test_nested_values_are_json(sync: Sync, stream: Describe, query: Query, choose: Choose) -> None:
    """Objects and arrays arrive whole, and SQLite's JSON functions read them."""
    nested = stream(properties={"id": {"type": "integer"}, "items": {"type": "array"}, "ship_to": {"type": "object"}})
    row: JSONObject = {"id": 1, "items": [{"sku": "ä", "n": 1.5}], "ship_to": {"city": {"name": "Oslo"}}}
    sync({"streams": [nested], "read": [emit(row)]}, choose("incremental_append"))
    assert query("SELECT ship_to ->> '$.city.name', items ->> '$[0].sku' FROM orders") == [("Oslo", "ä")]


def test_names_that_sqlite_would_confuse_are_kept_apart(sync: Sync, stream: Describe, query: Query) -> None:
    """Fields and streams that differ in case only, and those named like our own, lose nothing, sync after sync."""
    fields: JSONObject = {"id": {"type": "integer"}, "ID": {"type": "integer"}, "_airbyte_sync_id": {"type": "string"}}
    streams: list[JSON] = [stream(name, properties=fields) for name in ("orders", "Orders", "sqlite_master")]
    choices = [StreamChoice(StreamId(name), "incremental_append") for name in ("orders", "Orders", "sqlite_master")]
    for cursor in (1, 2):
        row: JSONObject = {"id": cursor, "ID": cursor * 10, "_airbyte_sync_id": "theirs"}
        reads = [emit(row, stream=name, every=1) for name in ("Orders", "orders", "sqlite_master")]
        sync({"streams": streams, "read": reads}, *(choices if cursor == 1 else reversed(choices)), sync_id=cursor + 40)
    tables = query("SELECT table_name FROM _airbyte_tables ORDER BY stream = 'orders'")
    assert len({str(name).lower() for (name,) in tables}) == 3
    for (table,) in tables:
        assert [row[1:] for row in query(f'SELECT * FROM "{table}"')] == [(41, 1, 10, "theirs"), (42, 2, 20, "theirs")]


def test_a_namespace_is_part_of_the_tables_name(sync: Sync, stream: Describe, query: Query) -> None:
    """Streams of the same name in two namespaces do not mix."""
    streams: list[JSON] = [stream(namespace=name) for name in ("eu", "us")]
    reads: list[JSON] = [
        {"emit": {"stream": "orders", "namespace": name, "rows": [{"id": 1}]}} for name in ("eu", "us")
    ]
    sync({"streams": streams, "read": reads}, prefix="raw_")
    assert query("SELECT (SELECT count(*) FROM raw_eu_orders), (SELECT count(*) FROM raw_us_orders)") == [(1, 1)]


def test_an_empty_stream_leaves_an_empty_table(sync: Sync, stream: Describe, query: Query) -> None:
    """Whoever queries it finds its columns."""
    sync({"streams": [stream()], "read": []})
    assert query("SELECT id, name FROM orders") == []


def test_streams_that_nobody_asked_for_are_left_out(
    sync: Sync, stream: Describe, query: Query, choose: Choose, log: Path
) -> None:
    """The log says so, once."""
    reads = [emit(*numbered(1, 2), stream="gossip"), emit(*numbered(1))]
    assert sync({"streams": [stream()], "read": reads}, choose("incremental_append"))[0] == 1
    assert log.read_text().count("gossip") == 1
    assert query("SELECT count(*) FROM sqlite_master WHERE name = 'gossip'") == [(0,)]


def test_lines_that_are_no_messages_go_to_the_log(sync: Sync, stream: Describe, query: Query, log: Path) -> None:
    """Standard error and chatter on standard output: nothing of it is lost, nor taken for data."""
    chatter: list[JSON] = [{"say": {"line": "Downloading..."}}, {"stderr": {"text": "deprecated!"}}, emit(*numbered(1))]
    sync({"streams": [stream()], "read": [*chatter, {"say": {"line": '{"type": "RECORD", "rec'}}]})
    assert query(IDS) == [(1,)]
    for text in ("INFO Downloading...", "STDERR deprecated!", 'INFO {"type": "RECORD", "rec'):
        assert text in log.read_text()


def test_a_very_long_record_is_a_record(sync: Sync, stream: Describe, query: Query) -> None:
    """Some sources put whole documents into a field."""
    wide = stream(properties={"id": {"type": "integer"}, "text": {"type": "string"}})
    sync({"streams": [wide], "read": [{"long_records": {"stream": "orders", "size": 5_000_000}}]})
    assert query("SELECT length(text) FROM orders") == [(5_000_000,)]


def test_memory_stays_bounded_however_long_the_next_state_takes(sync: Sync, stream: Describe, query: Query) -> None:
    """A hundred megabytes without a state: they wait on disk."""
    wide = stream(properties={"id": {"type": "integer"}, "text": {"type": "string"}})
    tracemalloc.start()
    try:
        sync({"streams": [wide], "read": [{"long_records": {"stream": "orders", "size": 100_000, "times": 1000}}]})
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert query("SELECT count(*), sum(length(text)) FROM orders") == [(1000, 100_000_000)]
    assert peak < 20_000_000


def test_a_state_of_the_whole_source_covers_all_its_streams(
    sync: Sync, stream: Describe, query: Query, tmp_path: Path
) -> None:
    """GLOBAL: the rows of every incremental stream are committed with it, and it goes back to the connector."""
    content: JSON = {"shared_state": {"lsn": 9}, "stream_states": []}
    state: JSON = {"say": {"line": {"type": "STATE", "state": {"type": "GLOBAL", "global": content}}}}
    reads = [emit(*numbered(1)), emit(*numbered(1), stream="users"), state, emit(*numbered(2)), {"leave": {"code": 1}}]
    choices = [StreamChoice(StreamId(name), "incremental_append") for name in ("orders", "users")]
    with pytest.raises(Exception, match="exit code 1"):
        sync({"streams": [stream(), stream("users")], "read": reads}, *choices)
    assert query("SELECT (SELECT count(*) FROM orders), (SELECT count(*) FROM users)") == [(1, 1)]
    shown = tmp_path / "state"
    reads = [{"show_state": {"path": str(shown)}}, emit(*numbered(2))]
    sync({"streams": [stream(), stream("users")], "read": reads}, *choices)
    assert json.loads(shown.read_text()) == [{"type": "GLOBAL", "global": content}]
    assert query(IDS) == [(1,), (2,)]

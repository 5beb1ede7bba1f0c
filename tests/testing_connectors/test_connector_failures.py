"""When something goes wrong: committed rows stay, nothing is lost or doubled, and the reason is told."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

import generated_client.testing
from generated_client.testing.connectors.catalog import StreamChoice
from generated_client.testing.connectors.database import Database, DestinationError
from generated_client.testing.connectors.json_types import JSON, JSONObject
from generated_client.testing.connectors.messages import StreamId
from generated_client.testing.connectors.source import SourceError
from generated_client.testing.connectors.writer import ContradictionError
from tests.running_programs import content_of

Sync = Callable[..., tuple[int, int]]
Query = Callable[[str], list[tuple[object, ...]]]
Describe = Callable[..., JSONObject]
Choose = Callable[[str], StreamChoice]

ROOT = str(Path(generated_client.testing.__path__[0]).parents[1])
STATE = "SELECT json_extract(state, '$.stream.stream_state.cursor') FROM _airbyte_state"
ENDS: list[tuple[JSON, str]] = [
    ({"leave": {"code": 3}}, "^The source ended with exit code 3; its last words: about to fall over$"),
    ({"die": {"number": 9}}, "^The source was killed by SIGKILL"),
    (
        {"error": {"message": "Wrong key", "internal_message": "HTTP 401"}},
        r"^The source failed: Wrong key \(HTTP 401\)$",
    ),
    ({"say": {"line": {"type": "RECORD", "record": {}}}}, "^The source printed a message that lacks 'stream'"),
]


def count(upto: int, every: int) -> JSON:
    """The step that prints rows from the saved state up to a number."""
    return {"count": {"stream": "orders", "upto": upto, "every": every}}


@pytest.mark.parametrize(("end", "reason"), ENDS, ids=["exit", "killed", "error", "malformed"])
def test_a_failure_in_mid_stream_keeps_what_its_states_cover(
    end: JSON, reason: str, sync: Sync, stream: Describe, query: Query, choose: Choose
) -> None:
    """Rows after the last state are read again by the next sync, so all are there, once."""
    chatter: JSON = {"stderr": {"text": "about to fall over"}}
    with pytest.raises(SourceError, match=reason):
        sync({"streams": [stream()], "read": [count(25, 10), chatter, end]}, choose("incremental_append"))
    assert query("SELECT count(*), max(id) FROM orders") == [(20, 20)]
    assert query(STATE) == [(20,)]
    assert sync({"streams": [stream()], "read": [count(30, 10)]}, choose("incremental_append"))[0] == 10
    assert query("SELECT count(*), count(DISTINCT id), max(id) FROM orders") == [(30, 30, 30)]


def test_the_first_error_is_the_reason_and_secrets_are_not_in_it(
    sync: Sync, stream: Describe, choose: Choose, log: Path
) -> None:
    """Later errors only sum up.  What the configuration calls a secret is in neither reason nor log."""
    secrets: JSONObject = {"api_key": "hunter2", "credentials": {"user": {"name": "hidden-name"}}, "city": "Oslo"}
    steps: list[JSON] = [
        {"say": {"line": "GET /?key=hunter2&user=hidden-name&city=Oslo"}},
        {"error": {"message": "hunter2\nis not a key"}},
        {"error": {"message": "Streams failed: orders"}},
        {"leave": {"code": 1}},
    ]
    with pytest.raises(SourceError, match=r"^The source failed: \*+ is not a key$"):
        sync({"streams": [stream()], "read": steps, **secrets}, choose("incremental_append"))
    assert "GET /?key=*****&user=*****&city=Oslo" in log.read_text()
    assert "hunter2" not in log.read_text()


@pytest.mark.parametrize("mode", ["full_refresh_overwrite", "full_refresh_append"])
def test_a_full_refresh_is_all_or_nothing(
    mode: str, sync: Sync, stream: Describe, query: Query, choose: Choose
) -> None:
    """Until the new copy is complete, the table holds the old one."""
    sync({"streams": [stream()], "read": [count(3, 0)]}, choose(mode))
    with pytest.raises(SourceError):
        sync({"streams": [stream()], "read": [count(9, 2), {"leave": {"code": 1}}]}, choose(mode))
    assert query("SELECT count(*) FROM orders") == [(3,)]


def test_a_stream_that_is_complete_is_committed_though_another_fails(
    sync: Sync, stream: Describe, query: Query
) -> None:
    """Streams stand on their own."""
    users: JSON = {"count": {"stream": "users", "upto": 3}}
    steps = [users, {"status": {"stream": "users"}}, count(3, 0), {"leave": {"code": 1}}]
    with pytest.raises(SourceError):
        sync({"streams": [stream("users"), stream("orders")], "read": steps})
    assert query("SELECT (SELECT count(*) FROM users), (SELECT count(*) FROM orders)") == [(3, 0)]


def test_a_stream_that_is_incomplete_fails_the_sync_and_keeps_the_old_rows(
    sync: Sync, stream: Describe, query: Query
) -> None:
    """Some connectors exit with 0 although they left a stream out."""
    sync({"streams": [stream()], "read": [count(3, 0)]})
    with pytest.raises(ContradictionError, match="left incomplete: orders"):
        sync({"streams": [stream()], "read": [count(1, 0), {"status": {"stream": "orders", "status": "INCOMPLETE"}}]})
    assert query("SELECT count(*) FROM orders") == [(3,)]


def test_a_record_after_the_end_of_its_stream_fails_the_sync(sync: Sync, stream: Describe) -> None:
    """It would belong to no copy; dropping it would lose data without a word."""
    with pytest.raises(ContradictionError, match="orders after saying that it was complete"):
        sync({"streams": [stream()], "read": [count(1, 0), {"status": {"stream": "orders"}}, count(2, 0)]})


@pytest.mark.parametrize(
    ("table", "rows", "cursor"), [("_airbyte_state", 10, 10), ("orders", 10, 10)], ids=["state refused", "row refused"]
)
def test_rows_and_their_state_are_committed_together_or_not_at_all(
    table: str, rows: int, cursor: int, sync: Sync, stream: Describe, query: Query, choose: Choose, tmp_path: Path
) -> None:
    """Whichever of the two the database refuses, the other one is not there either."""
    sync({"streams": [stream()], "read": [count(10, 10)]}, choose("incremental_append"))
    with closing(sqlite3.connect(tmp_path / "warehouse.db")) as database:
        condition = "WHEN NEW.id = 20" if table == "orders" else ""
        database.execute(f"CREATE TRIGGER no BEFORE INSERT ON {table} {condition} BEGIN SELECT RAISE(ABORT, 'no'); END")
    with pytest.raises(DestinationError, match=r"warehouse\.db cannot be written: no"):
        sync({"streams": [stream()], "read": [count(20, 10)]}, choose("incremental_append"))
    assert query("SELECT count(*) FROM orders") == [(rows,)]
    assert query(STATE) == [(cursor,)]


ENGINE_PROCESS = """
import json, sys
from pathlib import Path
from generated_client.testing.programs.cancellation import Cancellation
from generated_client.testing.connectors.catalog import StreamChoice
from generated_client.testing.connectors.messages import StreamId
from generated_client.testing.programs.run_log import RunLog
from generated_client.testing.connectors.source import Source
from generated_client.testing.connectors.sync import SyncOrder, run_sync
folder, program, config = sys.argv[1:]
choice = StreamChoice(StreamId("orders"), "incremental_append")
order = SyncOrder("connection", 1, Path(folder, "warehouse.db"), (choice,))
source = Source(lambda: json.loads(program), json.loads(config), log=RunLog(), cancellation=Cancellation())
run_sync(order, source, source.discover(), log=RunLog(), on_commit=lambda rows, _bytes: print(rows, flush=True))
"""


def test_the_engine_may_be_killed_at_any_moment(
    sync: Sync, stream: Describe, query: Query, choose: Choose, tmp_path: Path, fake_program: str
) -> None:
    """SIGKILL while commits follow each other: state and rows agree, and the next sync completes them exactly."""
    endless = '{"count": {"stream": "orders", "upto": 1000000, "every": 7}}'
    description = str(stream()).replace("'", '"').replace("True", "true")
    config = f'{{"streams": [{description}], "read": [{endless}]}}'
    command = [sys.executable, "-c", ENGINE_PROCESS, str(tmp_path), fake_program, config]
    for killed_after in (1, 5, 20):
        with subprocess.Popen(command, stdout=subprocess.PIPE, env={"PYTHONPATH": ROOT}) as engine:
            assert engine.stdout is not None
            for _ in range(killed_after):
                engine.stdout.readline()
            engine.kill()
        ((cursor,),) = query(STATE)
        assert query("SELECT count(*), count(DISTINCT id), max(id) FROM orders") == [(cursor, cursor, cursor)]
    ((cursor,),) = query(STATE)
    assert isinstance(cursor, int)
    assert sync({"streams": [stream()], "read": [count(cursor + 5, 0)]}, choose("incremental_append"))[0] == 5
    assert query("SELECT count(*), max(id) FROM orders") == [(cursor + 5, cursor + 5)]


def test_a_key_that_is_not_unique_yet_is_explained(sync: Sync, stream: Describe, choose: Choose) -> None:
    """Deduping a table that already holds duplicates: the message says which, and what to do."""
    for _ in range(2):
        sync({"streams": [stream()], "read": [count(2, 0)]}, choose("full_refresh_append"))
    with pytest.raises(DestinationError, match=r"orders already holds several rows with the same id, .* reset"):
        sync({"streams": [stream()], "read": []}, choose("incremental_deduped_history"))


def test_a_file_that_is_no_database_is_named(sync: Sync, stream: Describe, tmp_path: Path) -> None:
    """The destination is told, and what it is, not only "file is not a database"."""
    (tmp_path / "warehouse.db").write_text("a text, and not a short one " * 99)
    with pytest.raises(DestinationError, match=r"warehouse\.db cannot be written: file is not a database"):
        sync({"streams": [stream()], "read": []})


@pytest.mark.parametrize(
    ("verb", "steps", "reason"),
    [
        ("discover", [{"leave": {"code": 0}}], "did not say what streams it has"),
        ("discover", [{"error": {"message": "bad host"}}], "failed: bad host"),
        ("discover", [{"leave": {"code": 2}}], "ended with exit code 2"),
    ],
    ids=["silent", "error", "exit"],
)
def test_a_source_that_cannot_discover_says_why(
    verb: str, steps: JSON, reason: str, sync: Sync, stream: Describe
) -> None:
    """Before any table is touched."""
    with pytest.raises(SourceError, match=reason):
        sync({"streams": [stream()], verb: steps})


def test_resetting_deletes_rows_and_state_of_one_connection(
    sync: Sync, stream: Describe, query: Query, choose: Choose, reset: Callable[[str], None]
) -> None:
    """The next sync starts from the beginning; other connections keep theirs."""
    config: JSONObject = {"streams": [stream()], "read": [count(3, 1)]}
    for connection_id, prefix in (("a", "a_"), ("b", "b_")):
        sync(config, choose("incremental_append"), connection_id=connection_id, prefix=prefix)
    reset("a")
    assert query("SELECT (SELECT count(*) FROM a_orders), (SELECT count(*) FROM b_orders)") == [(0, 3)]
    assert sync(config, choose("incremental_append"), connection_id="b", prefix="b_")[0] == 0
    assert sync(config, choose("incremental_append"), connection_id="a", prefix="a_")[0] == 3


def test_two_syncs_may_write_to_one_file_at_the_same_time(
    sync: Sync, stream: Describe, query: Query, choose: Choose, tmp_path: Path
) -> None:
    """A sync that waits for its source with uncommitted rows does not lock the others out."""
    read, gate = tmp_path / "read", tmp_path / "gate"
    steps = [count(3000, 0), {"append": {"path": str(read), "text": "all"}}, {"await_file": {"path": str(gate)}}]
    with ThreadPoolExecutor() as pool:
        slow = pool.submit(sync, {"streams": [stream()], "read": steps}, choose("incremental_append"))
        content_of(read)
        quick: JSONObject = {"streams": [stream()], "read": [count(5, 5)]}
        assert sync(quick, choose("incremental_append"), connection_id="b", prefix="b_")[0] == 5
        assert query("SELECT (SELECT count(*) FROM orders), (SELECT count(*) FROM b_orders)") == [(0, 5)]
        gate.touch()
        assert slow.result()[0] == 3000


def test_a_new_file_may_be_opened_by_several_at_once(tmp_path: Path) -> None:
    """SQLite does not wait by itself while one of them switches the file to WAL."""
    for number in range(40):
        with ThreadPoolExecutor(4) as pool:
            start = threading.Barrier(4)

            def open_it(start: threading.Barrier = start, path: Path = tmp_path / f"{number}.db") -> None:
                start.wait()
                Database(path, connection_id="a").close()

            for opened in [pool.submit(open_it) for _ in range(4)]:
                opened.result()


def test_choices_are_checked_before_the_file_is_touched(sync: Sync, stream: Describe, tmp_path: Path) -> None:
    """A stream that is not there costs nothing."""
    with pytest.raises(Exception, match="no stream refunds"):
        sync({"streams": [stream()]}, StreamChoice(StreamId("refunds")))
    assert not (tmp_path / "warehouse.db").exists()

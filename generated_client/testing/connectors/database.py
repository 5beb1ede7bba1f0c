"""The destination: a SQLite database that holds the rows and, in the same transactions, the state they belong to.

Rows of an incremental stream are committed together with the state that covers them: neither is ever there without the
other, so a sync may be killed at any moment and the next one goes on from there, losing and doubling nothing.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from generated_client.testing.connectors.catalog import SelectedStream
from generated_client.testing.connectors.columns import free_name, quoted
from generated_client.testing.connectors.json_types import JSON
from generated_client.testing.connectors.messages import State, StreamId
from generated_client.testing.connectors.table import DuplicateKeyError

LOCK_PATIENCE = 30.0  # seconds to wait for another writer of the same file
RESERVED = ("sqlite_", "_airbyte_")

_OWN_TABLES = (
    """CREATE TABLE IF NOT EXISTS main._airbyte_state (
        connection_id TEXT NOT NULL, namespace TEXT NOT NULL, stream TEXT NOT NULL,
        state JSON NOT NULL, saved_at TEXT NOT NULL,
        PRIMARY KEY (connection_id, namespace, stream)
    ) WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS main._airbyte_tables (
        connection_id TEXT NOT NULL, namespace TEXT NOT NULL, stream TEXT NOT NULL, table_name TEXT NOT NULL,
        PRIMARY KEY (connection_id, namespace, stream)
    ) WITHOUT ROWID""",
)


class DestinationError(Exception):
    """The database could not be opened or written; says which and why."""


class Database:
    """One connection's view of a destination file; use it as a context manager, from one thread.

    The file and its folder are created when missing.  Readers see committed rows only, at any time (WAL).
    """

    def __init__(self, path: Path, *, connection_id: str) -> None:
        """Open or create the database.  Raises `DestinationError`."""
        self.path = path
        self._connection_id = connection_id
        with self.explained():
            path.parent.mkdir(parents=True, exist_ok=True)
            self.sqlite: sqlite3.Connection = sqlite3.connect(path, timeout=LOCK_PATIENCE, isolation_level=None)
        try:
            with self.explained():
                self._write_ahead()
                self.sqlite.execute("PRAGMA synchronous = NORMAL")
            with self.transaction():
                for statement in _OWN_TABLES:
                    self.sqlite.execute(statement)
        except BaseException:
            self.sqlite.close()
            raise

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All or nothing: what is executed in this block is committed at its end, or not at all.

        Raises `DestinationError` for whatever SQLite refuses.
        """
        with self.explained():
            self.sqlite.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.sqlite.execute("COMMIT")
            except BaseException:
                if self.sqlite.in_transaction:  # a full disk, for one, has rolled it back already
                    self.sqlite.execute("ROLLBACK")
                raise

    @contextmanager
    def explained(self) -> Generator[None]:
        """Errors of SQLite and of the file system become `DestinationError` in this block."""
        try:
            yield
        except (sqlite3.Error, OSError, DuplicateKeyError) as error:
            raise DestinationError(f"The destination {self.path} cannot be written: {error}") from error

    def table_for(self, stream: StreamId, *, prefix: str) -> str:
        """Decide, once, which table a stream is written to; call inside a transaction.

        The name is prefix, namespace and stream, changed where SQLite would take it for another stream's table or for
        one of its own.
        """
        query = "SELECT namespace, stream, table_name FROM main._airbyte_tables WHERE connection_id = ?"
        rows = self.sqlite.execute(query, (self._connection_id,)).fetchall()
        others = [str(table) for *key, table in rows if (self._connection_id, *key) != self._key(stream)]
        wanted = f"{prefix}{stream.namespace}_{stream.name}" if stream.namespace else f"{prefix}{stream.name}"
        if wanted.lower().startswith(RESERVED):
            wanted = f"stream_{wanted}"
        table = free_name(wanted, others)
        self.sqlite.execute(
            "INSERT OR REPLACE INTO main._airbyte_tables VALUES (?, ?, ?, ?)", (*self._key(stream), table)
        )
        return table

    def save_state(self, state: State) -> None:
        """Remember where to go on; call inside the transaction that writes the rows before it."""
        self.sqlite.execute(
            "INSERT OR REPLACE INTO main._airbyte_state VALUES (?, ?, ?, ?, ?)",
            (*self._key(state.stream), json.dumps(state.payload), datetime.now(UTC).isoformat(timespec="milliseconds")),
        )

    def saved_state(self, streams: Iterable[SelectedStream]) -> list[JSON]:
        """What to pass to the connector: the states of those `streams` that are read incrementally."""
        incremental = {stream.stream_id for stream in streams if stream.mode.incremental}
        wanted = [self._key(stream) for stream in (None, *incremental)] if incremental else []
        query = "SELECT state FROM main._airbyte_state WHERE (connection_id, namespace, stream) = (?, ?, ?)"
        with self.explained():
            found = [row for key in wanted for row in self.sqlite.execute(query, key)]
        return [json.loads(state) for (state,) in found]

    def reset(self) -> None:
        """Delete the rows and the state of all streams of this connection; the empty tables stay."""
        key = (self._connection_id,)
        with self.transaction():
            query = "SELECT table_name FROM main._airbyte_tables WHERE connection_id = ?"
            for (table,) in self.sqlite.execute(query, key).fetchall():
                if self.sqlite.execute("SELECT 1 FROM main.sqlite_master WHERE name = ?", (table,)).fetchone():
                    self.sqlite.execute(f"DELETE FROM main.{quoted(table)}")
            self.sqlite.execute("DELETE FROM main._airbyte_state WHERE connection_id = ?", key)

    def close(self) -> None:
        """Drop what is staged and close the file; harmless when repeated."""
        self.sqlite.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _write_ahead(self) -> None:
        """Switch to WAL; for this lock SQLite itself does not wait when two open a new file at once."""
        deadline = time.monotonic() + LOCK_PATIENCE
        while True:
            try:
                self.sqlite.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                    raise
                time.sleep(0.01)
            else:
                return

    def _key(self, stream: StreamId | None) -> tuple[str, str, str]:
        """The key of a stream; of the state of the whole source when there is none."""
        return (self._connection_id, stream.namespace or "", stream.name) if stream else (self._connection_id, "", "")

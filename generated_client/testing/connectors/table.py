"""One stream's table: records are staged beside it and moved into it in somebody else's transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from generated_client.testing.connectors.catalog import SelectedStream, SyncMode
from generated_client.testing.connectors.columns import (
    INTEGER,
    TEXT,
    Column,
    SQLValue,
    declared_type,
    free_name,
    quoted,
    to_sql,
    type_of_value,
)
from generated_client.testing.connectors.json_types import JSON
from generated_client.testing.connectors.messages import Record

EXTRACTED_AT = Column("", "_airbyte_extracted_at", TEXT)
SYNC_ID = Column("", "_airbyte_sync_id", INTEGER)
METADATA = frozenset({EXTRACTED_AT.name, SYNC_ID.name})
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

BUFFERED_ROWS = 500
BUFFERED_BYTES = 4 * 1024 * 1024


class DuplicateKeyError(Exception):
    """A table cannot be given a unique key, because of the rows that it holds."""


class StreamTable:
    """The table `name` and the records that wait for it.

    Waiting records lie in a temporary table, on disk and private to this connection: memory stays bounded however long
    the next state takes, and the database is locked only while they are moved.
    """

    def __init__(self, database: sqlite3.Connection, stream: SelectedStream, name: str, *, number: int) -> None:
        """`number` is unique among the tables of one database connection."""
        self.stream = stream
        self.name = name
        self.rows: int = 0
        self.bytes: int = 0
        self._database = database
        self._staging = f'temp."stage_{number}"'
        self._columns: dict[str, Column] = {}
        self._buffer: list[tuple[SQLValue, ...]] = []
        self._buffered_bytes = 0

    def prepare(self) -> None:
        """Create the table, or add what the stream has gained since; call inside a transaction."""
        present = self._present_columns()
        for property_name in dict.fromkeys((*self.stream.source.properties, *self.stream.primary_key)):
            schema = self.stream.source.properties.get(property_name)
            self._columns[property_name] = self._place(property_name, declared_type(schema), present)
        if not present:
            self._database.execute(f"CREATE TABLE {self._target} ({self._definitions()})")
        elif not self._overwrites:
            self._add_columns(present)
        self._prepare_key()
        staged = ", ".join(quoted(column.name) for column in self._all_columns())
        self._database.execute(f"CREATE TABLE {self._staging} ({staged})")

    def stage(self, record: Record, *, sync_id: int) -> None:
        """Keep a record for the next `merge`."""
        for property_name in record.data:
            if property_name not in self._columns:
                self._grow(property_name, record.data[property_name])
        values = (to_sql(record.data.get(name), column.declared) for name, column in self._columns.items())
        self._buffer.append((_moment(record.emitted_at), sync_id, *values))
        self._buffered_bytes += record.size
        self.rows += 1
        self.bytes += record.size
        if len(self._buffer) >= BUFFERED_ROWS or self._buffered_bytes >= BUFFERED_BYTES:
            self.flush()

    def flush(self) -> None:
        """Write the buffer to the staging table; call outside a transaction."""
        if self._buffer:
            places = ", ".join("?" * len(self._all_columns()))
            self._database.execute("BEGIN")  # locks nothing: only the temporary database is written
            self._database.executemany(f"INSERT INTO {self._staging} VALUES ({places})", self._buffer)
            self._database.execute("COMMIT")
            self._buffer, self._buffered_bytes = [], 0

    def merge(self) -> tuple[int, int]:
        """Move what is staged into the table, and return rows and bytes; call inside a transaction, after `flush`."""
        if self._overwrites:
            self._database.execute(f"DROP TABLE IF EXISTS {self._target}")
            self._database.execute(f"CREATE TABLE {self._target} ({self._definitions()})")
        else:
            self._add_columns(self._present_columns())
        names = ", ".join(quoted(column.name) for column in self._all_columns())
        self._database.execute(
            f"INSERT INTO {self._target} ({names}) SELECT {names} FROM {self._staging} WHERE true ORDER BY rowid"
            f"{self._on_conflict()}"
        )
        self._database.execute(f"DELETE FROM {self._staging}")
        moved = self.rows, self.bytes
        self.rows, self.bytes = 0, 0
        return moved

    @property
    def _target(self) -> str:
        return f"main.{quoted(self.name)}"

    @property
    def _overwrites(self) -> bool:
        return self.stream.mode is SyncMode.FULL_REFRESH_OVERWRITE

    @property
    def _dedupes(self) -> bool:
        return self.stream.mode is SyncMode.INCREMENTAL_DEDUPED_HISTORY

    def _all_columns(self) -> tuple[Column, ...]:
        return (EXTRACTED_AT, SYNC_ID, *self._columns.values())

    def _definitions(self) -> str:
        return ", ".join(column.definition for column in self._all_columns())

    def _present_columns(self) -> dict[str, str]:
        """Names and declared types in the database now."""
        rows = self._database.execute(f"PRAGMA main.table_info({quoted(self.name)})").fetchall()
        return {str(name): str(declared) for _, name, declared, *_ in rows}

    def _place(self, property_name: str, declared: str, present: Mapping[str, str]) -> Column:
        """Where to store a property: in its old column, with the type that one has, or in a new one."""
        if not self._overwrites:
            for name in (property_name, free_name(property_name, {property_name})):
                if name in present and name not in METADATA:
                    return Column(property_name, name, present[name])
        kept = () if self._overwrites else present
        taken = {*kept, *METADATA, *(column.name for column in self._columns.values())}
        return Column(property_name, free_name(property_name, taken), declared)

    def _add_columns(self, present: dict[str, str]) -> None:
        for column in self._all_columns():
            if column.name not in present:
                self._database.execute(f"ALTER TABLE {self._target} ADD COLUMN {column.definition}")

    def _grow(self, property_name: str, value: JSON) -> None:
        """Take in a property that no schema announced."""
        self.flush()
        column = self._place(property_name, type_of_value(value), self._present_columns())
        self._columns[property_name] = column
        self._database.execute(f"ALTER TABLE {self._staging} ADD COLUMN {quoted(column.name)}")

    def _prepare_key(self) -> None:
        """Make the primary key unique if rows are to be replaced by it, and only then."""
        index = quoted(f"_airbyte_key_{self.name}")
        wanted = [self._columns[field].name for field in self.stream.primary_key] if self._dedupes else []
        present = [str(row[2]) for row in self._database.execute(f"PRAGMA main.index_info({index})")]
        if wanted != present:
            self._database.execute(f"DROP INDEX IF EXISTS main.{index}")
        if wanted and wanted != present:
            try:
                self._database.execute(f"CREATE UNIQUE INDEX main.{index} ON {quoted(self.name)} ({self._key()})")
            except sqlite3.IntegrityError:
                raise DuplicateKeyError(
                    f"table {self.name} already holds several rows with the same {', '.join(wanted)}, so"
                    f" {self.stream.mode} is not possible; reset the connection, or sync with incremental_append"
                ) from None

    def _key(self) -> str:
        return ", ".join(quoted(self._columns[field].name) for field in self.stream.primary_key)

    def _on_conflict(self) -> str:
        """The newer row replaces the older one; by the cursor, where there is one, else by the order of arrival."""
        if not self._dedupes:
            return ""
        names = [quoted(column.name) for column in self._all_columns()]
        updates = ", ".join(f"{name} = excluded.{name}" for name in names)
        cursor = self._columns.get(self.stream.cursor_field[0]) if len(self.stream.cursor_field) == 1 else None
        clause = f" ON CONFLICT ({self._key()}) DO UPDATE SET {updates}"
        if cursor is None:
            return clause
        old, new = f"{quoted(self.name)}.{quoted(cursor.name)}", f"excluded.{quoted(cursor.name)}"
        return f"{clause} WHERE {new} >= {old} OR {new} IS NULL OR {old} IS NULL"


def _moment(milliseconds: int) -> str | None:
    """The UTC time in ISO 8601; None if the source did not tell it in a unit that makes sense."""
    try:
        return (EPOCH + timedelta(milliseconds=milliseconds)).isoformat(timespec="milliseconds")
    except OverflowError:
        return None

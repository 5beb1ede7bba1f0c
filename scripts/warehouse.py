"""Reads the SQLite file into which the demonstration's syncs wrote, and compares it with what its source says."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path

Row = Mapping[str, object]

SYNC_ID = "_airbyte_sync_id"
"""The column with the id of the job that wrote the row last."""


class Warehouse:
    """A read-only look at the file.  Table and column names are the caller's constants, never input."""

    def __init__(self, file: Path) -> None:
        """*file* is opened anew for every question, so it may still be written to."""
        self.file = file

    def count(self, table: str, *, sync_id: int | None = None) -> int:
        """The rows of a table, or those that one sync wrote; 0 when there is no such table."""
        return len(self.rows(table, sync_id=sync_id))

    def rows(self, table: str, *, sync_id: int | None = None) -> list[Row]:
        """The rows of a table in order of `id`, or those that one sync wrote."""
        if not self.file.exists():
            return []
        with closing(sqlite3.connect(f"{self.file.as_uri()}?mode=ro", uri=True, timeout=30)) as database:
            database.row_factory = sqlite3.Row
            if not database.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone():
                return []
            query = f'SELECT * FROM "{table}" WHERE ? IS NULL OR "{SYNC_ID}" = ? ORDER BY id'
            return [dict(row) for row in database.execute(query, (sync_id, sync_id))]


def differences(source: Mapping[str, int], warehouse: Warehouse) -> list[str]:
    """Where the tables do not hold as many rows as the source says, one line each."""
    found = {table: warehouse.count(table) for table in source}
    return [
        f"{table}: the shop says {expected} rows, the warehouse has {found[table]}"
        for table, expected in source.items()
        if found[table] != expected
    ]


def unexpected_ids(expected: Iterable[Row], written: Iterable[Row]) -> list[str]:
    """What a sync wrote beside the expected rows, and what it missed, one line each."""
    wanted = {str(row["id"]) for row in expected}
    got = {str(row["id"]) for row in written}
    lines = [f"not written, though it changed: id {name}" for name in sorted(wanted - got, key=int)]
    return lines + [f"written, though it did not change: id {name}" for name in sorted(got - wanted, key=int)]


def as_table(rows: Iterable[Row], columns: Iterable[str]) -> str:
    """Rows as aligned text with a heading."""
    names = list(columns)
    lines = [names, *([str(row.get(name, "")) for name in names] for row in rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(names))]
    return "\n".join(
        "    " + "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )

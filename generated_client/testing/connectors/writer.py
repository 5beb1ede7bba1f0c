"""Writes one sync: decides which records are committed, with which state, and when."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from generated_client.testing.connectors.catalog import SelectedStream
from generated_client.testing.connectors.database import Database
from generated_client.testing.connectors.messages import Record, State, StreamId, StreamStatus
from generated_client.testing.connectors.table import StreamTable


class ContradictionError(Exception):
    """The source says one thing about a stream and does another."""


class Writer:
    """Takes the records and states of one sync, in the order in which the source printed them."""

    def __init__(
        self,
        database: Database,
        streams: Sequence[SelectedStream],
        *,
        sync_id: int,
        prefix: str = "",
        on_commit: Callable[[int, int], None] = lambda _rows, _bytes: None,
    ) -> None:
        """Create or extend the tables.  `on_commit` gets the totals of rows and bytes, after each commit."""
        self.rows: int = 0
        self.bytes: int = 0
        self._database = database
        self._sync_id = sync_id
        self._on_commit = on_commit
        self._incomplete: set[StreamId] = set()
        self._refreshed: set[StreamId] = set()
        self._tables: dict[StreamId, StreamTable] = {}
        with database.transaction():
            for number, stream in enumerate(streams):
                name = database.table_for(stream.stream_id, prefix=prefix)
                table = StreamTable(database.sqlite, stream, name, number=number)
                table.prepare()
                self._tables[stream.stream_id] = table

    def record(self, record: Record) -> bool:
        """Stage a record; False, and nothing done, when its stream was not asked for."""
        table = self._tables.get(record.stream)
        if table is None:
            return False
        if record.stream in self._refreshed:
            raise ContradictionError(f"sent a record of {record.stream} after saying that it was complete")
        with self._database.explained():
            table.stage(record, sync_id=self._sync_id)
        return True

    def state(self, state: State) -> None:
        """Commit what a state covers, together with the state.

        States of streams that are read in full are of no use to the next sync, and are not kept.
        """
        if state.stream is None:
            self._commit([table for table in self._tables.values() if table.stream.mode.incremental], state)
        elif (table := self._tables.get(state.stream)) and table.stream.mode.incremental:
            self._commit([table], state)

    def status(self, status: StreamStatus) -> None:
        """Commit a full refresh that is complete; until then the rows of the last one stay as they are."""
        table = self._tables.get(status.stream)
        if status.status == "INCOMPLETE":
            self._incomplete.add(status.stream)
        elif status.status == "COMPLETE" and table and not table.stream.mode.incremental:
            self._commit([table])
            self._refreshed.add(status.stream)

    def finish(self) -> None:
        """Commit the rest; call when the source has ended well.  `ContradictionError` if a stream is incomplete."""
        if self._incomplete:
            names = ", ".join(sorted(map(str, self._incomplete)))
            raise ContradictionError(f"ended as if all was well, but left incomplete: {names}")
        self._commit([table for stream_id, table in self._tables.items() if stream_id not in self._refreshed])

    def _commit(self, tables: Sequence[StreamTable], state: State | None = None) -> None:
        with self._database.explained():
            for table in tables:
                table.flush()
        with self._database.transaction():
            moved = [table.merge() for table in tables]
            if state is not None:
                self._database.save_state(state)
        self.rows += sum(rows for rows, _ in moved)
        self.bytes += sum(size for _, size in moved)
        self._on_commit(self.rows, self.bytes)

"""One sync: what a source prints goes into a database, from the state the last one left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from generated_client.testing.connectors.catalog import SourceStream, StreamChoice, configured_catalog, select
from generated_client.testing.connectors.database import Database
from generated_client.testing.connectors.messages import Record, State, StreamId, StreamStatus
from generated_client.testing.connectors.source import Source
from generated_client.testing.connectors.writer import Writer
from generated_client.testing.programs.run_log import RunLog


@dataclass(frozen=True, slots=True)
class SyncOrder:
    """What to sync.  `connection_id` is what the state is kept under; `sync_id` is written into each row.

    No `choices`: every stream, overwritten.  `prefix` is put before the names of the tables.
    """

    connection_id: str
    sync_id: int
    database: Path
    choices: tuple[StreamChoice, ...] = ()
    prefix: str = ""


def run_sync(
    order: SyncOrder,
    source: Source,
    offered: Sequence[SourceStream],
    *,
    log: RunLog,
    on_commit: Callable[[int, int], None],
) -> None:
    """Read what `order` asks for and commit it; returns when everything is committed.

    `on_commit` gets the totals of rows and bytes so far.  Raises `SelectionError`, `SourceError`, `ContradictionError`,
    `DestinationError` or `CancelledError`; whatever was committed before stays, with the state that belongs to it.
    """
    streams = select(offered, order.choices)
    uninvited: set[StreamId] = set()
    with Database(order.database, connection_id=order.connection_id) as database:
        writer = Writer(database, streams, sync_id=order.sync_id, prefix=order.prefix, on_commit=on_commit)
        catalog = configured_catalog(streams, sync_id=order.sync_id)
        with closing(source.read(catalog, database.saved_state(streams))) as messages:
            for message in messages:
                if isinstance(message, Record):
                    if not writer.record(message) and message.stream not in uninvited:
                        uninvited.add(message.stream)
                        log.write("WARN", f"The source sends {message.stream}, which nobody asked for; it is left out")
                elif isinstance(message, State):
                    writer.state(message)
                elif isinstance(message, StreamStatus):
                    writer.status(message)
        writer.finish()

"""What a source offers, what a connection takes of it, and the catalog that tells the connector so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from generated_client.testing.connectors.json_types import JSON, JSONObject, paths, strings
from generated_client.testing.connectors.messages import StreamId, StreamList


class SelectionError(Exception):
    """A connection asks for a stream, a sync mode or a key that the source does not have."""


class SyncMode(StrEnum):
    """How the rows of a stream are read and written; the names are those of the Airbyte API."""

    FULL_REFRESH_OVERWRITE = "full_refresh_overwrite"
    FULL_REFRESH_APPEND = "full_refresh_append"
    INCREMENTAL_APPEND = "incremental_append"
    INCREMENTAL_DEDUPED_HISTORY = "incremental_deduped_history"

    @property
    def incremental(self) -> bool:
        """Whether the source reads on from a saved state."""
        return self in {SyncMode.INCREMENTAL_APPEND, SyncMode.INCREMENTAL_DEDUPED_HISTORY}


_DESTINATION_MODES = {
    SyncMode.FULL_REFRESH_OVERWRITE: "overwrite",
    SyncMode.FULL_REFRESH_APPEND: "append",
    SyncMode.INCREMENTAL_APPEND: "append",
    SyncMode.INCREMENTAL_DEDUPED_HISTORY: "append_dedup",
}


@dataclass(frozen=True, slots=True)
class SourceStream:
    """A stream as the source describes it; `description` is the whole message."""

    stream_id: StreamId
    description: JSONObject
    properties: JSONObject
    incremental: bool
    cursor_field: tuple[str, ...]
    cursor_is_fixed: bool
    primary_key: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class StreamChoice:
    """What a connection wants of one stream; what it leaves empty, the source's own answer fills."""

    stream_id: StreamId
    mode: str = ""
    cursor_field: tuple[str, ...] = ()
    primary_key: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class SelectedStream:
    """A stream to sync, with everything decided.  `primary_key` names top-level fields."""

    source: SourceStream
    mode: SyncMode
    cursor_field: tuple[str, ...]
    primary_key: tuple[str, ...]

    @property
    def stream_id(self) -> StreamId:
        """The stream's full name."""
        return self.source.stream_id


def read_streams(message: StreamList) -> tuple[SourceStream, ...]:
    """The streams of a discover answer; one without a name is left out."""
    return tuple(stream for stream in map(_read_stream, message.streams) if stream.stream_id.name)


def select(offered: Sequence[SourceStream], choices: Sequence[StreamChoice]) -> tuple[SelectedStream, ...]:
    """Match a connection's choices with what the source offers; no choices at all selects every stream.

    A choice without a mode is a full refresh that overwrites, as in the API.  Raises `SelectionError`.
    """
    by_id = {stream.stream_id: stream for stream in offered}
    wanted = choices or [StreamChoice(stream.stream_id) for stream in offered]
    unknown = sorted(str(choice.stream_id) for choice in wanted if choice.stream_id not in by_id)
    if unknown:
        raise SelectionError(f"The source has no stream {', '.join(unknown)}; it has {_names(offered)}")
    return tuple(_select_one(by_id[choice.stream_id], choice) for choice in wanted)


def configured_catalog(streams: Sequence[SelectedStream], *, sync_id: int) -> JSONObject:
    """The catalog to pass to the connector's `read`."""
    return {
        "streams": [
            {
                "stream": stream.source.description,
                "sync_mode": "incremental" if stream.mode.incremental else "full_refresh",
                "destination_sync_mode": _DESTINATION_MODES[stream.mode],
                "cursor_field": list(stream.cursor_field),
                "primary_key": [[field] for field in stream.primary_key],
                "generation_id": 0,
                "minimum_generation_id": 0,
                "sync_id": sync_id,
            }
            for stream in streams
        ]
    }


def _read_stream(description: JSONObject) -> SourceStream:
    name, namespace = description.get("name"), description.get("namespace")
    schema = description.get("json_schema")
    properties: JSON = schema.get("properties") if isinstance(schema, dict) else None
    return SourceStream(
        stream_id=StreamId(name if isinstance(name, str) else "", namespace if isinstance(namespace, str) else None),
        description=description,
        properties=properties if isinstance(properties, dict) else {},
        incremental="incremental" in strings(description.get("supported_sync_modes")),
        cursor_field=strings(description.get("default_cursor_field")),
        cursor_is_fixed=description.get("source_defined_cursor") is True,
        primary_key=paths(description.get("source_defined_primary_key")),
    )


def _select_one(source: SourceStream, choice: StreamChoice) -> SelectedStream:
    name = source.stream_id
    try:
        mode = SyncMode(choice.mode or SyncMode.FULL_REFRESH_OVERWRITE)
    except ValueError:
        raise SelectionError(f"Stream {name}: sync mode {choice.mode!r} is not among {', '.join(SyncMode)}") from None
    if mode.incremental and not source.incremental:
        raise SelectionError(f"Stream {name}: the source cannot read it incrementally, so {mode} is not possible")
    cursor = source.cursor_field if source.cursor_is_fixed else choice.cursor_field or source.cursor_field
    if mode.incremental and not cursor and not source.cursor_is_fixed:
        raise SelectionError(f"Stream {name}: {mode} needs a cursor field, and neither side names one")
    key = source.primary_key or choice.primary_key
    if mode is SyncMode.INCREMENTAL_DEDUPED_HISTORY:
        if not key:
            raise SelectionError(f"Stream {name}: {mode} needs a primary key, and neither side names one")
        if any(len(path) > 1 for path in key):
            raise SelectionError(f"Stream {name}: its primary key is nested, so {mode} is not possible here")
    return SelectedStream(source, mode, cursor, tuple(path[0] for path in key if len(path) == 1))


def _names(streams: Sequence[SourceStream]) -> str:
    return ", ".join(str(stream.stream_id) for stream in streams) or "no streams"

"""The Airbyte protocol as a connector prints it: one JSON message a line, between lines of any other kind."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from generated_client.testing.connectors.json_types import JSON, JSONObject


class MalformedMessageError(Exception):
    """A message that must not be skipped, because data would be lost, lacks a part."""


@dataclass(frozen=True, slots=True)
class StreamId:
    """A stream's full name."""

    name: str
    namespace: str | None = None

    def __str__(self) -> str:
        return f"{self.namespace}.{self.name}" if self.namespace else self.name


@dataclass(frozen=True, slots=True)
class Record:
    """One row; `size` is the length of its line in bytes, `emitted_at` is in milliseconds since 1970."""

    stream: StreamId
    data: JSONObject
    emitted_at: int
    size: int


@dataclass(frozen=True, slots=True)
class State:
    """Where to go on from, covering every record before it.  `stream` is None for a state of the whole source.

    `payload` is what the connector wants to see again.
    """

    stream: StreamId | None
    payload: JSONObject


@dataclass(frozen=True, slots=True)
class StreamStatus:
    """A stream has reached `status`: STARTED, RUNNING, COMPLETE or INCOMPLETE."""

    stream: StreamId
    status: str


@dataclass(frozen=True, slots=True)
class Failure:
    """The connector's own account of what went wrong; `detail` is meant for its authors and may be empty."""

    message: str
    detail: str


@dataclass(frozen=True, slots=True)
class ConnectionStatus:
    """The answer to `check`."""

    succeeded: bool
    message: str


@dataclass(frozen=True, slots=True)
class StreamList:
    """The answer to `discover`: the streams as they came."""

    streams: tuple[JSONObject, ...]


@dataclass(frozen=True, slots=True)
class Log:
    """A line for the log: a LOG message, or a line that is no message at all."""

    level: str
    text: str


Message: TypeAlias = Record | State | StreamStatus | Failure | ConnectionStatus | StreamList | Log


def parse(line: bytes) -> Message | None:
    """The message on `line`; None for messages that carry nothing we use, such as SPEC or estimates.

    Raises `MalformedMessageError` when a record, a state or an answer is incomplete.
    """
    try:
        content: JSON = json.loads(line)
    except (ValueError, RecursionError):
        content = None
    if isinstance(content, dict):
        kind = _text(content, "type")
        if kind == "RECORD":
            return _record(_part(content, "record"), len(line))
        if kind in _READERS:
            return _READERS[kind](content)
        if kind in {"SPEC", "CONTROL"}:
            return None
    return Log("INFO", line.decode(errors="replace"))


def _record(record: JSONObject, size: int) -> Record:
    emitted_at = record.get("emitted_at")
    moment = int(emitted_at) if isinstance(emitted_at, int | float) else 0  # some versions of the CDK print a float
    stream = StreamId(_required(record, "stream"), _text(record, "namespace") or None)
    return Record(stream, _part(record, "data"), moment, size)


def _state(message: JSONObject) -> State:
    state = _part(message, "state")
    match _text(state, "type"):
        case "STREAM":
            stream = _part(state, "stream")
            return State(_stream_id(stream), {"type": "STREAM", "stream": stream})
        case "GLOBAL":
            return State(None, {"type": "GLOBAL", "global": _part(state, "global")})
        case kind:
            raise MalformedMessageError(f"printed a state of type {kind!r}; only STREAM and GLOBAL states can be kept")


def _trace(message: JSONObject) -> Failure | StreamStatus | None:
    trace = _part(message, "trace")
    match _text(trace, "type"):
        case "ERROR":
            error = _part(trace, "error")
            return Failure(_required(error, "message"), _text(error, "internal_message"))
        case "STREAM_STATUS":
            status = _part(trace, "stream_status")
            return StreamStatus(_stream_id(status), _required(status, "status"))
        case _:
            return None


def _connection_status(message: JSONObject) -> ConnectionStatus:
    answer = _part(message, "connectionStatus")
    return ConnectionStatus(_required(answer, "status") == "SUCCEEDED", _text(answer, "message"))


def _catalog(message: JSONObject) -> StreamList:
    streams = _part(message, "catalog").get("streams")
    if not isinstance(streams, list):
        raise _malformed("streams", message)
    return StreamList(tuple(stream for stream in streams if isinstance(stream, dict)))


def _log(message: JSONObject) -> Log:
    log = _part(message, "log")
    return Log(_text(log, "level") or "INFO", _text(log, "message"))


_READERS: Mapping[str, Callable[[JSONObject], Message | None]] = {
    "STATE": _state,
    "TRACE": _trace,
    "CONNECTION_STATUS": _connection_status,
    "CATALOG": _catalog,
    "LOG": _log,
}


def _stream_id(message: JSONObject) -> StreamId:
    descriptor = _part(message, "stream_descriptor")
    return StreamId(_required(descriptor, "name"), _text(descriptor, "namespace") or None)


def _part(message: JSONObject, key: str) -> JSONObject:
    value = message.get(key)
    if not isinstance(value, dict):
        raise _malformed(key, message)
    return value


def _required(message: JSONObject, key: str) -> str:
    value = message.get(key)
    if not isinstance(value, str):
        raise _malformed(key, message)
    return value


def _text(message: JSONObject, key: str) -> str:
    value = message.get(key)
    return value if isinstance(value, str) else ""


def _malformed(lacking: str, message: JSONObject) -> MalformedMessageError:
    return MalformedMessageError(f"printed a message that lacks {lacking!r}: {json.dumps(message)[:200]}")

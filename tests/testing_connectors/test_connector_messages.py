"""What a connector prints is understood, and what is not understood is never lost."""

from __future__ import annotations

import json

import pytest

from generated_client.testing.connectors.json_types import JSONObject
from generated_client.testing.connectors.messages import (
    ConnectionStatus,
    Failure,
    Log,
    MalformedMessageError,
    Message,
    Record,
    State,
    StreamId,
    StreamList,
    StreamStatus,
    parse,
)

ORDERS = StreamId("orders")


def read(content: object) -> Message | None:
    """Parse a message that was printed as one line."""
    return parse(json.dumps(content).encode())


def test_a_record_carries_stream_data_time_and_its_size_on_the_wire() -> None:
    """RECORD becomes a row, with the length of its line for the byte count."""
    content = {"type": "RECORD", "record": {"stream": "orders", "data": {"id": 1}, "emitted_at": 1700000000123}}
    assert read(content) == Record(ORDERS, {"id": 1}, 1700000000123, len(json.dumps(content)))


def test_a_record_may_have_a_namespace_and_a_time_with_a_fraction() -> None:
    """Some versions of Airbyte's CDK print `emitted_at` as a float."""
    record: JSONObject = {"stream": "orders", "namespace": "eu", "data": {}, "emitted_at": 1700000000123.25}
    message = read({"type": "RECORD", "record": record})
    assert isinstance(message, Record)
    assert (message.stream, message.emitted_at) == (StreamId("orders", "eu"), 1700000000123)


def test_a_stream_state_is_kept_as_it_came_without_the_statistics() -> None:
    """The connector gets back its own state, not the counts that belong to the last run."""
    stream: JSONObject = {
        "stream_descriptor": {"name": "orders"},
        "stream_state": {"cursor": "2026-01-01", "nested": [1]},
    }
    state = {"type": "STREAM", "stream": stream, "sourceStats": {"recordCount": 5.0}}
    assert read({"type": "STATE", "state": state}) == State(ORDERS, {"type": "STREAM", "stream": stream})


def test_a_global_state_belongs_to_no_stream() -> None:
    """GLOBAL states cover the whole source."""
    content: JSONObject = {"shared_state": {"lsn": 7}, "stream_states": []}
    assert read({"type": "STATE", "state": {"type": "GLOBAL", "global": content}}) == State(
        None, {"type": "GLOBAL", "global": content}
    )


def test_errors_carry_the_connectors_own_words() -> None:
    """TRACE ERROR is the reason that the user is told."""
    error = {"message": "Wrong key", "internal_message": "HTTP 401", "stack_trace": "…"}
    assert read({"type": "TRACE", "trace": {"type": "ERROR", "error": error}}) == Failure("Wrong key", "HTTP 401")


def test_stream_status_check_and_catalog_are_read() -> None:
    """The other answers that the engine acts on."""
    status = {"stream_descriptor": {"name": "orders"}, "status": "COMPLETE"}
    trace = {"type": "TRACE", "trace": {"type": "STREAM_STATUS", "stream_status": status}}
    answer = {"type": "CONNECTION_STATUS", "connectionStatus": {"status": "FAILED", "message": "no"}}
    catalog = {"type": "CATALOG", "catalog": {"streams": [{"name": "orders"}]}}
    assert read(trace) == StreamStatus(ORDERS, "COMPLETE")
    assert read(answer) == ConnectionStatus(succeeded=False, message="no")
    assert read(catalog) == StreamList(({"name": "orders"},))


@pytest.mark.parametrize(
    "line",
    [
        b"Downloading the driver...",
        b"{'python': 'repr'}",
        b'{"type": "RECORD", "record": {"str',
        b"42",
        b"null",
        b'["RECORD"]',
        b'{"level": "INFO", "event": "someone else\'s JSON"}',
        b"[" * 100_000,
        b"\xff\xfe not UTF-8",
        b"",
    ],
)
def test_a_line_that_is_no_message_becomes_a_log_line(line: bytes) -> None:
    """Connectors and their libraries print what they like; it goes to the log, whole."""
    assert parse(line) == Log("INFO", line.decode(errors="replace"))


def test_log_messages_keep_their_level() -> None:
    """LOG is for the log."""
    assert read({"type": "LOG", "log": {"level": "WARN", "message": "slow"}}) == Log("WARN", "slow")


@pytest.mark.parametrize(
    "content",
    [
        {"type": "RECORD"},
        {"type": "RECORD", "record": {"stream": "orders"}},
        {"type": "RECORD", "record": {"data": {}}},
        {"type": "RECORD", "record": {"stream": "orders", "data": [1]}},
        {"type": "STATE", "state": {"type": "STREAM", "stream": {}}},
        {"type": "STATE", "state": {"data": {"cursor": 1}}},
        {"type": "CATALOG", "catalog": {}},
        {"type": "CONNECTION_STATUS"},
        {"type": "TRACE", "trace": {"type": "ERROR", "error": {}}},
    ],
)
def test_an_incomplete_message_that_matters_is_an_error(content: object) -> None:
    """Skipping a record, a state or an answer would lose data without a word."""
    with pytest.raises(MalformedMessageError):
        read(content)


@pytest.mark.parametrize("content", [{"type": "SPEC"}, {"type": "CONTROL"}, {"type": "TRACE", "trace": {"type": "X"}}])
def test_messages_without_use_are_left_out(content: object) -> None:
    """They are no log lines either."""
    assert read(content) is None

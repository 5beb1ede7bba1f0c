"""What a connection may take of what a source offers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generated_client.testing.connectors.catalog import (
    SelectionError,
    SourceStream,
    StreamChoice,
    SyncMode,
    configured_catalog,
    read_streams,
    select,
)
from generated_client.testing.connectors.json_types import JSONObject
from generated_client.testing.connectors.messages import StreamId, StreamList

Describe = Callable[..., JSONObject]
Choose = Callable[[str], StreamChoice]


def offered(*descriptions: JSONObject) -> tuple[SourceStream, ...]:
    """The streams of a source that describes them so."""
    return read_streams(StreamList(descriptions))


def test_no_choice_takes_every_stream_and_overwrites(stream: Describe) -> None:
    """As in the API: without configurations, all streams, full refresh."""
    selected = select(offered(stream("orders"), stream("users")), ())
    assert [(str(one.stream_id), one.mode) for one in selected] == [
        ("orders", SyncMode.FULL_REFRESH_OVERWRITE),
        ("users", SyncMode.FULL_REFRESH_OVERWRITE),
    ]


@pytest.mark.parametrize(
    ("mode", "read", "write"),
    [
        ("full_refresh_overwrite", "full_refresh", "overwrite"),
        ("full_refresh_append", "full_refresh", "append"),
        ("incremental_append", "incremental", "append"),
        ("incremental_deduped_history", "incremental", "append_dedup"),
    ],
)
def test_the_connector_is_told_the_mode_in_its_own_terms(
    mode: str, read: str, write: str, stream: Describe, choose: Choose
) -> None:
    """One mode of the API is two of the protocol; the stream goes back as it came."""
    description = stream(is_resumable=True)
    catalog = configured_catalog(select(offered(description), [choose(mode)]), sync_id=7)
    assert catalog["streams"] == [
        {
            "stream": description,
            "sync_mode": read,
            "destination_sync_mode": write,
            "cursor_field": ["id"],
            "primary_key": [["id"]],
            "generation_id": 0,
            "minimum_generation_id": 0,
            "sync_id": 7,
        }
    ]


def test_the_sources_own_cursor_and_key_win(stream: Describe) -> None:
    """What the source defines cannot be configured away."""
    choice = StreamChoice(StreamId("orders"), "incremental_append", ("name",), (("name",),))
    (selected,) = select(offered(stream()), [choice])
    assert (selected.cursor_field, selected.primary_key) == (("id",), ("id",))


def test_a_connection_names_cursor_and_key_where_the_source_does_not(stream: Describe) -> None:
    """Then the choice counts."""
    open_stream = stream(source_defined_cursor=False, default_cursor_field=[], source_defined_primary_key=[])
    choice = StreamChoice(StreamId("orders"), "incremental_deduped_history", ("name",), (("id",), ("name",)))
    (selected,) = select(offered(open_stream), [choice])
    assert (selected.cursor_field, selected.primary_key) == (("name",), ("id", "name"))


@pytest.mark.parametrize(
    ("changes", "choice", "message"),
    [
        ({}, StreamChoice(StreamId("refunds")), "no stream refunds; it has orders"),
        ({}, StreamChoice(StreamId("orders", "eu")), r"no stream eu\.orders; it has orders"),
        ({}, StreamChoice(StreamId("orders"), "incremental_update"), "'incremental_update' is not among"),
        (
            {"supported_sync_modes": ["full_refresh"]},
            StreamChoice(StreamId("orders"), "incremental_append"),
            "orders: the source cannot read it incrementally",
        ),
        (
            {"source_defined_cursor": False, "default_cursor_field": []},
            StreamChoice(StreamId("orders"), "incremental_append"),
            "orders: incremental_append needs a cursor field",
        ),
        (
            {"source_defined_primary_key": []},
            StreamChoice(StreamId("orders"), "incremental_deduped_history"),
            "orders: incremental_deduped_history needs a primary key",
        ),
        (
            {"source_defined_primary_key": [["customer", "id"]]},
            StreamChoice(StreamId("orders"), "incremental_deduped_history"),
            "its primary key is nested",
        ),
    ],
)
def test_a_choice_that_the_source_cannot_serve_says_why(
    changes: JSONObject, choice: StreamChoice, message: str, stream: Describe
) -> None:
    """The message names the stream, and what there is instead."""
    with pytest.raises(SelectionError, match=message):
        select(offered(stream(**changes)), [choice])

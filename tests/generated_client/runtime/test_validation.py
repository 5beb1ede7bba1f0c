"""Validation by a schema: what it says of faults, what it never shows, and that it judges whatever it is given."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import Enum
from types import MappingProxyType
from uuid import UUID

import pytest

from generated_client import UNSET
from generated_client.runtime.validation import faults

SSH = {
    "type": "object",
    "required": ["method", "port", "key"],
    "properties": {
        "method": {"type": "string", "const": "ssh"},
        "port": {"type": "integer", "minimum": 0, "maximum": 65536},
        "key": {"type": "string", "pattern": "^-----", "airbyte_secret": True},
    },
}
DIRECT = {"type": "object", "required": ["method"], "properties": {"method": {"type": "string", "const": "none"}}}
SCHEMA: Mapping[str, object] = {
    "type": "object",
    "required": ["host", "tunnel"],
    "properties": {
        "host": {"type": "string"},
        "tunnel": {"type": "object", "oneOf": [SSH, DIRECT]},
        "streams": {"type": "array", "items": SSH, "minItems": 1},
        "names": {"type": "array", "items": {"type": "string"}, "uniqueItems": True},
        "start": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
        "share": {"type": "number", "exclusiveMinimum": 0, "maximum": 1},
        "mode": {"type": "string", "enum": ["fast", "slow"]},
        "note": {"type": ["string", "null"], "maxLength": 3},
        "closed": {"type": "object", "properties": {"a": {"type": "boolean"}}, "additionalProperties": False},
        "labels": {"type": "object", "additionalProperties": {"type": "string"}},
    },
}
WHOLE: Mapping[str, object] = {"host": "h", "tunnel": {"method": "ssh", "port": 22, "key": "-----key"}}


class Mode(Enum):
    """What a caller may have in place of a text."""

    FAST = "fast"


def found(change: Mapping[str, object]) -> list[str]:
    """The faults of a configuration that fits but for *change*."""
    return [str(fault) for fault in faults(SCHEMA, {**WHOLE, **change})]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"host": 5}, "host: expected a string, got 5"),
        ({"tunnel": None}, "tunnel: expected an object, got null"),
        (
            {"tunnel": {"method": "ssh", "port": "abc", "key": "-----"}},
            "tunnel.port: expected an integer from 0 to 65536, got 'abc'",
        ),
        (
            {"tunnel": {"method": "ssh", "port": 70000, "key": "-----"}},
            "tunnel.port: expected an integer from 0 to 65536, got 70000",
        ),
        ({"tunnel": {"method": "ssh", "port": 1}}, "tunnel.key: is missing; expected a string that matches ^-----"),
        ({"tunnel": {"method": "vpn"}}, "tunnel.method: expected one of 'ssh', 'none', got 'vpn'"),
        ({"streams": []}, "streams: expected a list with at least 1 items, got a list of 0"),
        ({"streams": [WHOLE["tunnel"], 1]}, "streams[1]: expected an object, got an integer"),
        ({"names": ["a", "b", "a"]}, "names: expected a list in which nothing stands twice, got a list of 3"),
        ({"start": "today"}, "start: expected a string that matches ^[0-9]{4}-[0-9]{2}-[0-9]{2}$, got 'today'"),
        ({"share": 0}, "share: expected a number of at most 1 and above 0, got 0"),
        ({"mode": "best"}, "mode: expected one of 'fast', 'slow', got 'best'"),
        ({"note": "long"}, "note: expected a string or null with at most 3 characters, got 'long'"),
        ({"closed": {"b": 1}}, "closed.b: is unknown; known are a"),
        ({"labels": {"a": 1}}, "labels.a: expected a string, got 1"),
    ],
)
def test_a_fault_says_where_it_is_and_what_is_expected(change: Mapping[str, object], message: str) -> None:
    """The way from the outside in, then what was expected and what came."""
    assert found(change) == [message]


def test_all_faults_are_found_at_once() -> None:
    """Nobody has to mend a configuration in five rounds."""
    assert [fault.path for fault in faults(SCHEMA, {"host": 1, "mode": "x", "tunnel": {"method": "ssh"}})] == [
        *("host", "mode", "tunnel.port", "tunnel.key")
    ]
    assert [fault.path for fault in faults(SCHEMA, [])] == [""]


@pytest.mark.parametrize("secret", ["hunter2", 1234567, ["hunter2"], {"hunter2": "hunter2"}, b"a hunter2"])
def test_the_value_of_a_secret_is_never_shown(secret: object) -> None:
    """Whatever stands there in its place, and where a secret's whole surroundings are of the wrong type."""
    messages = found({"tunnel": {"method": "ssh", "port": 1, "key": secret}}) + found({"streams": secret})

    assert len(messages) == 2
    assert "hunter2" not in str(messages)
    assert "1234567" not in str(messages)


def test_a_long_text_is_told_by_its_length() -> None:
    """A key that was put in the wrong place stays out of the log."""
    (message,) = found({"mode": "-----BEGIN KEY----- " + "x" * 1000})

    assert message == "mode: expected one of 'fast', 'slow', got a string of 1020 characters"


def test_what_arguments_may_be_is_taken() -> None:
    """Any mapping, sequences, enumerations, times and UUIDs, as in any call; what is not given is not there."""
    tunnel = MappingProxyType({"method": "none"})

    assert found({"tunnel": tunnel, "mode": Mode.FAST, "names": ("a", "b"), "streams": UNSET}) == []
    assert found({"host": datetime(2024, 1, 31, tzinfo=UTC), "start": date(2024, 1, 31)}) == []
    assert found({"host": UUID(int=1), "share": 1, "note": None}) == []


@pytest.mark.parametrize(
    "value",
    [
        object(),
        b"x",
        1j,
        float("nan"),
        float("inf"),
        datetime(2024, 1, 31),
        {1: {2: object()}},
        [[]],
        range(3),
        int,
    ],
)
def test_whatever_it_is_given_it_judges(value: object) -> None:
    """What has no JSON form fits nothing, wherever it stands; nothing is raised."""
    for place in ("host", "tunnel", "share", "mode", "closed"):
        assert place in str(faults(SCHEMA, {**WHOLE, place: value})), place
    assert faults(SCHEMA, value) != []


def test_a_value_that_holds_itself_is_judged() -> None:
    """The schema ends, so the judgement does."""
    endless: dict[str, object] = {"host": "h"}
    endless["tunnel"] = endless

    assert [fault.path for fault in faults(SCHEMA, endless)] == ["tunnel.method"]


def test_true_is_not_one_and_five_point_zero_is_five() -> None:
    """JSON tells booleans from numbers, and has one kind of number."""
    schema = {"type": "object", "properties": {"a": {"enum": [1, "x"]}, "b": {"type": "integer"}}}

    assert [fault.path for fault in faults(schema, {"a": True, "b": True})] == ["a", "b"]
    assert faults(schema, {"a": 1.0, "b": 5.0}) == []
    assert faults(schema, {"b": 10**5000}) == []
    assert [str(fault) for fault in faults({"type": "string"}, 10**5000)] == ["expected a string, got an integer"]


def test_a_change_may_lack_what_the_whole_needs() -> None:
    """The server merges objects key by key, but takes a list as a whole."""

    def faults_of_change(change: object) -> list[str]:
        return [fault.path for fault in faults(SCHEMA, change, partial=True)]

    assert faults_of_change({}) == []
    assert faults_of_change({"tunnel": {"port": 5}}) == []
    assert faults_of_change({"tunnel": {"port": "x"}, "mode": "best"}) == ["mode"]
    assert faults_of_change({"tunnel": {"method": "ssh", "port": "x"}}) == ["tunnel.port"]
    assert faults_of_change({"streams": [{"method": "ssh", "port": 5}]}) == ["streams[0].key"]


def test_a_secret_that_is_sent_back_masked_is_taken() -> None:
    """Servers show stars and understand them as "unchanged", whatever the pattern of the secret is."""
    assert found({"tunnel": {"method": "ssh", "port": 1, "key": "**********"}}) == []
    assert found({"tunnel": {"method": "ssh", "port": 1, "key": "***"}}) != []
    assert found({"start": "**********"}) != []


def test_without_its_constant_a_variant_must_be_the_only_one_that_fits() -> None:
    """Some publishers leave the constant optional; the server has to find the variant all the same."""
    one = {"type": "object", "required": ["key"], "properties": {"kind": {"const": "key"}, "key": {"type": "string"}}}
    other = {
        "type": "object",
        "required": ["user"],
        "properties": {"kind": {"const": "user"}, "user": {"type": "string"}},
    }
    schema = {"type": "object", "oneOf": [one, other]}

    assert faults(schema, {"key": "k"}) == []
    for unclear in ({}, {"key": "k", "user": "u"}):
        assert [str(fault) for fault in faults(schema, unclear)] == [
            "kind: is missing, and without it the kind of object is not clear; expected one of 'key', 'user'"
        ]


def test_variants_without_a_constant_are_judged_as_json_schema_does() -> None:
    """Exactly one has to fit."""
    schema = {"type": "object", "oneOf": [{"required": ["a"]}, {"required": ["b"]}]}

    assert faults(schema, {"a": 1}) == []
    assert [str(fault) for fault in faults(schema, {"a": 1, "b": 1})] == ["fits 2 of 2 variants, not one"]
    assert faults({"oneOf": []}, {}) != []
    either = {"oneOf": [{"type": "string"}, {"type": "integer", "minimum": 5}]}
    assert faults(either, "text") == faults(either, 5) == []
    others: list[object] = [True, 4, {}, None, []]
    for value in others:
        assert [str(fault) for fault in faults(either, value)] == ["fits 0 of 2 variants, not one"]


def test_a_pattern_that_python_does_not_know_is_left_to_the_server() -> None:
    """A fault of the publisher must not become one of the user."""
    assert faults({"type": "string", "pattern": r"^\p{L}+$"}, "x") == []

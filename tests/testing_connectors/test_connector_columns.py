"""Types, names and values of columns: what is read back is what the source said."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest

from generated_client.testing.connectors.columns import (
    ANY,
    BOOLEAN,
    INTEGER,
    NESTED,
    NUMBER,
    TEXT,
    declared_type,
    free_name,
    quoted,
    to_sql,
)
from generated_client.testing.connectors.json_types import JSON


@pytest.mark.parametrize(
    ("schema", "declared"),
    [
        ({"type": "string"}, TEXT),
        ({"type": "string", "format": "date-time"}, TEXT),
        ({"type": ["null", "integer"]}, INTEGER),
        ({"type": "number"}, NUMBER),
        ({"type": ["integer", "number", "null"]}, NUMBER),
        ({"type": "boolean"}, BOOLEAN),
        ({"type": "object", "properties": {}}, NESTED),
        ({"type": ["array", "object"]}, NESTED),
        ({"type": ["string", "integer"]}, ANY),
        ({"type": "null"}, ANY),
        ({"oneOf": [{"type": "string"}]}, ANY),
        ({}, ANY),
        (True, ANY),
        (None, ANY),
    ],
)
def test_a_columns_type_follows_the_schema(schema: JSON, declared: str) -> None:
    """One plain type gives a typed column; whatever is open or mixed gives one that converts nothing."""
    assert declared_type(schema) == declared


def stored(value: JSON, declared: str) -> object:
    """What a reader finds after `value` went through a column of this type."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute(f"CREATE TABLE t (c {declared})")
        database.execute("INSERT INTO t VALUES (?)", (to_sql(value, declared),))
        found: object = database.execute("SELECT c FROM t").fetchone()[0]
        return found


@pytest.mark.parametrize("declared", [TEXT, INTEGER, NUMBER, BOOLEAN, NESTED, ANY])
def test_null_stays_null(declared: str) -> None:
    """In every column."""
    assert stored(None, declared) is None


@pytest.mark.parametrize(
    ("value", "declared", "expected"),
    [
        ("007", TEXT, "007"),
        ("007", ANY, "007"),
        (12, INTEGER, 12),
        (12, NUMBER, 12),
        (2**62 + 1, NUMBER, 2**62 + 1),
        (1.5, NUMBER, 1.5),
        (True, BOOLEAN, 1),
        ("Grüße 😀\x00", TEXT, "Grüße 😀\x00"),
        ("half \ud83d pair", TEXT, "half ? pair"),
    ],
)
def test_a_value_that_fits_is_stored_plainly(value: JSON, declared: str, expected: object) -> None:
    """Large integers stay exact, also where the schema says number."""
    assert stored(value, declared) == expected


@pytest.mark.parametrize("value", [{"a": [1, "ü"]}, [], [[1.5, None]], "7", 12, True])
def test_a_nested_column_holds_json_only(value: JSON) -> None:
    """Every value of it can be parsed, strings included."""
    assert json.loads(str(stored(value, NESTED))) == value


@pytest.mark.parametrize(
    ("value", "declared"),
    [
        ("007", INTEGER),
        ("1e5", NUMBER),
        ("true", BOOLEAN),
        (2**63, INTEGER),
        (-(2**70), NUMBER),
        (5, TEXT),
        ([1], INTEGER),
    ],
)
def test_a_value_that_does_not_fit_is_not_changed_by_the_column(value: JSON, declared: str) -> None:
    """SQLite would make 7 of "007" and round large integers; as JSON text they survive."""
    found = json.loads(str(stored(value, declared)))
    assert found in (value, str(value))
    assert str(found) == str(value)


def test_names_that_differ_in_case_only_get_columns_of_their_own() -> None:
    """SQLite ignores case, sources do not; the suffix depends on the name alone, so it is the same every time."""
    assert free_name("Id", {"name"}) == "Id"
    assert free_name("Id", {"id"}) == free_name("Id", {"ID", "other"})
    assert len({"id", free_name("Id", {"id"}).lower(), free_name("ID", {"id"}).lower()}) == 3


def test_any_name_can_be_a_column() -> None:
    """Quotes, spaces and SQL are only characters."""
    name = 'x"; DROP TABLE t; --'
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute(f"CREATE TABLE t ({quoted(name)})")
        assert [row[1] for row in database.execute("PRAGMA table_info(t)")] == [name]

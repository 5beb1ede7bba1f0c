"""Names and types of SQLite columns, and JSON values as they are stored in them.

SQLite converts what it is given to fit the declared type of a column: "007" becomes 7 in an INTEGER column.  So a value
that does not fit its column is stored as JSON text, quotes included, and nothing is lost.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection
from dataclasses import dataclass
from typing import TypeAlias

from generated_client.testing.connectors.json_types import JSON, strings

SQLValue: TypeAlias = "int | float | str | None"

TEXT, INTEGER, NUMBER, BOOLEAN, NESTED, ANY = "TEXT", "INTEGER", "NUMERIC", "BOOLEAN", "JSON", ""

# NUMERIC, not REAL: many sources call their integer keys "number", and a float would round the large ones.
_DECLARED = {
    "string": TEXT,
    "integer": INTEGER,
    "number": NUMBER,
    "boolean": BOOLEAN,
    "object": NESTED,
    "array": NESTED,
}


@dataclass(frozen=True, slots=True)
class Column:
    """Where a field of the records is stored."""

    field: str
    name: str
    declared: str

    @property
    def definition(self) -> str:
        """The column as CREATE TABLE and ALTER TABLE want it."""
        return f"{quoted(self.name)} {self.declared}".rstrip()


def declared_type(schema: JSON) -> str:
    """The column type for a property's JSON schema; `ANY` (no type, nothing is converted) when it is open or mixed."""
    if not isinstance(schema, dict):
        return ANY
    kinds = schema.get("type")
    named = {kinds} if isinstance(kinds, str) else set(strings(kinds))
    declared = {_DECLARED.get(kind, ANY) for kind in named - {"null"}}
    if declared == {INTEGER, NUMBER}:
        return NUMBER
    return declared.pop() if len(declared) == 1 else ANY


def type_of_value(value: JSON) -> str:
    """The column type for a property that no schema announced."""
    return NESTED if isinstance(value, dict | list) else ANY


def to_sql(value: JSON, declared: str) -> SQLValue:
    """`value` as it is bound to a column of the given type."""
    if value is None:
        return None
    if isinstance(value, str):
        return _storable(value if declared in {TEXT, ANY} else _as_json(value))
    if declared == NESTED or isinstance(value, dict | list):
        return _storable(_as_json(value))
    if declared == TEXT:
        return _as_json(value)
    if isinstance(value, int) and not -(2**63) <= value < 2**63:
        return _as_json(str(value))
    return value


def free_name(wanted: str, taken: Collection[str]) -> str:
    """`wanted`, with a suffix of its own if SQLite, which ignores case, would mix it up with a name in `taken`."""
    if wanted.lower() not in {name.lower() for name in taken}:
        return wanted
    return f"{wanted}_{zlib.crc32(wanted.encode(errors='replace')):08x}"


def quoted(name: str) -> str:
    """`name` as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def _as_json(value: JSON) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _storable(text: str) -> str:
    """The text without lone surrogates, which JSON can express and UTF-8 cannot."""
    if text.isascii():
        return text
    return text.encode("utf-8", "replace").decode("utf-8")

"""Values and arguments made from schemas, the same ones at every run."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zlib import crc32

from tests.generated_client.every_system.description import Description, Operation
from tests.generated_client.every_system.system import System
from tests.json_values import as_array, as_object, is_array, is_object

_FORMAT_SAMPLES = {
    "email": "ann@example.com",
    "uri": "https://example.com/docs?a=b",
    "url": "https://example.com/callback",
}


def alternative(system: System, name: str | None, facts: Mapping[str, object]) -> object:
    """The member of a union that all samples use: words rather than numbers, else the first."""
    members = as_array(facts["oneOf"])
    words = [member for member in members if "enum" in as_object(member)]
    return system.choices.get(name, [*words, *members][0])


def snake_case(name: str) -> str:
    """The Python name of a wire name: `createdAtStart` -> `created_at_start`, `oAuthX` -> `oauth_x`, `a-b` -> `a_b`.

    What annotations need for themselves gets an underscore: `date_`.
    """
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name.replace("oAuth", "oauth")).replace("-", "_").lower()
    return f"{text}_" if text == "date" else text


@dataclass(frozen=True)
class Samples:
    """Makes JSON values by schema: with every property (`full`), or with the required ones only."""

    description: Description
    full: bool = True
    in_answer: bool = False

    @property
    def _system(self) -> System:
        return self.description.system

    def value(self, schema: object, name: str = "value") -> object:
        """A JSON value that fits *schema*; *name* makes it differ from its neighbours."""
        known_as, facts = self.description.resolved(schema)
        if "enum" in facts:
            return self._system.choices.get(known_as, as_array(facts["enum"])[0])
        if facts.get("oneOf") and "properties" not in facts:
            return self.value(alternative(self._system, known_as, facts), name)
        kind = facts.get("type", "object")
        if kind == "array":
            return [self.value(facts["items"], f"{name}{number}") for number in range(2)]
        if kind == "object":
            return self._object(facts, name)
        return self._system.forms.get(name) or _scalar(str(kind), facts, name)

    def _object(self, facts: Mapping[str, object], name: str) -> dict[str, object]:
        members = as_object(facts.get("additionalProperties"))
        if members:
            return {f"{name} {letter}": self.value(members, letter) for letter in ("a", "&b=")}
        properties = as_object(facts.get("properties"))
        if not properties:
            return {"host": f"{name}.example.com", "tls": {"on": True, "ports": [1, 2.5, None]}, "Zürich": {}}
        required = {*as_array(facts.get("required"))}
        if self.in_answer and self._system.certain is not None:
            required &= {*self._system.certain, self._system.envelope}
        alternatives = [as_array(as_object(each).get("required")) for each in as_array(facts.get("oneOf"))]
        excluded = {other for each in alternatives[1:] for other in each}
        chosen = {*(alternatives[0] if alternatives else ())}
        return {
            key: self.value(schema, key)
            for key, schema in properties.items()
            if key not in excluded and (self.full or key in required | chosen)
        }

    def arguments(self, operation: Operation) -> tuple[dict[str, object], dict[str, object], dict[str, object]]:
        """What stands in the path, in the query and in the body, by names on the wire."""
        path = {p.name: self.value(p.schema, p.name) for p in operation.parameters if p.location == "path"}
        query = {
            p.name: [f"{p.name}{number}" for number in range(2)]
            if p.name in self._system.lists
            else self.value(p.schema, p.name)
            for p in operation.parameters
            if p.location == "query" and (self.full or p.required)
        }
        body = as_object(self.value(operation.body, "body")) if operation.body else {}
        return path, query, body


def as_native(description: Description, schema: object, value: object) -> object:
    """A JSON value as the Python objects that a user may give instead: models, enumeration members, times."""
    name, facts = description.resolved(schema)
    if is_array(value):
        return tuple(as_native(description, facts.get("items"), item) for item in value)
    kind: Callable[..., object] | None = description.class_named(name) if name else None
    if "enum" in facts and kind:
        return kind(value)
    if facts.get("format") == "date-time" and isinstance(value, str):
        return datetime.fromisoformat(value)
    properties = as_object(facts.get("properties"))
    if is_object(value) and properties and kind:
        return kind(**{snake_case(key): as_native(description, properties[key], item) for key, item in value.items()})
    if is_object(value) and facts.get("oneOf"):
        return as_native(description, alternative(description.system, name, facts), value)
    return value


def _scalar(kind: str, facts: Mapping[str, object], name: str) -> object:
    number = crc32(name.encode())  # neighbours differ, so that none is taken for another
    if kind == "integer":
        return 1 + number % 100 if "maximum" in facts else 2**53 + 1 + 2 * number  # more than a float can hold exactly
    return number % 2 == 0 if kind == "boolean" else _text(str(facts.get("format", "")), name, number)


def _text(format_: str, name: str, number: int) -> str:
    if format_.lower() == "uuid":
        return f"0F8FAD5B-d9cb-469F-a165-{number:012X}"
    if format_ == "date-time":
        return f"2026-03-04T05:06:{number % 60:02}Z"
    return _FORMAT_SAMPLES.get(format_) or f"{name}: ä/b &c=%41+d?#"


def query_pairs(query: Mapping[str, object], *, arrays_as_json: bool) -> list[tuple[str, str]]:
    """A query as it has to stand in the address: arrays repeat their name, objects give their own names.

    Where arrays stand as JSON they are one value.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in query.items():
        if is_object(value):
            pairs += query_pairs(value, arrays_as_json=arrays_as_json)
        elif is_array(value) and arrays_as_json:
            pairs.append((name, json.dumps(value, separators=(",", ":"))))
        elif is_array(value):
            pairs += [(name, str(item)) for item in value]
        else:
            pairs.append((name, str(value).lower() if isinstance(value, bool) else str(value)))
    return pairs

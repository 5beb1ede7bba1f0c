"""What a new description changes for the users of its client, each change breaking or compatible.

A change is judged by its direction. Callers may break where a request has to be different; readers, where an answer
holds less than before. Enumerations are open, so that a new value in an answer breaks nobody.
"""

from collections.abc import Iterator, Mapping
from enum import Enum

import attrs

from . import schemas
from .documents import each_operation, items, mapping

_CONSTRAINTS = ("const", "format", "pattern", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems")


class Direction(Enum):
    """Who meets a change."""

    OPERATION = "operation"
    REQUEST = "request"
    RESPONSE = "response"


@attrs.frozen
class Change:
    """One difference between two descriptions."""

    direction: Direction
    where: str
    what: str
    breaking: bool

    def __str__(self) -> str:
        return f"{'BREAKING  ' if self.breaking else 'compatible'} {self.direction.value:9} {self.where}: {self.what}"


def changes(old: Mapping[str, object], new: Mapping[str, object]) -> list[Change]:
    """Return all changes from *old* to *new*, the breaking ones first; a shared schema is reported once."""
    before, after = _operations(old), _operations(new)
    found = {Change(Direction.OPERATION, key, "removed", breaking=True) for key in before.keys() - after.keys()}
    found |= {Change(Direction.OPERATION, key, "added", breaking=False) for key in after.keys() - before.keys()}
    comparison = _Comparison(old, new)
    for key in before.keys() & after.keys():
        found |= {*comparison.of_operation(key, before[key], after[key])}
    return sorted(found, key=lambda each: (not each.breaking, each.direction.value, each.where, each.what))


def _operations(document: Mapping[str, object]) -> dict[str, tuple[str, dict[str, object]]]:
    return {f"{method.upper()} {path}": (path, each) for path, method, each in each_operation(document)}


class _Comparison:
    """Walks two descriptions side by side; each pair of named schemas once per direction."""

    def __init__(self, old: Mapping[str, object], new: Mapping[str, object]) -> None:
        self._old = old
        self._new = new
        self._seen: set[tuple[str, Direction]] = set()

    def of_operation(
        self, key: str, before: tuple[str, dict[str, object]], after: tuple[str, dict[str, object]]
    ) -> Iterator[Change]:
        """Yield the changes of one operation."""
        (old_path, old), (new_path, new) = before, after
        if old.get("deprecated") != new.get("deprecated"):
            what = "is deprecated now" if new.get("deprecated") else "is no longer deprecated"
            yield Change(Direction.OPERATION, key, what, breaking=False)
        if (old.get("security") == []) != (new.get("security") == []):
            public = new.get("security") == []
            what = "needs no credentials now" if public else "needs credentials now"
            yield Change(Direction.OPERATION, key, what, breaking=not public)
        yield from self._members(
            f"{key} parameter ",
            {str(each["name"]): each for each in schemas.parameters(old_path, old, self._old)},
            {str(each["name"]): each for each in schemas.parameters(new_path, new, self._new)},
            Direction.REQUEST,
        )
        old_body = schemas.json_schema(_resolved(mapping(old.get("requestBody")), self._old))
        new_body = schemas.json_schema(_resolved(mapping(new.get("requestBody")), self._new))
        yield from self._schema(f"{key} body", old_body, new_body, Direction.REQUEST)
        old_answer = schemas.json_schema(schemas.success(old, self._old))
        new_answer = schemas.json_schema(schemas.success(new, self._new))
        yield from self._schema(f"{key} answer", old_answer, new_answer, Direction.RESPONSE)

    def _members(
        self, where: str, old: Mapping[str, object], new: Mapping[str, object], direction: Direction
    ) -> Iterator[Change]:
        """Compare parameters or properties, each given as a mapping with `required` and `schema`."""
        request = direction is Direction.REQUEST
        for name in old.keys() - new.keys():
            yield Change(direction, f"{where}{name}", "removed", breaking=True)
        for name in new.keys() - old.keys():
            required = mapping(new[name]).get("required") is True
            what = "added, required" if required and request else "added"
            yield Change(direction, f"{where}{name}", what, breaking=required and request)
        for name in old.keys() & new.keys():
            before, after = mapping(old[name]), mapping(new[name])
            now = after.get("required") is True
            if (before.get("required") is True) != now:
                what = "is required now" if now else "is optional now"
                yield Change(direction, f"{where}{name}", what, breaking=now == request)
            parts = mapping(before.get("schema")), mapping(after.get("schema"))
            yield from self._schema(f"{where}{name}", parts[0], parts[1], direction)

    def _schema(
        self, where: str, old: Mapping[str, object], new: Mapping[str, object], direction: Direction
    ) -> Iterator[Change]:
        name = str(new.get("$ref", "")).rpartition("/")[2]
        if name and old.get("$ref") == new.get("$ref"):
            if (name, direction) in self._seen:
                return
            self._seen.add((name, direction))
            where = name
        old, new = _resolved(old, self._old), _resolved(new, self._new)
        if bool(old) != bool(new):
            breaking = not new or direction is Direction.REQUEST
            yield Change(direction, where, "added" if new else "removed", breaking=breaking)
            return
        yield from self._values(where, old, new, direction)
        yield from self._members(f"{where}.", _properties(old), _properties(new), direction)
        if "items" in old and "items" in new:
            yield from self._schema(f"{where}[]", mapping(old["items"]), mapping(new["items"]), direction)

    def _values(
        self, where: str, old: Mapping[str, object], new: Mapping[str, object], direction: Direction
    ) -> Iterator[Change]:
        """Compare what values a schema allows: fewer may break requests, more may break readers of answers."""
        request = direction is Direction.REQUEST
        was, now = _types(old), _types(new)
        if was != now:
            harmless = was < now if request else now < was
            yield Change(direction, where, f"was {_shown(was)}, is {_shown(now)}", breaking=not harmless)
        values, new_values = items(old.get("enum")), items(new.get("enum"))
        if values and new_values:
            gone, come = (
                [v for v in one if v not in other] for one, other in ((values, new_values), (new_values, values))
            )
            yield from (Change(direction, where, f"value {value!r} removed", breaking=request) for value in gone)
            yield from (Change(direction, where, f"value {value!r} added", breaking=False) for value in come)
        for fact in _CONSTRAINTS:
            if old.get(fact) != new.get(fact):
                what = f"{fact} was {old.get(fact)}, is {new.get(fact)}"
                yield Change(direction, where, what, breaking=request and fact in new)


def _resolved(node: Mapping[str, object], document: Mapping[str, object]) -> dict[str, object]:
    """What a schema stands for; nothing where publishers refer to what is not there."""
    try:
        return schemas.resolved(node, document)
    except schemas.SchemaError:
        return {}


def _properties(schema: Mapping[str, object]) -> dict[str, object]:
    required = items(schema.get("required"))
    members = mapping(schema.get("properties")).items()
    return {name: {"required": name in required, "schema": member} for name, member in members}


def _types(schema: Mapping[str, object]) -> frozenset[str]:
    """The types that a schema allows, the members of a union by their names."""
    kinds = schema.get("type", [])
    found = {str(kind) for kind in (items(kinds) or [kinds]) if kind}
    if schema.get("nullable") is True:
        found.add("null")
    for union in ("oneOf", "anyOf"):
        found |= {str(mapping(each).get("$ref", "a part")).rpartition("/")[2] for each in items(schema.get(union))}
    return frozenset(found)


def _shown(types: frozenset[str]) -> str:
    names = sorted(types)
    more = [f"{len(names) - 5} others"] if len(names) > 6 else []
    return " or ".join((names[:5] + more) if more else names) or "anything"


def as_json(found: list[Change]) -> dict[str, object]:
    """Return the changes for machines."""
    return {
        "breaking": sum(each.breaking for each in found),
        "changes": [
            {"direction": e.direction.value, "where": e.where, "what": e.what, "breaking": e.breaking} for e in found
        ],
    }

"""Changes of what is published beside the operations: schemas for their own sake, and kinds of problems."""

from collections.abc import Iterator, Mapping

from ..documents import items, mapping
from .change import Change, Direction, Kind, in_order
from .comparison import Schemas, See


def schema_changes(old: Mapping[str, object], new: Mapping[str, object], direction: Direction) -> list[Change]:
    """Return what differs between two collections of schemas by name, each of which has a class of its own."""
    schemas = Schemas(_document(old), _document(new), lambda _: True)
    found = {Change(Kind.SCHEMA_REMOVED, direction, name, "removed", breaking=True) for name in old.keys() - new.keys()}
    found |= {Change(Kind.SCHEMA_ADDED, direction, name, "added", breaking=False) for name in new.keys() - old.keys()}
    return in_order(found | schemas.followed(See(name, name, direction) for name in old.keys() & new.keys()))


def problem_changes(old: Mapping[str, object], new: Mapping[str, object]) -> list[Change]:
    """Return what differs between two `problems.yaml`; their kinds are an open enumeration that is only read."""
    before, after = {*_problems(old)}, {*_problems(new)}
    kinds = [
        Change(kind, Direction.RESPONSE, "problems", f"{problem} {word}", breaking=False)
        for kind, word, problems in (
            (Kind.VALUE_REMOVED, "removed", before - after),
            (Kind.VALUE_ADDED, "added", after - before),
        )
        for problem in problems
    ]
    details = schema_changes(mapping(old.get("schemas")), mapping(new.get("schemas")), Direction.RESPONSE)
    return in_order([*kinds, *details])


def _document(schemas: Mapping[str, object]) -> dict[str, object]:
    return {"components": {"schemas": dict(schemas)}}


def _problems(facts: Mapping[str, object]) -> Iterator[str]:
    """Each kind in words, with all that tells it on the wire."""
    for row in map(mapping, items(facts.get("problems"))):
        title = f" {row['title']}" if "title" in row else ""
        yield f"{row.get('type')}{title} ({row.get('status')})"

"""Compare the parameters of an operation."""

from collections.abc import Iterator, Mapping

from ..documents import mapping
from . import marks
from .change import Change, Direction, Kind
from .comparison import Schemas, Step
from .operations import Operation, ParameterKey
from .shape import Field, node


def compare(old: Operation, new: Operation, schemas: Schemas) -> Iterator[Step]:
    """Yield what differs between the parameters of two operations."""
    before, after = old.parameters, new.parameters
    pairs = _renamed(old, new, schemas) | {key: key for key in before.keys() & after.keys()}
    for key in before.keys() - pairs.keys():
        where = f"{new.key} parameter {key[1]}"
        yield Change(Kind.PARAMETER_REMOVED, Direction.REQUEST, where, "removed", breaking=True)
    for key in after.keys() - {*pairs.values()}:
        required = after[key].get("required") is True
        where, what = f"{new.key} parameter {key[1]}", "added, required" if required else "added"
        yield Change(Kind.PARAMETER_ADDED, Direction.REQUEST, where, what, breaking=required)
    for key, other in pairs.items():
        where = f"{new.key} parameter {key[1]}"
        yield from _place_and_name(key, before[key], other, after[other], where)
        yield from marks.required(before[key], after[other], where)
        yield from marks.deprecated(before[key], after[other], where, Direction.REQUEST)
        was, now = _as_field(before[key]), _as_field(after[other])
        yield from schemas.compare(was.node, now.node, where, Direction.REQUEST)


def _renamed(old: Operation, new: Operation, schemas: Schemas) -> dict[ParameterKey, ParameterKey]:
    """Which parameter has another name or place: by its position in the path, by its name, or by all but its name."""
    gone = {key: each for key, each in old.parameters.items() if key not in new.parameters}
    come = {key: each for key, each in new.parameters.items() if key not in old.parameters}
    found: dict[ParameterKey, ParameterKey] = {}
    if old.key_without_names == new.key_without_names:
        positions = (
            (("path", one), ("path", other)) for one, other in zip(old.names_in_path, new.names_in_path, strict=True)
        )
        found |= {one: other for one, other in positions if one in gone and other in come}
    for key in gone.keys() - found.keys():
        elsewhere = [other for other in come if other[1] == key[1] and other not in found.values()]
        found.update((key, other) for other in elsewhere[:1])
    for place in {place for place, _ in gone}:
        left = {key: _as_field(each) for key, each in gone.items() if key[0] == place and key not in found}
        free = {key: _as_field(each) for key, each in come.items() if key[0] == place and key not in found.values()}
        found |= schemas.renamed(left, free, Direction.REQUEST)
    return found


def _place_and_name(
    key: ParameterKey, old: Mapping[str, object], other: ParameterKey, new: Mapping[str, object], where: str
) -> Iterator[Change]:
    if key[1] != other[1]:
        yield Change(Kind.PARAMETER_RENAMED, Direction.REQUEST, where, f"is called {other[1]} now", breaking=True)
    if key[0] != other[0]:
        what = f"was in the {key[0]}, is in the {other[0]}"
        yield Change(Kind.PARAMETER_MOVED, Direction.REQUEST, where, what, breaking=True)
    elif (was := _style(key[0], old)) != (now := _style(key[0], new)):
        what = f"was written as {was}, is written as {now}"
        yield Change(Kind.PARAMETER_STYLE, Direction.REQUEST, where, what, breaking=True)


def _style(place: str, parameter: Mapping[str, object]) -> str:
    """How several values are written; where nothing is said, by the default for the place."""
    style = parameter.get("style", "form" if place in {"query", "cookie"} else "simple")
    exploded = parameter.get("explode", style == "form")
    return f"{style}{', exploded' if exploded is True else ''}"


def _as_field(parameter: Mapping[str, object]) -> Field:
    contents = [mapping(each).get("schema") for each in mapping(parameter.get("content")).values()]
    schema = parameter.get("schema", contents[0] if contents else None)
    return Field(node(schema), required=parameter.get("required") is True)

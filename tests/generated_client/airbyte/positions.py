"""Every place of an answer, by its schema: what may stand there, and what a newer or broken server may put there."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass

from tests.generated_client.airbyte.description import Description
from tests.generated_client.airbyte.samples import alternative
from tests.json_values import as_array, as_object, is_array, is_object

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Position:
    """A place in an answer, with the facts that the description states about it."""

    path: Path
    facts: Mapping[str, object]
    required: bool

    @property
    def text(self) -> str:
        """The path as an error writes it: `data[1].status`."""
        parts = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in self.path)
        return "".join(parts).removeprefix(".")

    @property
    def kind(self) -> str:
        """`enum`, or the type."""
        return "enum" if "enum" in self.facts else str(self.facts.get("type", "object"))


def positions(
    description: Description, schema: object, value: object, path: Path = (), *, required: bool = True
) -> Iterator[Position]:
    """The places of *value*, outermost first; of a list's items only the last is entered."""
    name, facts = description.resolved(schema)
    if is_object(value) and facts.get("oneOf") and "properties" not in facts:
        yield from positions(description, alternative(name, facts), value, path, required=required)
        return
    yield Position(path, facts, required)
    if is_array(value) and value:
        yield from positions(description, facts["items"], value[-1], (*path, len(value) - 1))
    elif is_object(value):
        demanded = as_array(facts.get("required"))
        for key, inner in as_object(facts.get("properties")).items():
            if key in value:
                yield from positions(description, inner, value[key], (*path, key), required=key in demanded)


def value_at(value: object, path: Path) -> object:
    """What stands at *path*."""
    for part in path:
        value = as_array(value)[part] if isinstance(part, int) else as_object(value)[part]
    return value


def with_value(whole: object, path: Path, value: object) -> object:
    """A copy of *whole* in which *value* stands at *path*."""
    if not path:
        return value
    copy = deepcopy(whole)
    place = value_at(copy, path[:-1])
    last = path[-1]
    if isinstance(last, int):
        as_array(place)[last] = value
    else:
        as_object(place)[last] = value
    return copy


def without(whole: object, path: Path) -> object:
    """A copy of *whole* in which nothing stands at *path*."""
    copy = deepcopy(whole)
    del as_object(value_at(copy, path[:-1]))[str(path[-1])]
    return copy

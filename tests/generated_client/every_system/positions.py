"""Every place of an answer, by its schema: what may stand there, and what a newer or broken server may put there."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass

from tests.generated_client.every_system.description import Description
from tests.generated_client.every_system.samples import alternative
from tests.generated_client.every_system.system import System
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
        """The type, `enum` or `integer enum`; `anything` where nothing is said."""
        kind = str(self.facts.get("type", "object" if self.facts.get("properties") else "anything"))
        if "enum" in self.facts:
            return "integer enum" if kind == "integer" else "enum"
        return kind


def positions(
    description: Description, schema: object, value: object, path: Path = (), *, required: bool = True
) -> Iterator[Position]:
    """The places of *value*, outermost first; of a list's items only the last is entered."""
    name, facts = description.resolved(schema)
    if is_object(value) and facts.get("oneOf") and "properties" not in facts:
        yield from positions(description, alternative(description.system, name, facts), value, path, required=required)
        return
    yield Position(path, facts, required)
    if is_array(value) and value:
        yield from positions(description, facts["items"], value[-1], (*path, len(value) - 1))
    elif is_object(value):
        demanded = [key for key in as_array(facts.get("required")) if _comes(description.system, key)]
        for key, inner in as_object(facts.get("properties")).items():
            if key in value:
                yield from positions(description, inner, value[key], (*path, key), required=key in demanded)


def _comes(system: System, key: object) -> bool:
    """Whether a property that the description requires always comes."""
    return system.certain is None or key in {*system.certain, system.envelope}


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

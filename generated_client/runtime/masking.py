"""Configurations that do not show their secrets when they are printed.

Which values are secret only the connector's schema knows. It is read when somebody prints, never while an answer is
read; where there is none, no value is shown.
"""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import NamedTuple, TypeVar, overload

from .decoding import Decoder, is_array, is_mapping, is_object, is_sequence, json_object
from .schema_words import HIDDEN, kinds, member

K = TypeVar("K")
V = TypeVar("V")


class Origin(NamedTuple):
    """Where the schema of a configuration is: the package of connectors, the connector, and the way inside."""

    package: str
    connector: str | None
    way: tuple[str | None, ...] = ()  # None leads to the items of a list


class Configuration(dict[str, object]):
    """The configuration of a connector as the server gave it: a dictionary in every way but `repr` and `str`.

    Those hide what the connector's schema calls secret and what it does not know; all values, where there is no schema
    of the connector. So do those of the dictionaries inside. `dict(configuration)` shows what it holds.
    """

    __slots__ = ("_origin",)

    def __init__(self, content: Mapping[str, object], origin: Origin) -> None:
        super().__init__({key: _wrapped(value, origin, key) for key, value in content.items()})
        self._origin = origin

    def copy(self) -> "Configuration":
        """Return a copy that hides as much."""
        return Configuration(self, self._origin)

    @overload
    def __or__(self, value: dict[str, object], /) -> "Configuration": ...
    @overload
    def __or__(self, value: dict[K, V], /) -> dict[str | K, object | V]: ...
    def __or__(self, value: object, /) -> object:
        """Return a changed copy that hides as much, as it is wanted to replace what the server has."""
        return Configuration({**self, **value}, self._origin) if is_object(value) else NotImplemented

    def __repr__(self) -> str:
        package, connector, way = self._origin
        found = _schemas(package, connector) if connector else []
        for key in way:
            found = _items(found) if key is None else _below(found, key)
        return repr(masked(found, self))

    def __reduce__(self) -> tuple[type["Configuration"], tuple[dict[str, object], Origin]]:
        return Configuration, (dict(self), self._origin)


def _schemas(package: str, connector: str) -> list[Mapping[str, object]]:
    """The schema of a connector, or nothing: printing must not fail where an installation is not whole."""
    try:
        schema: object = import_module(package).catalogue().find(connector)
    except (ImportError, OSError):
        return []
    return [schema] if is_object(schema) else []


def configuration_decoder(model: str, kind: str) -> Callable[[str | None], Decoder[Configuration]]:
    """Return what makes the decoder of a configuration out of the connector's type (`postgres`).

    *model* is the name of the module of the model that holds it; *kind* is `source` or `destination`.
    """
    package = f"{model.rpartition('.models.')[0]}.connectors"

    def decoder(connector: str | None) -> Decoder[Configuration]:
        origin = Origin(package, f"{kind}-{connector}" if connector else None)
        return lambda value: Configuration(json_object(value), origin)

    return decoder


def masked(found: Sequence[Mapping[str, object]], content: Mapping[str, object]) -> dict[str, object]:
    """Return a copy of an object without its secrets.

    A value is kept only if the schemas that were *found* for the object know it and none calls it a secret: of the
    variants of a `oneOf`, each that has the field.
    """
    return {key: _masked(_below(found, key), value) for key, value in content.items()}


def _masked(found: Sequence[Mapping[str, object]], value: object) -> object:
    if value is None:
        return None
    if not found or any(schema.get("airbyte_secret") is True for schema in found):
        return HIDDEN
    if is_mapping(value):
        return {str(key): _masked(_below(found, str(key)), each) for key, each in value.items()}
    stated = {kind for schema in found for kind in kinds(schema)}
    if is_sequence(value):
        return [_masked(_items(found), each) for each in value] if "array" in stated else HIDDEN
    return HIDDEN if {"array", "object"} & stated else value  # a token in the place of what would hold it


def _below(found: Sequence[Mapping[str, object]], key: str) -> list[Mapping[str, object]]:
    """The schemas of what stands under *key*, of which there may be several where there are variants."""
    with_variants = [each for schema in found for each in (schema, *_variants(schema))]
    return [properties[key] for schema in with_variants if key in (properties := _properties(schema))]


def _items(found: Sequence[Mapping[str, object]]) -> list[Mapping[str, object]]:
    return [member(schema, "items") for schema in found]


def _variants(schema: Mapping[str, object]) -> list[dict[str, object]]:
    variants = schema.get("oneOf")
    return [each for each in variants if is_object(each)] if is_array(variants) else []


def _properties(schema: Mapping[str, object]) -> dict[str, dict[str, object]]:
    return {key: each for key, each in member(schema, "properties").items() if is_object(each)}


def _wrapped(value: object, origin: Origin, step: str | None) -> object:
    """The value with its dictionaries, at any depth, as configurations of their own."""
    here = origin._replace(way=(*origin.way, step))
    if is_object(value):
        return Configuration(value, here)
    return [_wrapped(each, here, None) for each in value] if is_array(value) else value

"""The classes of all connectors say what their schemas say, at every depth."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, NotRequired, get_args, get_origin, get_type_hints, is_typeddict

import pytest

from tests.generated_client.airbyte.connectors.all_connectors import (
    NAMES,
    Schema,
    choices,
    facts,
    fields,
    kinds,
    properties,
    required,
    tag_of,
    variants,
)
from tests.json_values import as_object

UNTYPED = Path(__file__).with_name("untyped_fields.txt")
SCALARS: dict[str, type] = {"string": str, "integer": int, "number": float, "boolean": bool, "null": NoneType}


def configuration_class(name: str) -> type:
    """The class of a connector, found by the rule that the README gives."""
    module = import_module(f"generated_client.airbyte.connectors.{name.replace('-', '_')}")
    found: type = getattr(module, "".join(part.capitalize() for part in name.split("-")))
    return found


def differences(type_: object, schema: Schema, path: str) -> Iterator[str]:
    """Where a type is not what the schema says."""
    if allowed := choices(schema):
        if get_origin(type_) is not Literal or [*get_args(type_)] != allowed:
            yield f"{path}: {type_}, not one of {allowed}"
    elif variants(schema):
        members = get_args(type_) if get_origin(type_) is UnionType else (type_,)
        if len(members) != len(variants(schema)):
            yield f"{path}: {len(members)} variants, not {len(variants(schema))}"
        for member, variant in zip(members, variants(schema), strict=False):
            yield from object_differences(member, variant, path)
    elif "null" in kinds(schema):
        (inner,) = [each for each in get_args(type_) if each is not NoneType]
        (kind,) = [each for each in kinds(schema) if each != "null"]
        yield from [] if NoneType in get_args(type_) else [f"{path}: cannot be None"]
        yield from differences(inner, schema | {"type": kind}, path)
    elif kinds(schema) == ["array"]:
        items = as_object(schema.get("items"))
        (inner,) = get_args(type_) if get_origin(type_) is list else (None,)
        yield from differences(inner, items, f"{path}[]") if items else [] if inner is Any else [f"{path}: {type_}"]
    elif kinds(schema) == ["object"]:
        yield from object_differences(type_, schema, path)
    else:
        due = SCALARS[kinds(schema)[0]] if kinds(schema) else object
        yield from [] if type_ is due else [f"{path}: {type_}, not {due}"]


def object_differences(type_: object, schema: Schema, path: str) -> Iterator[str]:
    """Where a class has other keys than the schema, or requires others, or where its fields differ."""
    if not isinstance(type_, type) or not is_typeddict(type_):
        yield f"{path}: {type_} is no TypedDict"
        return
    hints = get_type_hints(type_, include_extras=True)
    if hints.keys() != fields(schema).keys():
        yield f"{path}: other keys: {hints.keys() ^ fields(schema).keys()}"
    must = required(schema)
    if (vars(type_)["__required_keys__"], vars(type_)["__optional_keys__"]) != (must, hints.keys() - must):
        yield f"{path}: requires {vars(type_)['__required_keys__']}, not {sorted(must)}"
    for key, each in fields(schema).items():
        inner = get_args(hints[key])[0] if get_origin(hints[key]) is NotRequired else hints[key]
        yield from differences(inner, each, f"{path}.{key}")


def untyped(schema: Schema, path: str) -> Iterator[str]:
    """The fields of which a schema says nothing, or nothing of their items."""
    if "array" in kinds(schema) and not schema.get("items"):
        yield f"{path}[]"
    elif not kinds(schema) and not choices(schema):
        yield path
    for variant in variants(schema):
        yield from untyped(variant, path)
    for key, each in fields(schema).items():
        yield from untyped(each, f"{path}.{key}")
    if items := as_object(schema.get("items")):
        yield from untyped(items, f"{path}[]")


@pytest.mark.parametrize("start", range(0, len(NAMES), 50))
def test_classes_equal_their_schemas_at_every_depth(start: int) -> None:
    """Keys, required keys (at run time as well), enumerations, constants and types, for 50 connectors at a time."""
    for name in NAMES[start : start + 50]:
        assert [*object_differences(configuration_class(name), facts()[name], name)] == []


def test_there_is_a_module_for_every_connector_and_no_other() -> None:
    """555 sources, 45 destinations."""
    folder = Path(str(import_module("generated_client.airbyte.connectors").__file__)).parent
    modules = {path.stem.replace("_", "-") for path in folder.glob("*.py")} - {"--init--"}

    assert modules == {*NAMES}
    assert [sum(name.startswith(kind) for name in NAMES) for kind in ("source-", "destination-")] == [555, 45]


def test_nothing_is_untyped_but_what_the_schema_leaves_open() -> None:
    """The list is committed, so that a new hole is seen in review: `[]` means the items of a list."""
    found = [path for name in NAMES for path in untyped(facts()[name], name)]

    assert found == UNTYPED.read_text().split()


def test_variants_are_named_by_their_constants() -> None:
    """`SslModeVerifyFull`, never `SslMode5`: each name ends with the words of the constant."""
    for name in NAMES:
        for key, schema in properties(facts()[name]).items():
            for variant in variants(schema):
                constant = str(properties(variant)[tag_of(schema)]["const"])
                words = "".join(filter(str.isalnum, f"{key}{constant}")).lower()
                names = {each.lower() for each in vars(import_module(configuration_class(name).__module__))}
                assert words in names

"""All connectors with their schemas, as the file of facts has them, and JSON values to look into."""

import json
from functools import cache
from pathlib import Path
from typing import TypeAlias

import yaml

from tests.json_values import as_array, as_object

Json: TypeAlias = object
Schema: TypeAlias = dict[str, object]

ROOT = Path(__file__).resolve().parents[4]
FACTS = ROOT / "openapi" / "airbyte" / "connectors.yaml"


def properties(schema: Schema) -> dict[str, Schema]:
    """The schemas of an object's fields."""
    return {key: as_object(each) for key, each in as_object(schema.get("properties")).items()}


def fields(schema: Schema) -> dict[str, Schema]:
    """As `properties`, and those that an object must have though nothing else is said of them."""
    return {**dict.fromkeys(sorted(required(schema)), Schema()), **properties(schema)}


def variants(schema: Schema) -> list[Schema]:
    """The schemas of a `oneOf`, or none."""
    return [as_object(each) for each in as_array(schema.get("oneOf"))]


def required(schema: Schema) -> set[str]:
    """The names of the fields that an object must have."""
    return {str(each) for each in as_array(schema.get("required"))}


def kinds(schema: Schema) -> list[str]:
    """The JSON types that a schema allows."""
    stated = schema.get("type")
    return [str(each) for each in as_array(stated) or ([stated] if stated else [])]


def choices(schema: Schema) -> list[object]:
    """The only values that a schema allows, or none."""
    return [schema["const"]] if "const" in schema else as_array(schema.get("enum"))


def tag_of(schema: Schema) -> str:
    """The field whose constant tells the variants of a `oneOf` apart."""
    first, *others = [
        {key for key, each in properties(variant).items() if "const" in each} for variant in variants(schema)
    ]
    shared = [key for key in first if all(key in other for other in others)]
    telling = [
        key for key in shared if len({json.dumps(properties(v)[key]["const"]) for v in variants(schema)}) > len(others)
    ]
    (tag,) = telling
    return tag


@cache
def facts() -> dict[str, Schema]:
    """Every connector's schema, by name."""
    loaded: object = yaml.load(FACTS.read_bytes(), Loader=yaml.CSafeLoader)
    return {name: as_object(schema) for name, schema in as_object(loaded).items()}


NAMES = sorted(facts())

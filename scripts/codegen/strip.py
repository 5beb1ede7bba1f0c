"""Keep the facts of a description and drop its prose.

The walk knows positions: below `properties`, `schemas` or `paths` every key is a name of the API and stays, whatever it
is called; elsewhere only the keys of the tables below stay. A key that no table knows is dropped, so that prose in a
place nobody thought of cannot slip through.
"""

from collections.abc import Mapping

from .documents import METHODS, is_list, is_mapping, mapping

# What stands under a key: "value" (kept as it is), "names" (a mapping of names to prose), the name of another table, or
# one of these after "map:" (a mapping whose keys are names of the API) or after "list:".
Shape = Mapping[str, str]

_VALUES_OF_SCHEMA = (
    "$ref type format enum const default pattern required minimum maximum exclusiveMinimum exclusiveMaximum multipleOf "
    "minLength maxLength minItems maxItems uniqueItems minProperties maxProperties nullable readOnly writeOnly "
    "deprecated airbyte_secret x-speakeasy-param-sensitive"
)

# What OpenAPI demands though it is prose, or may be left out by publishers.
_DEMANDED: Mapping[str, Mapping[str, object]] = {"response": {"description": ""}, "flow": {"scopes": {}}}

TABLES: Mapping[str, Shape] = {
    "document": {
        "openapi": "value",
        "servers": "list:server",
        "security": "value",
        "paths": "map:path",
        "components": "components",
    },
    "server": {"url": "value"},
    "components": {
        "schemas": "map:schema",
        "responses": "map:response",
        "parameters": "map:parameter",
        "requestBodies": "map:body",
        "headers": "map:parameter",
        "securitySchemes": "map:security scheme",
    },
    "security scheme": {
        "type": "value",
        "scheme": "value",
        "bearerFormat": "value",
        "in": "value",
        "name": "value",
        "flows": "map:flow",
    },
    "flow": {"tokenUrl": "value", "authorizationUrl": "value", "refreshUrl": "value", "scopes": "names"},
    "path": {"$ref": "value", "parameters": "list:parameter", **dict.fromkeys(METHODS, "operation")},
    "operation": {
        "operationId": "value",
        "deprecated": "value",
        "security": "value",
        "parameters": "list:parameter",
        "requestBody": "body",
        "responses": "map:response",
    },
    "parameter": {
        "$ref": "value",
        "name": "value",
        "in": "value",
        "required": "value",
        "deprecated": "value",
        "style": "value",
        "explode": "value",
        "schema": "schema",
        "content": "map:media",
    },
    "body": {"$ref": "value", "required": "value", "content": "map:media"},
    "response": {"$ref": "value", "headers": "map:parameter", "content": "map:media"},
    "media": {"schema": "schema"},
    "schema": {
        **dict.fromkeys(_VALUES_OF_SCHEMA.split(), "value"),
        "discriminator": "discriminator",
        "properties": "map:schema",
        "patternProperties": "map:schema",
        "additionalProperties": "schema",
        "items": "schema",
        "prefixItems": "list:schema",
        "not": "schema",
        "allOf": "list:schema",
        "anyOf": "list:schema",
        "oneOf": "list:schema",
    },
    "discriminator": {"propertyName": "value", "mapping": "value"},
}


def facts(document: Mapping[str, object], title: str) -> dict[str, object]:
    """Return the facts of an OpenAPI document: no sentence of its publisher, every name of its API.

    *title* replaces the publisher's title. Response descriptions become empty, because OpenAPI demands the key.
    """
    kept = _kept(document, "document")
    version = mapping(document.get("info")).get("version", "0")
    return {"openapi": kept.pop("openapi"), "info": {"title": title, "version": str(version)}, **kept}


def schema_facts(schema: Mapping[str, object]) -> dict[str, object]:
    """Return the facts of one schema."""
    return _kept(schema, "schema")


def _kept(node: Mapping[str, object], table: str) -> dict[str, object]:
    shape = TABLES[table]
    kept = {key: _value(value, shape[key]) for key, value in node.items() if key in shape}
    return kept if "$ref" in kept else {**_DEMANDED.get(table, {}), **kept}


def _value(value: object, shape: str) -> object:
    container, _, inner = shape.rpartition(":")
    if shape == "names":
        return dict.fromkeys(map(str, mapping(value)), "")
    if container == "map" and is_mapping(value):
        return {str(name): _value(child, inner) for name, child in value.items()}
    if container == "list" and is_list(value):
        return [_value(child, inner) for child in value]
    if inner in TABLES and is_mapping(value):
        return _kept(value, inner)
    return value

"""The facts of connector schemas, taken from the description that carries all of them, and put straight.

Upstream has two schemas of a connector: the one to create it with is `source-postgres`, and `source-postgres-update`
is the same without the constant that names it, so only the first is taken.
"""

import re
from collections.abc import Mapping

from .. import strip
from ..documents import is_list, is_mapping, items, mapping

_CONNECTOR = re.compile(r"(source|destination)-[a-z0-9-]+")
_UPDATE = "-update"
_DROPPED = frozenset({"x-speakeasy-param-sensitive", "readOnly", "writeOnly", "deprecated"})

# What a schema may say, in the order of the file.  Classes and validator know each of these words, and no other.
WORDS = (
    *("type", "const", "enum", "default", "format", "pattern"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"),
    *("minItems", "maxItems", "uniqueItems", "airbyte_secret"),
    *("required", "properties", "additionalProperties", "items", "oneOf"),
)


class ConnectorsError(Exception):
    """The schemas of connectors hold something that has no class; the message names connector and field."""


def connector_facts(document: Mapping[str, object]) -> dict[str, dict[str, object]]:
    """Return the facts of every connector's schema in an OpenAPI *document*, by name. Raises `ConnectorsError`."""
    schemas = mapping(mapping(document.get("components")).get("schemas"))
    found: dict[str, dict[str, object]] = {}
    refused: list[str] = []
    for name, schema in sorted(schemas.items()):
        if not _CONNECTOR.fullmatch(name) or (name.endswith(_UPDATE) and name.removesuffix(_UPDATE) in schemas):
            continue
        try:
            found[name] = straightened(strip.schema_facts(mapping(schema)), name)
        except ConnectorsError as error:
            refused.append(str(error))
    if refused:
        raise ConnectorsError("\n".join(refused))
    if not found:
        raise ConnectorsError("no schema is called source-… or destination-…: this is no file of connectors")
    return found


def straightened(schema: Mapping[str, object], where: str) -> dict[str, object]:
    """Return a schema that says each thing once, in one order, and nothing that no value could obey.

    - A list of one value is a constant. The publisher's tools give many both ways, in places with the list [null]: the
      constant stays.
    - What has properties is an object, also where the type is forgotten.
    - Where an array has an enumeration of texts, it is the items that are meant.
    - A default that is more than plain values may quote titles, so it goes.

    Raises `ConnectorsError`.
    """
    facts = _mended({word: value for word, value in schema.items() if word not in _DROPPED})
    unknown = facts.keys() - {*WORDS}
    if unknown:
        raise ConnectorsError(f"{where}: a schema says {', '.join(sorted(unknown))}, which no class can show yet")
    if "properties" in facts:
        members = sorted(mapping(facts["properties"]).items())
        facts["properties"] = {name: straightened(mapping(each), f"{where}.{name}") for name, each in members}
    for word, mark in (("items", "[]"), ("additionalProperties", ".*")):
        if is_mapping(each := facts.get(word)):
            facts[word] = straightened(each, f"{where}{mark}")
    if "oneOf" in facts:
        facts["oneOf"] = [straightened(mapping(each), where) for each in items(facts["oneOf"])]
    return {word: facts[word] for word in WORDS if word in facts}


def _mended(facts: dict[str, object]) -> dict[str, object]:
    """The facts of one schema, put straight; what stands inside it is not touched."""
    if "const" in facts:
        facts.pop("enum", None)
    elif len(items(facts.get("enum"))) == 1:
        facts["const"] = items(facts.pop("enum"))[0]
    if facts.pop("airbyte_secret", False) in {True, "true"}:
        facts["airbyte_secret"] = True
    if "properties" in facts:
        facts.setdefault("type", "object")
    if "required" in facts:
        facts["required"] = sorted({str(name) for name in items(facts["required"])})
    if facts.get("type") == "array" and "enum" in facts:
        facts["items"] = {**mapping(facts.get("items")), "enum": facts.pop("enum")}
    if "default" in facts and not _is_plain(facts["default"]):
        del facts["default"]
    return facts


def _is_plain(value: object) -> bool:
    if is_list(value):
        return not any(is_list(each) or is_mapping(each) for each in value)
    return not any(is_list(each) or is_mapping(each) for each in value.values()) if is_mapping(value) else True

"""What is kept of a publisher's description."""

from collections.abc import Iterator

import yaml

from codegen import build, strip
from codegen.documents import is_list, is_mapping, mapping


def texts(node: object, place: str = "") -> Iterator[tuple[str, str]]:
    """Every string of a document that is no key, with its place."""
    if is_list(node):
        for number, child in enumerate(node):
            yield from texts(child, f"{place}/{number}")
    elif is_mapping(node):
        for key, child in node.items():
            yield from texts(child, f"{place}/{key}")
    elif isinstance(node, str):
        yield place, node


def test_no_sentence_of_the_publisher_is_kept(facts: dict[str, object]) -> None:
    """Titles, descriptions, summaries, examples, comments, contacts, extensions: gone from wherever they may stand."""
    assert [found for found in texts(facts) if "PROSE" in found[1]] == [
        ("/components/schemas/Order/properties/default/default", "PROSE-IS-A-DEFAULT-HERE")
    ]
    assert "PROSE" not in str(facts).replace("PROSE-IS-A-DEFAULT-HERE", "")


def test_names_that_look_like_keywords_of_openapi_are_kept(facts: dict[str, object]) -> None:
    """Row "stripping by key name": a property, parameter or schema may be called `description` or `default`."""
    schemas = mapping(mapping(facts["components"])["schemas"])
    order = mapping(mapping(schemas["Order"])["properties"])
    listing = mapping(mapping(mapping(facts["paths"])["/orders"])["get"])

    assert "description" in schemas
    assert {"description", "default", "title", "example", "summary", "properties"} <= order.keys()
    assert mapping(mapping(order["properties"])["properties"]) == {"title": {"type": "string"}}
    assert "description" in str(listing["parameters"])
    assert "default" in mapping(listing["responses"])


def test_every_name_of_the_api_is_kept(upstream: dict[str, object], facts: dict[str, object]) -> None:
    """Paths, methods, schemas, properties and parameters are the same before and after."""
    old, new = (mapping(mapping(each["components"])["schemas"]) for each in (upstream, facts))

    assert mapping(facts["paths"]).keys() == mapping(upstream["paths"]).keys()
    assert new.keys() == old.keys()
    for name, schema in old.items():
        assert mapping(mapping(new[name]).get("properties")).keys() == mapping(mapping(schema).get("properties")).keys()


def test_facts_of_every_kind_are_kept(facts: dict[str, object]) -> None:
    """Types, formats, enums, defaults, required names, security, secrets, discriminators, status codes."""
    schemas = mapping(mapping(facts["components"])["schemas"])
    order = mapping(mapping(schemas["Order"])["properties"])
    operation = mapping(mapping(mapping(facts["paths"])["/orders"])["get"])

    assert facts["info"] == {"title": "Shop API", "version": "2.5.0"}
    assert schemas["State"] == {"type": "string", "enum": ["open", "1st", "class", "on", "off"]}
    assert mapping(schemas["Order"])["required"] == ["id", "order"]
    assert order["secretCode"] == {"type": "string", "airbyte_secret": True}
    assert mapping(mapping(schemas["Payment"])["discriminator"])["propertyName"] == "kind"
    assert operation["deprecated"] is True
    assert mapping(mapping(operation["responses"])["200"])["description"] == ""
    assert mapping(mapping(facts["paths"])["/"])["get"] != {}


def test_stripping_twice_changes_nothing(facts: dict[str, object]) -> None:
    """The facts are a description of their own."""
    assert strip.facts(facts, "Shop API") == facts


FACTS_THAT_MAY_BE_SENTENCES = {"enum", "const", "default", "pattern", "operationId"}


def test_no_prose_has_slipped_into_the_committed_descriptions() -> None:
    """No text of openapi/<system>/spec.yaml has a second word, but for our title and values of the API itself."""
    for system in build.systems().values():
        document: object = yaml.safe_load(system.spec.read_text())
        for place, text in texts(document):
            keys = place.split("/")
            is_value = place == "/info/title" or FACTS_THAT_MAY_BE_SENTENCES & {*keys}
            assert is_value or len(text.split()) <= 1, f"{system.name}{place}: {text!r}"
            assert keys[-1] not in {"summary", "example", "examples", "externalDocs"}

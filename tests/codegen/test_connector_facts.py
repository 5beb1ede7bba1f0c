"""What is kept of the schemas of connectors, and how it is put straight."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from codegen import documents
from codegen.connectors.facts import WORDS, ConnectorsError, connector_facts
from codegen.documents import is_list, is_mapping, mapping

UPSTREAM = Path(__file__).parent / "connectors.yaml"
COMMITTED = Path(__file__).parents[2] / "openapi" / "airbyte" / "connectors.yaml"


def walk(schema: Mapping[str, object]) -> list[Mapping[str, object]]:
    """A schema and all within it."""
    found = [schema]
    for word, value in schema.items():
        inner = [*mapping(value).values()] if word == "properties" else value if is_list(value) else [value]
        if word in {"properties", "oneOf", "items", "additionalProperties"}:
            found += [each for one in inner if is_mapping(one) for each in walk(one)]
    return found


@pytest.fixture
def till() -> dict[str, object]:
    """The facts of a connector with every oddity."""
    return connector_facts(documents.read(UPSTREAM))["source-till"]


def test_no_sentence_of_the_publisher_is_kept(till: dict[str, object]) -> None:
    """Titles, descriptions, examples, unknown words, titles within defaults: gone, at every depth."""
    assert "PROSE" not in str(till)


def test_every_word_of_the_committed_facts_is_a_fact() -> None:
    """No key but those of the table, at any depth of any connector; what is text is a type, a value or a pattern."""
    for schema in map(mapping, documents.read(COMMITTED).values()):
        for each in walk(schema):
            assert each.keys() <= {*WORDS}
    assert not {"title", "description", "examples", "order"} & {*WORDS}


def test_connectors_are_those_to_create_sorted(till: dict[str, object]) -> None:
    """Not what an update sends, nor the schemas of the API; names that look like prose are kept."""
    assert [*connector_facts(documents.read(UPSTREAM))] == ["destination-safe", "source-till"]
    assert [*mapping(till["properties"])] == sorted(
        ["any", "days", "default", "description", "limit", "pay", "plain", "sourceType", "speed", "till", "title"]
    )


def test_odd_ways_of_saying_something_are_put_straight(till: dict[str, object]) -> None:
    """What the publisher says twice, in the wrong place, or so that no value could obey."""
    members = mapping(till["properties"])

    assert (till["type"], till["required"]) == ("object", ["pay", "sourceType", "till"])
    assert members["sourceType"] == {"type": "string", "const": "till"}
    assert members["limit"] == {"type": "integer", "const": 50}
    assert members["speed"] == {"type": "string", "const": "fast"}
    assert members["days"] == {"type": "array", "items": {"enum": ["mo", "tu"]}}
    assert members["description"] == members["title"] == {"type": "string", "airbyte_secret": True}
    assert members["plain"] == {"type": "string"}
    assert members["any"] == {}
    assert mapping(members["default"]).keys() == {"type", "properties"}


@pytest.mark.parametrize(
    ("schema", "complaint"),
    [
        ({"anyOf": [{"type": "string"}]}, "source-x.a: a schema says anyOf"),
        ({"type": "array", "items": {"not": {}}}, r"source-x.a\[\]: a schema says not"),
    ],
)
def test_what_no_class_can_show_is_an_error(schema: object, complaint: str) -> None:
    """The message names connector and field."""
    document = {"components": {"schemas": {"source-x": {"properties": {"a": schema}}}}}

    with pytest.raises(ConnectorsError, match=complaint):
        connector_facts(document)


def test_all_that_is_refused_is_named_at_once() -> None:
    """Nobody has to mend a new file in five rounds."""
    names = ("source-a", "destination-b")
    refused: dict[str, object] = {name: {"allOf": [{}]} for name in (*names, "other")}

    with pytest.raises(ConnectorsError, match=r"^destination-b: a schema says allOf.*\nsource-a: a schema says allOf"):
        connector_facts({"components": {"schemas": refused}})


def test_a_file_without_connectors_is_refused() -> None:
    """The description of the API alone, given by mistake, would take away all of them."""
    with pytest.raises(ConnectorsError, match="this is no file of connectors"):
        connector_facts({"components": {"schemas": {"Job": {}}}})

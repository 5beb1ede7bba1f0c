"""Descriptions of problems: what is kept of them, and how a client comes to know them."""

import shutil
from pathlib import Path

import pytest

from codegen import command, documents, problems
from codegen.documents import mapping

HERE = Path(__file__).parent
SHOP = Path("openapi") / "shop"


def problem(type_: str, title: str, status: int = 400, data: str | None = None) -> dict[str, object]:
    """A problem as its publisher describes it: constants as defaults, beside what all problems have."""
    own: dict[str, object] = {
        "status": {"type": "integer", "default": status},
        "type": {"type": "string", "default": type_},
        "title": {"type": "string", "default": title},
        "detail": {"type": "string", "default": "PROSE of the publisher."},
    }
    own |= {"data": {"$ref": f"#/components/schemas/{data}"}} if data else {}
    return {
        "description": "PROSE",
        "allOf": [{"$ref": "#/components/schemas/Base"}, {"type": "object", "properties": own}],
    }


def publication(**schemas: object) -> dict[str, object]:
    """A description of problems."""
    base = {"type": "object", "properties": {"status": {"type": "integer", "default": 500}, "data": {"type": "object"}}}
    shelf = {"type": "object", "properties": {"shelf": {"$ref": "#/components/schemas/Shelf", "description": "PROSE"}}}
    return {
        "openapi": "3.0.0",
        "info": {"title": "PROSE", "version": "1"},
        "paths": {},
        "components": {
            "schemas": {
                "Base": base,
                "Sold": problem("error:shop/sold-out", "A phrase. PROSE", 409, "Shelved"),
                "Closed": problem("https://shop.example.com/errors", "closed", 503),
                "Moved": problem("https://shop.example.com/errors", "moved", 301),
                "Shelved": shelf,
                "Shelf": {"type": "string", "format": "uuid", "title": "PROSE"},
                "Orphan": {"type": "object"},
                **schemas,
            }
        },
    }


def test_of_problems_the_facts_are_kept() -> None:
    """Type, status, a title that is an identifier, and what `data` is made of; not a sentence of the publisher."""
    kept = problems.facts(publication())

    assert kept == {
        "problems": [
            {"type": "error:shop/sold-out", "status": 409, "data": "Shelved"},
            {"type": "https://shop.example.com/errors", "status": 503, "title": "closed"},
            {"type": "https://shop.example.com/errors", "status": 301, "title": "moved"},
        ],
        "schemas": {
            "Shelved": {"type": "object", "properties": {"shelf": {"$ref": "#/components/schemas/Shelf"}}},
            "Shelf": {"type": "string", "format": "uuid"},
        },
    }


def test_the_airbyte_facts_hold_no_prose() -> None:
    """What is committed has been through the same sieve: every title is an identifier, nothing is described."""
    committed = (HERE.parents[1] / "openapi" / "airbyte" / "problems.yaml").read_text()

    assert "description" not in committed
    assert "detail:" not in committed
    assert all(" " not in line.partition(": ")[2] for line in committed.splitlines())


def test_a_document_without_problems_is_refused(upstream: dict[str, object]) -> None:
    """The wrong file of the right publisher, most likely."""
    with pytest.raises(problems.ProblemsError, match="this describes no problems"):
        problems.facts(upstream)


def test_kinds_are_called_after_their_titles_or_types() -> None:
    """A title tells kinds apart only where several share a type."""
    busy = problem("https://shop.example.com/errors#busy", "busy", 429)
    facts = problems.facts(publication(Busy=busy, Odd=problem("error:/odd/", "A phrase")))

    assert [(kind.name, kind.member, kind.title) for kind in problems.kinds(facts)] == [
        ("shop/sold-out", "SHOP_SOLD_OUT", None),
        ("closed", "CLOSED", "closed"),
        ("moved", "MOVED", "moved"),
        ("busy", "BUSY", None),
        ("/odd/", "ODD", None),
    ]


def test_two_kinds_of_one_name_are_refused() -> None:
    """The message names both types."""
    facts = problems.facts(publication(Busy=problem("error:clo/sed", "x y"), Twin=problem("error:clo-sed", "x y")))

    with pytest.raises(problems.ProblemsError, match="error:clo/sed and error:clo-sed would both be called clo-sed"):
        problems.kinds(facts)


def test_schemas_of_one_name_must_be_the_same(facts: dict[str, object]) -> None:
    """Those of the API and those of its problems become classes of one package."""
    card = mapping(mapping(facts["components"])["schemas"])["Card"]

    assert problems.merged(facts, {"schemas": {"Card": card}}) == facts
    with pytest.raises(problems.ProblemsError, match="different schemas of one name: Card"):
        problems.merged(facts, {"schemas": {"Card": {"type": "string"}}})


def test_described_problems_become_part_of_the_package(project: Path) -> None:
    """An enumeration of kinds, a class for every kind of data, and a client that loads them when an error comes."""
    package = project / "generated_client" / "shop"
    assert not (package / "problems.py").exists()
    assert "known_problems" not in (package / "client.py").read_text()

    documents.write_yaml(problems.facts(publication()), project / SHOP / "problems.yaml")

    assert command.main([], project) == 0
    assert 'SHOP_SOLD_OUT = "shop/sold-out"  # 409' in (package / "problems.py").read_text()
    assert "known_problems=_known_problems" in (package / "client.py").read_text()
    assert "class Shelved(Model)" in (package / "models" / "shelved.py").read_text()


def test_an_update_of_the_description_keeps_the_problems(project: Path) -> None:
    """What comes from another file of the publisher stays as it is, under the names that we give it."""
    documents.write_yaml(problems.facts(publication()), project / SHOP / "problems.yaml")
    shutil.copy(HERE / "upstream.yaml", project / "upstream.yaml")
    with (project / SHOP / "names.yaml").open("a") as table:
        table.write("schemas: {Shelved: OnShelf}\n")

    assert command.main(["update", "shop", "--from", str(project / "upstream.yaml")], project) == 0
    assert "models.OnShelf" in (project / "generated_client" / "shop" / "problems.py").read_text()

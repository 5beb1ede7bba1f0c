"""Names of our own for schemas."""

from pathlib import Path

import pytest

from codegen import command, names_error, plan, schema_names
from codegen.names import OperationRow, Table
from tests.codegen.projects import SHOP, contents

UPSTREAM = Path(__file__).parent / "upstream.yaml"


def described() -> dict[str, object]:
    """An operation that answers one of two kinds of things, by references of both spellings."""
    kind, thing = ({"$ref": f"#/components/schemas/{name}"} for name in ("TypeFe6Enum", "Thing"))
    union = {"oneOf": [thing], "discriminator": {"propertyName": "type", "mapping": {"a": thing["$ref"]}}}
    content = {"application/json": {"schema": union}}
    return {
        "openapi": "3.1.0",
        "paths": {"/things/{id}": {"get": {"responses": {"200": {"description": "", "content": content}}}}},
        "components": {
            "schemas": {
                "Envelope": {"type": "object"},
                "TypeFe6Enum": {"type": "string", "enum": ["a"]},
                "Thing": {"type": "object", "properties": {"type": kind, "TypeFe6Enum": {"const": "TypeFe6Enum"}}},
            },
            "responses": {},
        },
    }


def test_what_refers_to_a_schema_follows_its_new_name() -> None:
    """References and the mappings of discriminators; what is only spelled alike stays, and so does the order."""
    document = described()

    found = schema_names.renamed(document, {"TypeFe6Enum": "ThingTypeEnum", "Thing": "Item", "Gone": "Found"})

    expected = str(document).replace("/TypeFe6Enum", "/ThingTypeEnum").replace("/Thing'", "/Item'")
    expected = expected.replace("'TypeFe6Enum': {'type'", "'ThingTypeEnum': {'type'").replace("'Thing'", "'Item'")
    assert str(found) == expected
    assert document == described()


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ({"TypeAb1Enum": "KindEnum"}, "the description has no TypeAb1Enum: say what it calls KindEnum now, or remove"),
        ({"TypeFe6Enum": "Thing"}, "TypeFe6Enum cannot be Thing, which is another's name"),
        ({"TypeFe6Enum": "Item", "Thing": "Item"}, "Thing cannot be Item, which is another's name"),
        ({"Thing": "Thing"}, "Thing cannot be Thing, which is another's name"),
        ({"Thing": "item_of_shop"}, "item_of_shop is no name of a class: give ItemOfShop"),
    ],
    ids=["gone", "taken", "twice", "itself", "misspelt"],
)
def test_a_name_that_cannot_be_given_is_refused(rows: dict[str, str], fault: str) -> None:
    """A hash that the publisher's tool has changed is one of these: somebody must say which name it replaces."""
    with pytest.raises(names_error.NamesError, match=f"schemas: .*{fault}"):
        schema_names.refuse(rows, described())


def test_a_name_for_what_has_no_class_is_refused() -> None:
    """It would have no effect."""
    rows = {"Envelope": "Answer"}
    table = Table({}, {"GET /things/{id}": OperationRow("things.get")}, schemas=rows)

    with pytest.raises(names_error.NamesError, match="schemas: Envelope has no class that could be called Answer"):
        plan.make(schema_names.renamed(described(), rows), table)


def test_a_name_of_our_own_outlasts_the_publisher_s(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where only a hash has changed and the row says so, the report tells of no change, and the package has none."""
    before = contents(project / "generated_client" / "shop")
    file = tmp_path / "new.yaml"
    file.write_text(UPSTREAM.read_text().replace("schemas/State", "schemas/State3f2").replace(" State:", " State3f2:"))
    with (project / SHOP / "names.yaml").open("a") as names:
        names.write("schemas: {State3f2: State}\n")

    assert command.main(["update", "shop", "--from", str(file)], project) == 0

    assert "0 breaking and 0 compatible changes taken" in capsys.readouterr().out
    assert contents(project / "generated_client" / "shop") == before

"""`scripts/generate.py update`: taking a new upstream file."""

import hashlib
import re
import tomllib
from pathlib import Path

import pytest

from codegen import command, documents, origin
from tests.codegen import servers
from tests.codegen.projects import SHOP, contents

UPSTREAM = Path(__file__).parent / "upstream.yaml"
RAW = "https://raw.githubusercontent.com/shop/api"


@pytest.fixture
def new_file(tmp_path: Path) -> Path:
    """What the publisher has now: one operation renamed, one schema richer."""
    text = UPSTREAM.read_text()
    file = tmp_path / "api-of-today.yaml"
    file.write_text(
        text.replace("  /orders/{orderId}:\n", "  /purchases/{orderId}:\n").replace(
            "total: {type: integer}", "total: {type: integer}\n        sum: {type: number, description: PROSE}"
        )
    )
    return file


def pinned(project: Path) -> dict[str, object]:
    """What source.toml says."""
    return tomllib.loads((project / SHOP / "source.toml").read_text())


def test_update_takes_facts_pins_their_origin_and_generates(
    project: Path, new_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Spec, origin and package are new together; what came and went is printed, in both directions."""
    assert command.main(["update", "shop", "--from", str(new_file), "--commit", "0123abc"], project) == 0

    *lines, last = capsys.readouterr().out.splitlines()
    assert lines == [
        f"shop: what {new_file} changes",
        "",
        "BREAKING: 2",
        "  both      DELETE /purchases/{orderId}  was DELETE /orders/{orderId}",
        "  both      GET /purchases/{orderId}     was GET /orders/{orderId}",
        "",
        "compatible: 1",
        "  response  Orders.sum                   added  (GET /orders)",
        "",
        "shop: GET /orders: new, named orders.list by the rule; a row in names.yaml freezes it",
        "shop: GET /purchases/{orderId}: new, named purchases.get by the rule; a row in names.yaml freezes it",
        "shop: DELETE /purchases/{orderId}: new, named purchases.delete by the rule; a row in names.yaml freezes it",
    ]
    assert re.fullmatch(
        r"shop: 2 breaking and 1 compatible changes taken \(\d+\.\d s\); now run the tests and .*", last
    )
    spec = (project / SHOP / "spec.yaml").read_text()
    assert "sum:\n          type: number" in spec
    assert "PROSE" not in spec.replace("PROSE-IS-A-DEFAULT-HERE", "")
    assert documents.mapping(documents.read(project / SHOP / "spec.yaml")["info"])["title"] == "Shop API"
    origin = pinned(project)
    assert str(origin.pop("taken")) >= "2026-01-01"
    assert origin == {
        "repository": "https://github.com/shop/api",
        "path": "api.yaml",
        "commit": "0123abc",
        "url": f"{RAW}/0123abc/api.yaml",
        "sha256": hashlib.sha256(new_file.read_bytes()).hexdigest(),
    }
    assert command.main(["--check"], project) == 0
    assert (project / "generated_client" / "shop" / "api" / "purchases" / "resource.py").exists()


def test_a_breaking_description_is_refused_on_demand(
    project: Path, new_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--fail-on breaking` ends with 1 and changes nothing; the report is written for machines all the same."""
    before = contents(project)
    written = tmp_path / "report.json"

    arguments = ["update", "shop", "--from", str(new_file), "--fail-on", "breaking", "--report", str(written)]
    assert command.main(arguments, project) == 1

    assert (
        "2 of 3 changes are breaking, and --fail-on breaking was given\ngenerate: nothing was changed\n"
        in capsys.readouterr().err
    )
    assert contents(project) == before
    found = documents.read(written)
    assert found["breaking"] == 2
    assert documents.items(found["changes"])[-1] == {
        "class": "field-added",
        "direction": "response",
        "where": "Orders.sum",
        "what": "added",
        "breaking": False,
        "operations": ["GET /orders"],
    }


def test_an_action_that_hits_nothing_any_more_is_named_in_the_file_where_it_stands(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Not in the temporary folder where the new description is tried."""
    file = tmp_path / "new.yaml"
    file.write_text(
        UPSTREAM.read_text().replace('schemas/Order"', 'schemas/Purchase"').replace("    Order:", "    Purchase:")
    )

    assert command.main(["update", "shop", "--from", str(file)], project) == 1

    said = capsys.readouterr()
    assert "  both      Purchase" in said.out
    assert "was called Order" in said.out
    assert "generate: openapi/shop/overlay.yaml: 1 of 3 actions cannot be applied:" in said.err
    assert "hits 0 places instead of 1" in said.err


def test_a_compatible_description_is_taken(project: Path) -> None:
    """`--fail-on breaking` stands in nobody's way where nothing breaks."""
    assert command.main(["update", "shop", "--from", str(UPSTREAM), "--fail-on", "breaking"], project) == 0


def test_update_with_the_same_file_changes_the_pin_only(project: Path) -> None:
    """Taking the same file again is harmless."""
    before = contents(project)

    assert command.main(["update", "shop", "--from", str(UPSTREAM)], project) == 0

    after = contents(project)
    assert {name for name in before if before[name] != after.get(name)} == {str(SHOP / "source.toml")}
    assert after.keys() == before.keys()
    assert pinned(project)["sha256"] == hashlib.sha256(UPSTREAM.read_bytes()).hexdigest()
    assert "commit" not in pinned(project)


def test_update_takes_an_address(project: Path) -> None:
    """A file from somewhere else than before: its address is the origin, and the old repository is forgotten."""
    with servers.publisher() as web:
        assert command.main(["update", "shop", "--from", f"{web}/api.yaml"], project) == 0

    origin = pinned(project)
    assert origin["url"] == f"{web}/api.yaml"
    assert "repository" not in origin


def test_problems_and_connectors_are_taken_from_files_of_their_own(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Facts, pins and package of both are new together; those of the description stay as they are."""
    constants = {"type": "error:sold-out", "title": "Sold out", "status": 409}
    properties = {name: {"type": "string", "default": value} for name, value in constants.items()}
    file_of_problems, file_of_connectors = tmp_path / "problems.yaml", tmp_path / "connectors.yaml"
    documents.write_yaml({"components": {"schemas": {"SoldOut": {"properties": properties}}}}, file_of_problems)
    postgres = {"type": "object", "required": ["host"], "properties": {"host": {"type": "string", "title": "PROSE"}}}
    documents.write_yaml({"components": {"schemas": {"source-postgres": postgres}}}, file_of_connectors)
    spec = (project / SHOP / "spec.yaml").read_bytes()

    arguments = ["update", "shop", "--problems", str(file_of_problems), "--connectors", str(file_of_connectors)]
    assert command.main([*arguments, "--commit", "0123abc"], project) == 0

    assert capsys.readouterr().out.splitlines()[2:5] == [
        "compatible: 2",
        "  response  problems         error:sold-out (409) added",
        "  request   source-postgres  added",
    ]
    origin = pinned(project)
    assert origin["sha256"] == "0"
    for name in ("problems", "connectors"):
        content = (tmp_path / f"{name}.yaml").read_bytes()
        assert documents.mapping(origin[name])["sha256"] == hashlib.sha256(content).hexdigest()
    assert (project / SHOP / "spec.yaml").read_bytes() == spec
    assert "PROSE" not in (project / SHOP / "connectors.yaml").read_text()
    assert (project / "generated_client" / "shop" / "problems.py").exists()
    assert (
        "class SourcePostgres"
        in (project / "generated_client" / "shop" / "connectors" / "source_postgres.py").read_text()
    )
    assert command.main(["--check"], project) == 0


BEFORE = {"repository": "https://github.com/shop/api", "path": "api.yaml", "commit": "aaaaaaa", "url": "old"}


@pytest.mark.parametrize(
    ("source", "commit", "due"),
    [
        (
            f"{RAW}/0123abc/v2/api.yaml",
            None,
            {"repository": "https://github.com/shop/api", "path": "v2/api.yaml", "commit": "0123abc"}
            | {"url": f"{RAW}/0123abc/v2/api.yaml"},
        ),
        (f"{RAW}/main/api.yaml", None, {"repository": "https://github.com/shop/api", "path": "api.yaml"}),
        (
            f"{RAW}/main/api.yaml",
            "0123abc",
            {"repository": "https://github.com/shop/api", "path": "api.yaml", "commit": "0123abc"}
            | {"url": f"{RAW}/0123abc/api.yaml"},
        ),
        ("local/api.yaml", None, {"repository": "https://github.com/shop/api", "path": "api.yaml"}),
        ("https://shop.example.com/api.yaml", None, {"url": "https://shop.example.com/api.yaml"}),
    ],
    ids=["commit", "branch", "branch-and-commit", "file", "elsewhere"],
)
def test_the_origin_says_what_is_known(source: str, commit: str | None, due: dict[str, str]) -> None:
    """A branch is no commit, and a commit of the file before says nothing about this one."""
    assert origin.of_source(BEFORE, source, commit) == due

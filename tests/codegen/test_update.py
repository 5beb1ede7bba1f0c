"""`scripts/generate.py update`: taking a new upstream file."""

import hashlib
import threading
import tomllib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from codegen import command, documents, update
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

    assert capsys.readouterr().out.splitlines() == [
        f"shop: what {new_file} changes",
        "",
        "BREAKING: 2",
        "  both      DELETE /purchases/{orderId}  was DELETE /orders/{orderId}",
        "  both      GET /purchases/{orderId}     was GET /orders/{orderId}",
        "",
        "compatible: 1",
        "  response  Orders.sum                   added  (GET /orders)",
        "",
        "shop: GET /orders: new, named orders.list by the rule",
        "shop: GET /purchases/{orderId}: new, named purchases.get by the rule",
        "shop: DELETE /purchases/{orderId}: new, named purchases.delete by the rule",
        "shop: 2 breaking and 1 compatible changes taken; now run the tests and commit openapi/ and generated_client/",
    ]
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

    assert "2 of 3 changes are breaking\ngenerate: nothing was changed\n" in capsys.readouterr().err
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


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("<!doctype html><title>Sign in</title>", "new.yaml: holds no mapping"),
        ("openapi: 3.1.0\npaths: {", "new.yaml: is not YAML or JSON"),
        ("openapi: 3.1.0\ninfo: {}\npaths: {}", "new.yaml: is no description of an API"),
        ("swagger: '2.0'\npaths: {/: {get: {}}}", "new.yaml: is no OpenAPI 3 document"),
        (
            "openapi: 3.1.0\ninfo: {}\npaths: {/: {get: {operationId: x, responses: {204: {}}}}}",
            "overlay.yaml: 3 of 3 actions cannot be applied",
        ),
        (None, "new.yaml: cannot be read: No such file or directory"),
    ],
    ids=["page", "cut", "empty", "swagger", "another-api", "missing"],
)
def test_garbage_is_refused_and_nothing_is_changed(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str | None, complaint: str
) -> None:
    """Exit code 1, a message that names the file, and spec, pin and package as they were."""
    file = tmp_path / "new.yaml"
    if text is not None:
        file.write_text(text)
    before = contents(project)

    assert command.main(["update", "shop", "--from", str(file)], project) == 1

    err = capsys.readouterr().err
    assert complaint in err
    assert err.endswith("generate: nothing was changed\n")
    assert contents(project) == before


@pytest.fixture
def web() -> Iterator[str]:
    """A web server with the publisher's file."""

    class Files(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            content = UPSTREAM.read_bytes() if self.path == "/api.yaml" else b"not here"
            self.send_response(200 if self.path == "/api.yaml" else 404)
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Files)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_update_takes_an_address(project: Path, web: str) -> None:
    """A file from somewhere else than before: its address is the origin, and the old repository is forgotten."""
    assert command.main(["update", "shop", "--from", f"{web}/api.yaml"], project) == 0

    origin = pinned(project)
    assert origin["url"] == f"{web}/api.yaml"
    assert "repository" not in origin


@pytest.mark.parametrize(
    ("address", "complaint"),
    [("/gone.yaml", "404"), (":1/api.yaml", "cannot be fetched"), ("http://[", "cannot be fetched")],
)
def test_an_address_that_does_not_answer_is_named(
    project: Path, web: str, capsys: pytest.CaptureFixture[str], address: str, complaint: str
) -> None:
    """The message holds the address and the reason."""
    source = address if address.startswith("http") else web.removesuffix(":1") + address
    before = contents(project)

    assert command.main(["update", "shop", "--from", source], project) == 1

    assert complaint in capsys.readouterr().err
    assert contents(project) == before


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
    assert update.origin_of(BEFORE, source, commit) == due

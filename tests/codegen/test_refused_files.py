"""Whatever `update` is given in place of a description: the tree stays, and one line says what is wrong."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import command
from tests.codegen.projects import contents

HEAD = "openapi: 3.1.0\ninfo: {}\npaths: {/: {get: {operationId: x, responses: {204: {}}}}}\n"
LAUGHS = "\n".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]" for n in range(1, 12))
CIRCLE = """
components:
  schemas:
    A: {$ref: '#/components/schemas/B'}
    B: {$ref: '#/components/schemas/A'}
"""


def sparse(size: int) -> Callable[[Path], object]:
    """A file that says it is huge, and takes no room."""

    def write(path: Path) -> None:
        with path.open("wb") as file:
            file.truncate(size)

    return write


def text(content: str) -> Callable[[Path], object]:
    """A file of text."""
    return lambda path: path.write_text(content)


def data(content: bytes) -> Callable[[Path], object]:
    """A file of bytes."""
    return lambda path: path.write_bytes(content)


REFUSED: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (lambda _: None, "cannot be read: No such file or directory"),
    "directory": (lambda path: path.mkdir(), "cannot be read: Is a directory"),
    "100 MB": (sparse(100 * 1024 * 1024), "has more than 32 MiB"),
    "100 MB of text": (lambda path: path.write_bytes(b"# prose\n" * (13 * 1024 * 1024)), "has more than 32 MiB"),
    "endless": (lambda path: path.symlink_to("/dev/zero"), "has more than 32 MiB"),
    "empty": (data(b""), "holds no mapping"),
    "blank": (data(b" \n" * 1000), "holds no mapping"),
    "binary": (data(bytes(range(256)) * 100), "is not YAML or JSON: unacceptable character"),
    "zip": (data(b"PK\x03\x04\x14\x00\x08\x08"), "is not YAML or JSON: unacceptable character"),
    "latin-1": (data("openapi: 3.1.0\ntitle: Köln\n".encode("latin-1")), "is not YAML or JSON"),
    "page": (text("<!doctype html><title>Sign in</title>"), "is a web page or XML"),
    "prose": (text("Not found"), "holds no mapping"),
    "list": (text("[1, 2, 3]"), "holds no mapping"),
    "cut": (text(HEAD + "components: {schemas: {A: {type: obj"), "is not YAML or JSON: line 5, column 1"),
    "cut JSON": (text('{"openapi": "3.1.0", "paths": {"/": {'), "is not YAML or JSON: line 2, column 1"),
    "two documents": (text(f"{HEAD}---\n{HEAD}"), "holds more than one document: line 4"),
    "a key twice": (text(f"{HEAD}paths: {{}}\n"), "is ambiguous: line 4, column 1: the key 'paths' stands twice"),
    "brackets": (text("[" * 5_000_000), "is nested too deeply: line 1, column 101"),
    "braces": (text('{"a":' * 1_000_000), "is nested too deeply: more than 100 levels"),
    "deep JSON": (text('{"a":' * 200 + "1" + "}" * 200), "is nested too deeply: more than 100 levels"),
    "a key twice in JSON": (text('{"a": {"b": 1, "b": 2}}'), "is ambiguous: the key 'b' stands twice"),
    "no number": (text('{"a": NaN}'), "is not YAML or JSON: NaN is no number"),
    "laughs": (text(f"l0: &l0 [lol]\n{LAUGHS}"), "holds more than 1,000,000 values"),
    "many values": (text("[" + "1," * 1_100_000 + "1]"), "holds more than 1,000,000 values"),
    "anchor in itself": (text("a: &a {b: *a}"), "contains itself: line 1, column 11"),
    "no anchor": (text("a: *nowhere"), "is not YAML or JSON: line 1, column 4"),
    "code": (text("a: !!python/object/apply:os.system [true]"), "unknown tag"),
    "other YAML": (text("services: {web: {image: nginx}}"), "is no OpenAPI 3 document: `openapi` is None"),
    "swagger": (text("swagger: '2.0'\npaths: {/: {get: {}}}"), "is no OpenAPI 3 document: `openapi` is None"),
    "no operations": (text("openapi: 3.1.0\ninfo: {}\npaths: {}"), "is no description of an API"),
    "nonsense in places": (text(f"{HEAD}components: [1]\nservers: 5\nsecurity: maybe"), "actions cannot be applied"),
    "references in a circle": (text(HEAD.replace("{204: {}}", "{204: {}}, requestBody: 5") + CIRCLE), "actions cannot"),
    "cut at the end of a line": (
        text(
            HEAD
            + "components:\n  schemas:\n"
            + "".join(f"    A{n}: {{$ref: '#/components/schemas/B{n}'}}\n" for n in range(9))
        ),
        "is cut off: 9 references lead nowhere, the first of them #/components/schemas/B0",
    ),
    "another API": (text(HEAD), "overlay.yaml: 3 of 3 actions cannot be applied"),
}


@pytest.mark.parametrize(("write", "complaint"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_description_is_refused_and_nothing_is_changed(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], write: Callable[[Path], object], complaint: str
) -> None:
    """Exit code 1, the file and the reason in one line, and every file as it was; within seconds, whatever it is."""
    path = tmp_path / "new.yaml"
    write(path)
    before = contents(project)
    started = time.monotonic()

    assert command.main(["update", "shop", "--from", str(path)], project) == 1

    reason, *rest = capsys.readouterr().err.splitlines()
    assert reason.startswith("generate: ")
    assert complaint in reason
    assert rest[-1] == "generate: nothing was changed"
    assert complaint.endswith(("applied", "cannot")) or len(rest) == 1
    assert contents(project) == before
    assert time.monotonic() - started < 30


@pytest.mark.parametrize("kind", ["--problems", "--connectors"])
def test_a_description_is_neither_a_file_of_problems_nor_of_connectors(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    """The right file under the wrong option is refused like any other."""
    path = tmp_path / "new.yaml"
    path.write_text(HEAD)
    before = contents(project)

    assert command.main(["update", "shop", kind, str(path)], project) == 1

    assert "no schema" in capsys.readouterr().err
    assert contents(project) == before


def test_update_without_a_file_is_wrong_usage(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2, and the options that would do."""
    with pytest.raises(SystemExit, match="2"):
        command.main(["update", "shop"], project)

    assert "give --from, --problems or --connectors" in capsys.readouterr().err


def test_the_limits_stand_in_the_help(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever meets one finds it there."""
    with pytest.raises(SystemExit, match="0"):
        command.main(["update", "--help"], project)

    assert "A file may have 32 MiB, 1,000,000 values and 100 levels" in capsys.readouterr().out

"""How description files are read and written."""

import json
from pathlib import Path

import pytest

from codegen import documents


def test_plain_words_stay_words() -> None:
    """YAML 1.1 makes booleans of `on` and `no`, times of `12:30` and dates of `2024-01-31`: OpenAPI means the words."""
    text = b"a: [on, off, yes, no, y, 12:30, 2024-01-31, 0x1F, 012, 1_000, 3.1.0, '1', =]"

    words = ["on", "off", "yes", "no", "y", "12:30", "2024-01-31", "0x1F", "012", "1_000", "3.1.0", "1", "="]
    assert documents.parse(text, "x") == {"a": words}


def test_numbers_booleans_and_nulls_are_read() -> None:
    """What JSON has beside strings is read as what it is."""
    text = b"a: [true, False, 0, -3, 1.5, -.5, 1e3, 2.5E-1, ~, null, '']\nb:\n"

    assert documents.parse(text, "x") == {
        "a": [True, False, 0, -3, 1.5, -0.5, 1000.0, 0.25, None, None, ""],
        "b": None,
    }


def test_json_is_read_as_json() -> None:
    """Characters beyond 16 bits are written as two escapes there, which the YAML parser refuses."""
    text = json.dumps({"title": "😀 Köln", "paths": {"/x": {"n": [1, 1.5, None, True]}}})

    assert "\\ud83d" in text
    assert documents.parse(f"\n {text}".encode(), "x") == json.loads(text)
    assert documents.parse(b"{a: [1, x], b: on}", "x") == {"a": [1, "x"], "b": "on"}


def test_anchors_and_merges_are_followed() -> None:
    """Publishers share parts of a file; what is shared counts in both places."""
    assert documents.parse(b"a: &x {k: 1}\nb: *x\nc: {<<: *x, z: 2}", "x") == {
        "a": {"k": 1},
        "b": {"k": 1},
        "c": {"k": 1, "z": 2},
    }


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"a: [1,\n", "is not YAML or JSON"),
        (b'{"a": 1', "is not YAML or JSON"),
        (b"\xff\xfe\x00", "is not YAML or JSON"),
        (b"a: !!python/object:os.system {}", "is not YAML or JSON"),
        (b"a: 1\nb: {x: 1, y: 2, x: 3}", "the key 'x' stands twice"),
        (b"a: &x {b: *x}", "contains itself"),
        (b"[1, 2]", "holds no mapping"),
        (b"", "holds no mapping"),
        (b"\xef\xbb\xbf\n <!doctype html><html>", "is a web page"),
    ],
    ids=["cut", "cut-json", "bytes", "code", "twice", "circle", "list", "empty", "page"],
)
def test_what_is_no_document_is_refused_by_name(text: bytes, reason: str) -> None:
    """The message names the file and says what is wrong with it."""
    with pytest.raises(documents.DocumentError, match=reason) as caught:
        documents.parse(text, "upstream.yaml")

    assert str(caught.value).startswith("upstream.yaml: ")


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        ({"swagger": "2.0", "paths": {"/": {"get": {}}}}, "`openapi` is None"),
        ({"openapi": "2.9.0", "paths": {"/": {"get": {}}}}, "`openapi` is '2.9.0'"),
        ({"openapi": "3.1.0"}, "no operations"),
        ({"openapi": "3.1.0", "paths": {}}, "no operations"),
        ({"openapi": "3.1.0", "paths": {"/": {"parameters": []}}}, "no operations"),
        ({"openapi": "3.1.0", "paths": [1]}, "no operations"),
    ],
    ids=["swagger", "version", "no-paths", "empty-paths", "no-methods", "list"],
)
def test_what_describes_no_api_is_refused(document: dict[str, object], reason: str) -> None:
    """Valid YAML is not yet a description of an API."""
    with pytest.raises(documents.DocumentError, match=reason):
        documents.require_openapi(document, "upstream.yaml")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    """The message holds the path and the reason of the system."""
    with pytest.raises(documents.DocumentError, match=r"missing\.yaml: cannot be read: No such file"):
        documents.read(tmp_path / "missing.yaml")


def test_what_is_written_is_read_again(tmp_path: Path, facts: dict[str, object]) -> None:
    """Order and values survive, and words that YAML 1.1 would misread are quoted for other readers."""
    shared = {"x": 1}
    document = {**facts, "words": ["on", "2024-01-31", "1"], "a": shared, "b": shared}

    documents.write_yaml(document, tmp_path / "spec.yaml")

    assert documents.read(tmp_path / "spec.yaml") == document
    assert list(documents.read(tmp_path / "spec.yaml")) == list(document)
    assert "&" not in (tmp_path / "spec.yaml").read_text()
    assert "'on'" in (tmp_path / "spec.yaml").read_text()

"""Reading and writing of OpenAPI documents, with errors that name the file."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeGuard

import yaml

from . import bounded_yaml

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
"""The keys of a path item that hold operations."""


class DocumentError(Exception):
    """A file that cannot be used as an OpenAPI document; the message names the file and the reason."""


def is_mapping(value: object) -> TypeGuard[dict[str, object]]:
    """Whether a value of a document is a mapping."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[object]]:
    """Whether a value of a document is a list."""
    return isinstance(value, list)


def mapping(value: object) -> dict[str, object]:
    """Return the mapping itself, or an empty one where the document has none."""
    return value if is_mapping(value) else {}


def items(value: object) -> list[object]:
    """Return the list itself, or an empty one where the document has none."""
    return value if is_list(value) else []


def text_of(value: object) -> str:
    """Return the text itself, or an empty one where the document has none."""
    return value if isinstance(value, str) else ""


def each_operation(document: Mapping[str, object]) -> Iterator[tuple[str, str, dict[str, object]]]:
    """Yield path, method (lower case) and the operation itself, for every operation of a document."""
    for path, item in mapping(document.get("paths")).items():
        for method in METHODS:
            operation = mapping(item).get(method)
            if is_mapping(operation):
                yield path, method, operation


def read(path: Path) -> dict[str, object]:
    """Read a YAML or JSON file that holds a mapping. Raises `DocumentError`."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DocumentError(f"{path}: cannot be read: {error.strerror}") from error
    return parse(content, str(path))


def parse(content: bytes, name: str) -> dict[str, object]:
    """Read YAML or JSON text that holds a mapping; *name* stands in error messages. Raises `DocumentError`."""
    try:
        document: object = bounded_yaml.read(content)
    except bounded_yaml.ReadingError as error:
        raise DocumentError(f"{name}: {error}") from error
    if not is_mapping(document):
        raise DocumentError(f"{name}: holds no mapping at its top level")
    return document


def require_openapi(document: Mapping[str, object], name: str) -> None:
    """Refuse what is not an OpenAPI 3 document with at least one operation. Raises `DocumentError`."""
    version = document.get("openapi")
    if not isinstance(version, str) or not version.startswith("3."):
        raise DocumentError(f"{name}: is no OpenAPI 3 document: `openapi` is {version!r}")
    if next(each_operation(document), None) is None:
        raise DocumentError(f"{name}: is no description of an API: it has no operations")


def write_yaml(document: Mapping[str, object], path: Path, *, dense: bool = False) -> None:
    """Write a document in the order of its keys, without anchors, which are noise in a reviewed file.

    With *dense*, what holds plain values only stands on one line.
    """
    unshared: object = json.loads(json.dumps(document))
    flow = None if dense else False
    text = yaml.dump(
        unshared, Dumper=yaml.CSafeDumper, sort_keys=False, width=120, allow_unicode=True, default_flow_style=flow
    )
    path.write_text(text)


def write_json(document: Mapping[str, object], path: Path) -> None:
    """Write a document as indented JSON, so that a change of the API is a change of few lines."""
    path.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n")

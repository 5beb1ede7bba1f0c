"""Reading and writing of OpenAPI documents, with errors that name the file."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeGuard

import yaml

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
        _refuse_keys_that_stand_twice(yaml.compose(content, Loader=_Loader))
        document: object = _Loader(content).get_single_data()
        json.dumps(document)  # fails for what contains itself
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise DocumentError(f"{name}: is not YAML or JSON: {error}") from error
    except (RecursionError, ValueError) as error:
        raise DocumentError(f"{name}: is nested too deeply, or contains itself: no OpenAPI document") from error
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


def write_yaml(document: Mapping[str, object], path: Path) -> None:
    """Write a document in the order of its keys, without anchors, which are noise in a reviewed file."""
    unshared: object = json.loads(json.dumps(document))
    path.write_text(yaml.dump(unshared, Dumper=yaml.CSafeDumper, sort_keys=False, width=120, allow_unicode=True))


def write_json(document: Mapping[str, object], path: Path) -> None:
    """Write a document as indented JSON, so that a change of the API is a change of few lines."""
    path.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n")


def _refuse_keys_that_stand_twice(root: yaml.Node | None) -> None:
    """YAML parsers keep the last of two equal keys without a word, and so lose an action or a name."""
    left, seen = [root], set[int]()
    while left:
        node = left.pop()
        if id(node) in seen or not isinstance(node, yaml.CollectionNode):
            continue
        seen.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            left += node.value
            continue
        keys: dict[str, yaml.Node] = {}
        for key, value in node.value:
            left.append(value)
            if isinstance(key, yaml.ScalarNode) and keys.setdefault(key.value, key) is not key:
                problem = f"the key {key.value!r} stands twice"
                raise yaml.constructor.ConstructorError("in a mapping", node.start_mark, problem, key.start_mark)


_PLAIN_WORDS = (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?(0|[1-9][0-9]*)", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+\.[0-9]*|[0-9]+(?=[eE]))([eE][-+]?[0-9]+)?", "-+0123456789."),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("merge", r"<<", "<"),
)
"""Which words without quotation marks are more than strings: the type, the words, and how they may start."""


class _Loader(yaml.CSafeLoader):
    """Reads YAML as OpenAPI wants it: plain words such as `on` or `2024-01-31` are strings."""

    def __init__(self, stream: bytes) -> None:
        super().__init__(stream)
        self.yaml_implicit_resolvers = {
            first: [
                (f"tag:yaml.org,2002:{kind}", re.compile(f"^(?:{words})$"))
                for kind, words, starts in _PLAIN_WORDS
                if first in starts
            ]
            for first in {start for _, _, starts in _PLAIN_WORDS for start in starts}
        }

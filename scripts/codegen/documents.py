"""Reading and writing of OpenAPI documents, with errors that name the file."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TypeGuard

import yaml


class DocumentError(Exception):
    """A file that cannot be used as an OpenAPI document; the message names the file and the reason."""


def is_mapping(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def mapping(value: object) -> dict[str, object]:
    """Return the mapping itself, or an empty one where the document has none."""
    return value if is_mapping(value) else {}


def read(path: Path) -> dict[str, object]:
    """Read a YAML or JSON file that holds a mapping."""
    try:
        document: object = yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
    except OSError as error:
        raise DocumentError(f"{path}: cannot be read: {error.strerror}") from error
    except yaml.YAMLError as error:
        raise DocumentError(f"{path}: is not YAML or JSON: {error}") from error
    except RecursionError as error:
        raise DocumentError(f"{path}: is nested too deeply to be an OpenAPI document") from error
    if not is_mapping(document):
        raise DocumentError(f"{path}: holds no mapping at its top level")
    return document


def require_openapi(document: Mapping[str, object], path: Path) -> None:
    """Refuse what is not an OpenAPI 3 document with at least one path."""
    version = document.get("openapi")
    if not isinstance(version, str) or not version.startswith("3."):
        raise DocumentError(f"{path}: is no OpenAPI 3 document: `openapi` is {version!r}")
    if not mapping(document.get("paths")):
        raise DocumentError(f"{path}: is no OpenAPI 3 document: it has no paths")


class _PlainDumper(yaml.CSafeDumper):
    """Writes repeated values out in full, since anchors are noise in a reviewed file."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def write_yaml(document: Mapping[str, object], path: Path) -> None:
    """Write a document in the order of its keys, without anchors."""
    path.write_text(yaml.dump(document, Dumper=_PlainDumper, sort_keys=False, width=120, allow_unicode=True))


def write_json(document: Mapping[str, object], path: Path) -> None:
    """Write a document as indented JSON, so that a change of the API is a change of few lines."""
    path.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n")

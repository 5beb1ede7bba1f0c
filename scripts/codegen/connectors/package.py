"""The package of connectors: a module for each, the door to them, and the archive of their schemas."""

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

from jinja2 import Template

from generated_client.runtime.catalogue import ARCHIVE

from ..documents import mapping, read
from ..generator import TEMPLATES, tidy
from .classes import module_name, module_text

FACTS = "connectors.yaml"
"""The file in openapi/<system> that holds the facts of its connectors; a system without it has none."""


def write_package(facts: Path, package: Path, committed: Path) -> None:
    """Write the *package* of the connectors whose *facts* are given.

    The archive is that of the *committed* package where it holds the same: two builds of zlib compress differently,
    which is no change.
    """
    schemas = {name: mapping(schema) for name, schema in read(facts).items()}
    package.mkdir(parents=True)
    for name, schema in schemas.items():
        (package / f"{module_name(name)}.py").write_text(module_text(name, schema))
    (package / "__init__.py").write_text(_door(schemas))
    tidy(package)
    _write_archive(schemas, package / ARCHIVE)
    if _content(committed / ARCHIVE) == _content(package / ARCHIVE):
        (package / ARCHIVE).write_bytes((committed / ARCHIVE).read_bytes())


def _door(names: Mapping[str, object]) -> str:
    template = Template((TEMPLATES / "connectors_init.py.jinja").read_text())
    sources = sum(name.startswith("source-") for name in names)
    return str(template.render(sources=sources, destinations=len(names) - sources))


def _write_archive(schemas: Mapping[str, Mapping[str, object]], path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, schema in sorted(schemas.items()):
            entry = zipfile.ZipInfo(f"{name}.json")  # dated 1980, so that the archive is the same at any time
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, json.dumps(schema, separators=(",", ":"), ensure_ascii=False))


def _content(path: Path) -> dict[str, bytes] | None:
    try:
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except (OSError, zipfile.BadZipFile):
        return None

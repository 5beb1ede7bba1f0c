"""Where the files in openapi/<system> were taken from, as `source.toml` pins it."""

import hashlib
import json
import re
import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from .documents import is_mapping

_RAW_FILE = re.compile(r"https://raw\.githubusercontent\.com/([^/]+/[^/]+)/([^/]+)/(.+)")
_COMMIT = re.compile(r"[0-9a-f]{7,40}")
_SPEC = "spec.yaml"

Pins = dict[str, dict[str, str]]
"""What is known of each file's origin, by the name of the file."""


def read(path: Path) -> Pins:
    """Read a `source.toml`; what cannot be read is not known.

    What stands before the first table is said of `spec.yaml`, a table `[problems]` speaks of `problems.yaml`.
    """
    try:
        written: dict[str, object] = tomllib.loads(path.read_text())
    except (OSError, ValueError):
        return {}
    tables = {f"{name}.yaml": table for name, table in written.items() if is_mapping(table)}
    pins = {name: {key: str(value) for key, value in table.items()} for name, table in tables.items()}
    return {_SPEC: {key: str(value) for key, value in written.items() if not is_mapping(value)}, **pins}


def write(pins: Pins, system: str, path: Path) -> None:
    """Write a `source.toml`."""
    path.write_text(
        "\n".join(_section(name, pins[name], system) for name in sorted(pins, key=lambda name: name != _SPEC))
    )


def pin(before: Mapping[str, str], source: str, commit: str | None, content: bytes) -> dict[str, str]:
    """Return the pin of a file that holds *content* and came from *source*; *before* is that of its predecessor."""
    sha256 = hashlib.sha256(content).hexdigest()
    return {**of_source(before, source, commit), "sha256": sha256, "taken": datetime.now(UTC).date().isoformat()}


def of_source(before: Mapping[str, str], source: str, commit: str | None) -> dict[str, str]:
    """Where *source* comes from; a plain file is taken to come from the same place as the one before it."""
    raw = _RAW_FILE.fullmatch(source)
    if raw:
        project, revision, path = raw.groups()
        commit = commit or (revision if _COMMIT.fullmatch(revision) else None)
        origin = {"repository": f"https://github.com/{project}", "path": path}
    elif source.startswith("http"):
        return {"url": source, **({"commit": commit} if commit else {})}
    else:
        origin = {key: before[key] for key in ("repository", "path") if key in before}
    project = origin.get("repository", "").removeprefix("https://github.com/")
    if commit:
        origin["commit"] = commit
    if commit and project:
        origin["url"] = f"https://raw.githubusercontent.com/{project}/{commit}/{origin['path']}"
    return origin


def _section(name: str, pinned: Mapping[str, str], system: str) -> str:
    lines = [f"# Where openapi/{system}/{name} was taken from. Only the facts of that file are kept."]
    lines += [] if name == _SPEC else [f"[{name.removesuffix('.yaml')}]"]
    lines += [f"{key} = {value if key == 'taken' else json.dumps(value)}" for key, value in pinned.items()]
    return "\n".join(lines) + "\n"

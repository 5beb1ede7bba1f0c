"""Take a new upstream description: keep its facts, show what changed, generate, pin where it came from."""

import hashlib
import re
import tempfile
import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import attrs
import httpx

from . import build, documents, report, schemas, strip

_LARGEST = 64 * 1024 * 1024  # bytes; upstream files are below 4 MB
_RAW_FILE = re.compile(r"https://raw\.githubusercontent\.com/([^/]+/[^/]+)/([^/]+)/(.+)")
_COMMIT = re.compile(r"[0-9a-f]{7,40}")


class UpdateError(Exception):
    """The new description cannot be fetched, or is not to be taken."""


def update(
    system: build.System, source: str, *, commit: str | None, fail_on_breaking: bool, report_to: Path | None
) -> int:
    """Replace facts and package of *system* by those of the file or URL *source*; return the exit code.

    Prints what the new description changes, and writes it to *report_to* as JSON. With *fail_on_breaking* a breaking
    change is a failure. Nothing else changes on disk unless the new description generates. *commit* is that of the
    publisher's repository, where *source* does not say it itself.
    """
    content = _fetch(source)
    document = documents.parse(content, source)
    documents.require_openapi(document, source)
    old = documents.read(system.spec)
    facts = strip.facts(document, str(documents.mapping(old["info"]).get("title")))
    classes = build.published_classes(system)
    found = report.changes(old, facts, is_public=lambda name: schemas.class_name(name) in classes)
    print(f"{system.name}: what {source} changes\n\n{report.as_text(found)}")
    if report_to:
        documents.write_json(report.as_json(found), report_to)
    breaking = sum(change.breaking for change in found)
    if breaking and fail_on_breaking:
        raise UpdateError(f"{source}: {breaking} of {len(found)} changes are breaking")
    origin = origin_of(_read_origin(system), source, commit)
    build.recover(system)
    with tempfile.TemporaryDirectory(prefix="update-") as folder:
        inputs = Path(folder)
        for path in system.inputs.iterdir():
            if path.is_file():
                (inputs / path.name).write_bytes(path.read_bytes())
        trial = attrs.evolve(system, inputs=inputs)
        documents.write_yaml(facts, trial.spec)
        (inputs / "source.toml").write_text(_pin(system.name, origin, content))
        with build.built(trial) as (package, notices):
            for notice in notices:
                print(f"{system.name}: {notice}")
            for name in ("spec.yaml", "source.toml"):
                _replace(system.inputs / name, (inputs / name).read_bytes())
            build.replace(system, package)
    print(
        f"{system.name}: {breaking} breaking and {len(found) - breaking} compatible changes taken; "
        "now run the tests and commit openapi/ and generated_client/"
    )
    return 0


def _replace(path: Path, content: bytes) -> None:
    fresh = path.with_name(f".{path.name}.new")
    fresh.write_bytes(content)
    fresh.replace(path)


def _fetch(source: str) -> bytes:
    if not source.startswith(("http://", "https://")):
        try:
            content = Path(source).read_bytes()
        except OSError as error:
            raise UpdateError(f"{source}: cannot be read: {error.strerror}") from error
    else:
        try:
            content = httpx.get(source, timeout=60, follow_redirects=True).raise_for_status().content
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise UpdateError(f"{source}: cannot be fetched: {error}") from error
    if len(content) > _LARGEST:
        raise UpdateError(f"{source}: holds {len(content):,} bytes, more than any API description")
    return content


def _read_origin(system: build.System) -> dict[str, str]:
    try:
        pinned = tomllib.loads((system.inputs / "source.toml").read_text())
    except (OSError, tomllib.TOMLDecodeError):
        return {}
    return {key: value for key, value in pinned.items() if isinstance(value, str)}


def origin_of(before: Mapping[str, str], source: str, commit: str | None) -> dict[str, str]:
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


def _pin(name: str, origin: Mapping[str, str], content: bytes) -> str:
    lines = [f"# Where openapi/{name}/spec.yaml was taken from. Only the facts of that file are kept."]
    lines += [f'{key} = "{value}"' for key, value in origin.items()]
    lines.append(f'sha256 = "{hashlib.sha256(content).hexdigest()}"')
    lines.append(f"taken = {datetime.now(UTC).date().isoformat()}")
    return "\n".join(lines) + "\n"

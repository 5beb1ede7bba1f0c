"""Take a new upstream description: keep its facts, pin where it came from."""

import hashlib
import tempfile
from datetime import date
from pathlib import Path

import httpx

from . import build, documents, plan, strip

_LARGEST = 64 * 1024 * 1024  # bytes; upstream files are below 4 MB


class UpdateError(Exception):
    """The new description cannot be fetched or used."""


def update(system: build.System, source: str) -> None:
    """Replace the facts of *system* by those of the file or URL *source*, once they are known to generate.

    Prints the operations that came and went. Nothing changes on disk if the new description does not generate.
    """
    content = _fetch(source)
    with tempfile.TemporaryDirectory(prefix="update-") as folder:
        upstream = Path(folder) / "upstream.yaml"
        upstream.write_bytes(content)
        document = documents.read(upstream)
        documents.require_openapi(document, Path(source))
        old = documents.read(system.spec)
        title = documents.mapping(old["info"]).get("title")
        facts = strip.facts(document, str(title))
        trial = build.System(system.name, Path(folder))
        trial.inputs.mkdir(parents=True)
        for name in ("overlay.yaml", "names.yaml"):
            (trial.inputs / name).write_bytes((system.inputs / name).read_bytes())
        documents.write_yaml(facts, trial.spec)
        (Path(folder) / "generated_client").symlink_to(system.root / "generated_client")
        with build.built(trial):
            pass
    _report(old, facts, system.name)
    documents.write_yaml(facts, system.spec)
    _pin(system, source, content)


def _fetch(source: str) -> bytes:
    if not source.startswith(("http://", "https://")):
        try:
            content = Path(source).read_bytes()
        except OSError as error:
            raise UpdateError(f"{source}: cannot be read: {error.strerror}") from error
    else:
        try:
            content = httpx.get(source, timeout=60, follow_redirects=True).raise_for_status().content
        except httpx.HTTPError as error:
            raise UpdateError(f"{source}: cannot be fetched: {error}") from error
    if len(content) > _LARGEST:
        raise UpdateError(f"{source}: holds {len(content):,} bytes, more than any API description")
    return content


def _report(old: dict[str, object], new: dict[str, object], name: str) -> None:
    before = {f"{method.upper()} {path}" for path, method, _ in plan.each_operation(old)}
    after = {f"{method.upper()} {path}" for path, method, _ in plan.each_operation(new)}
    for key in sorted(before - after):
        print(f"{name}: removed {key}")
    for key in sorted(after - before):
        print(f"{name}: added {key}")
    print(f"{name}: {len(after)} operations")


def _pin(system: build.System, source: str, content: bytes) -> None:
    lines = [
        "# Where openapi/%s/spec.yaml was taken from. Only the facts of that file are kept." % system.name,
        f'source = "{source if source.startswith("http") else Path(source).name}"',
        f'sha256 = "{hashlib.sha256(content).hexdigest()}"',
        f"taken = {date.today().isoformat()}",
    ]
    (system.inputs / "source.toml").write_text("\n".join(lines) + "\n")

"""Make the package of one system in a temporary folder, check it there, and swap it in as a whole."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

import attrs

from . import documents, names, overlay, plan

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = ROOT / "scripts" / "templates"
LINE_LENGTH = "120"


class BuildError(Exception):
    """The generator failed, or lost something; the message holds what it said."""


@attrs.frozen
class System:
    """The input files and the output package of one remote system."""

    name: str
    root: Path = ROOT

    @property
    def inputs(self) -> Path:
        return self.root / "openapi" / self.name

    @property
    def package(self) -> Path:
        return self.root / "generated_client" / self.name

    @property
    def spec(self) -> Path:
        return self.inputs / "spec.yaml"


def systems(root: Path = ROOT) -> list[System]:
    """Every system that has a description."""
    return [System(path.parent.name, root) for path in sorted((root / "openapi").glob("*/spec.yaml"))]


@contextmanager
def built(system: System) -> Generator[tuple[Path, list[str]]]:
    """Yield the freshly made package and the notices of its plan, in a folder that is gone afterwards."""
    document = repaired(system)
    table = names.read_table(system.inputs / "names.yaml")
    planned = plan.make(document, table)
    with tempfile.TemporaryDirectory(prefix="generate-") as folder:
        work = Path(folder)
        _write_inputs(work, document, planned.data)
        package = work / "generated_client" / system.name
        _run_generator(work, package)
        _remove_empty_files(package)
        _format(package)
        documents.write_json(without_words(document), package / "openapi.json")
        _check(work, package, document, system)
        yield package, planned.notices


def repaired(system: System) -> dict[str, object]:
    """The description of a system with our repairs and words."""
    facts = documents.read(system.spec)
    documents.require_openapi(facts, system.spec)
    path = system.inputs / "overlay.yaml"
    return overlay.apply(facts, documents.read(path), str(path.relative_to(system.root)))


def without_words(document: Mapping[str, object]) -> dict[str, object]:
    """The description for machines: what the stand-in servers validate against."""

    def bare(node: object, names_of_api: bool = False) -> object:
        if documents.is_list(node):
            return [bare(child) for child in node]
        if not documents.is_mapping(node):
            return node
        # `description` is a word of ours where a text stands under it; below `properties` it may be a name.
        return {
            key: bare(child, key in {"properties", "schemas", "responses", "paths"})
            for key, child in node.items()
            if names_of_api or key != "description" or child == ""
        }

    return documents.mapping(bare(document))


def replace(system: System, package: Path) -> None:
    """Put a new package in the place of the old one; at any moment one of the two is whole."""
    parent = system.package.parent
    fresh = Path(tempfile.mkdtemp(prefix=f".{system.name}-", dir=parent))
    try:
        shutil.copytree(package, fresh / "new")
        if system.package.exists():
            os.rename(system.package, fresh / "old")
        os.rename(fresh / "new", system.package)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def differences(system: System, package: Path) -> list[str]:
    """The files in which the committed package differs from a freshly made one."""
    fresh, committed = _contents(package), _contents(system.package)
    return sorted(name for name in fresh.keys() | committed.keys() if fresh.get(name) != committed.get(name))


def _contents(package: Path) -> dict[str, bytes]:
    files = (path for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {str(path.relative_to(package)): path.read_bytes() for path in files}


def _write_inputs(work: Path, document: Mapping[str, object], data: Mapping[str, object]) -> None:
    prepared = json.loads(json.dumps(document))
    operations = documents.mapping(data["operations"])
    for _, _, operation in plan.each_operation(prepared):
        function = plan.function_name(operation)
        operation["operationId"] = function
        operation["tags"] = [documents.mapping(operations[function])["resource"]]
    documents.write_json(prepared, work / "description.json")
    shutil.copytree(TEMPLATES, work / "templates")
    (work / "templates" / "plan.jinja").write_text(f"{{% set plan = {dict(data)!r} %}}\n")
    (work / "config.yaml").write_text("post_hooks: []\n")


def _run_generator(work: Path, package: Path) -> None:
    package.parent.mkdir()
    _run(
        [
            *(sys.executable, "-m", "openapi_python_client", "generate"),
            *("--path", str(work / "description.json"), "--output-path", str(package), "--meta", "none"),
            *("--custom-template-path", str(work / "templates"), "--config", str(work / "config.yaml")),
            "--fail-on-warning",
        ],
        work,
    )


def _format(package: Path) -> None:
    """Sort imports, drop those that a template offered and no code took, and format: by our ruff and no settings."""
    ruff = str(Path(sys.executable).with_name("ruff"))
    base = [ruff, "check", "--isolated", "--no-cache", "--line-length", LINE_LENGTH, "--target-version", "py311", "--quiet"]
    with _ordinary_names(package):
        _run([*base, "--select", "F401,I", "--fix", str(package)], package)
    _run([ruff, "format", "--isolated", "--no-cache", "--line-length", LINE_LENGTH, "--quiet", str(package)], package)


@contextmanager
def _ordinary_names(package: Path) -> Generator[None]:
    """Give every `__init__.py` another name for a while: ruff takes an unused import there for a re-export."""
    renamed = {path: path.with_name("ordinary_module.py") for path in package.rglob("__init__.py")}
    for path, other in renamed.items():
        path.rename(other)
    try:
        yield
    finally:
        for path, other in renamed.items():
            other.rename(path)


def _remove_empty_files(package: Path) -> None:
    """Remove what a template left empty on purpose: objects without a class, modules that we do not use."""
    for path in package.rglob("*.py"):
        if not path.read_text().strip():
            path.unlink()


def _check(work: Path, package: Path, document: Mapping[str, object], system: System) -> None:
    """Count the operations, since the generator ends well when it loses some, and import every module."""
    made = sum(1 for path in (package / "api").rglob("*.py") if path.name != "__init__.py")
    due = sum(1 for _ in plan.each_operation(document))
    if made != due:
        raise BuildError(f"{system.name}: {due} operations in the description, {made} in the package")
    (work / "generated_client" / "__init__.py").touch()
    shutil.copytree(system.root / "generated_client" / "runtime", work / "generated_client" / "runtime")
    script = (
        "import importlib, pkgutil, sys; package = importlib.import_module(sys.argv[1]); "
        "[importlib.import_module(m.name) for m in pkgutil.walk_packages(package.__path__, package.__name__ + '.')]"
    )
    _run([sys.executable, "-B", "-c", script, f"generated_client.{system.name}"], work)


def _run(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise BuildError(f"{Path(command[0]).name} {' '.join(command[1:4])} …:\n{done.stdout}{done.stderr}".rstrip())

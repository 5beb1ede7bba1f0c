"""Make the package of one system in a temporary folder, check it there, and swap it in as a whole."""

import ast
import sys
import tempfile
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from pathlib import Path

import attrs

from . import answers, documents, generator, names, names_error, overlay, plan, problems, schema_names, strip, swap
from .connectors import package as connectors

ROOT = Path(__file__).resolve().parents[2]

# Imports every module of a package, and prints the operations that it finds.
_TOUR = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    operation = getattr(importlib.import_module(found.name), "OPERATION", None)
    if operation:
        print(operation.method, operation.path)
"""


class BuildError(Exception):
    """The generated package is not what the description says."""


@attrs.frozen
class System:
    """The input files and the output package of one remote system."""

    name: str
    root: Path
    inputs: Path

    @property
    def package(self) -> Path:
        """Where the generated package stands."""
        return self.root / "generated_client" / self.name

    @property
    def mark(self) -> Path:
        """What lies there while package and inputs are half swapped."""
        return self.package.with_name(f".{self.name}.swapping")

    @property
    def taken(self) -> list[Path]:
        """The inputs that come from the publisher, and the file that says from where."""
        return [self.spec, self.problems, self.connectors, self.source]

    @property
    def libraries(self) -> list[Path]:
        """The hand-written packages that the generated one imports."""
        return [self.root / "generated_client" / name for name in ("runtime", "watching")]

    @property
    def spec(self) -> Path:
        """The facts of the API."""
        return self.inputs / "spec.yaml"

    @property
    def overlay(self) -> Path:
        """Our repairs and words; a system that needs none has no such file."""
        return self.inputs / "overlay.yaml"

    @property
    def names(self) -> Path:
        """The published names."""
        return self.inputs / "names.yaml"

    @property
    def source(self) -> Path:
        """Where the publisher's files were taken from."""
        return self.inputs / "source.toml"

    @property
    def problems(self) -> Path:
        """The kinds of problems that the API answers errors with; without this file none is known."""
        return self.inputs / "problems.yaml"

    @property
    def connectors(self) -> Path:
        """The facts of its connectors; a system without connectors has no such file."""
        return self.inputs / connectors.FACTS


def systems(root: Path = ROOT) -> dict[str, System]:
    """Return every system that has a table of names, by name."""
    found = (path.parent for path in sorted((root / "openapi").glob("*/names.yaml")))
    return {inputs.name: System(inputs.name, root, inputs) for inputs in found}


def published_classes(system: System) -> set[str]:
    """Return the names that the committed package offers as classes; none where there is no package yet."""
    try:
        tree = ast.parse((system.package / "models" / "__init__.py").read_text())
    except FileNotFoundError:
        return set()
    assigned = {ast.unparse(node.targets[0]): node.value for node in tree.body if isinstance(node, ast.Assign)}
    return set(ast.literal_eval(assigned["__all__"])) if "__all__" in assigned else set()


@contextmanager
def built(system: System) -> Generator[tuple[Path, list[str]]]:
    """Yield the freshly made package and the notices of its plan, in a folder that is gone afterwards."""
    document = repaired(system)
    planned = _planned(system, document)
    with tempfile.TemporaryDirectory(prefix="generate-") as folder:
        work = Path(folder)
        package = work / "generated_client" / system.name
        package.parent.mkdir()
        generator.generate(document, planned.data, package, work)
        if system.connectors.exists():
            connectors.write_package(system.connectors, package / "connectors", system.package / "connectors")
        certain = _certain_in_answers(system)
        told = document if certain is None else answers.with_nulls(document, certain)
        documents.write_json(strip.facts(told, str(planned.data["title"])), package / "openapi.json")
        check(system, document, package)
        yield package, planned.notices


def _planned(system: System, document: Mapping[str, object]) -> plan.Plan:
    table = names.read_table(system.names)
    kinds = [
        attrs.evolve(kind, details=table.schemas.get(kind.details or "", kind.details))
        for kind in problems.kinds(_problems(system))
    ]
    with _naming(system):
        return plan.make(document, table, kinds)


@contextmanager
def _naming(system: System) -> Generator[None]:
    """Say whose names are at fault."""
    try:
        yield
    except names_error.NamesError as error:
        raise names_error.NamesError(f"openapi/{system.name}/{system.names.name}: {error}") from None


def repaired(system: System) -> dict[str, object]:
    """Return the description of a system, that of its problems' data included, with our repairs, words and names."""
    facts = documents.read(system.spec)
    documents.require_openapi(facts, str(system.spec))
    complete = problems.merged(facts, _problems(system))
    document = dict(complete)
    if system.overlay.exists():
        actions = documents.read(system.overlay)
        document = overlay.apply(complete, actions, f"openapi/{system.name}/{system.overlay.name}")
    given = names.read_table(system.names).schemas
    with _naming(system):
        schema_names.refuse(given, document)
    document = schema_names.renamed(document, given)
    certain = _certain_in_answers(system)
    return document if certain is None else answers.relaxed(document, certain)


def _certain_in_answers(system: System) -> list[object] | None:
    """What answers always hold and never as null; None: what the description says."""
    client = names.read_table(system.names).client
    return documents.items(client["certain_in_answers"]) if "certain_in_answers" in client else None


def _problems(system: System) -> dict[str, object]:
    return documents.read(system.problems) if system.problems.exists() else {}


def differences(system: System, package: Path) -> list[str]:
    """Return the files in which the committed package differs from a freshly made one."""
    fresh, committed = _contents(package), _contents(system.package)
    return sorted(name for name in fresh.keys() | committed.keys() if fresh.get(name) != committed.get(name))


def replace(system: System, package: Path, inputs: Iterable[Path] = ()) -> None:
    """Put a new package in the place of the old one, and new *inputs* in the place of those of the same name.

    A run that fails leaves all of them as they were; after one that is killed, `recover` does so.
    """
    recover(system)
    fresh = {system.package: package, **{system.inputs / file.name: file for file in inputs}}
    swap.swap_in(fresh, system.mark)


def recover(system: System) -> None:
    """Clear away what a run that was cut off has left, and put back what that run had moved aside."""
    swap.recover([system.package, *system.taken], system.mark)


def _contents(package: Path) -> dict[str, bytes]:
    files = (path for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {str(path.relative_to(package)): path.read_bytes() for path in files}


def check(system: System, document: Mapping[str, object], package: Path) -> None:
    """Import every module, and compare the operations: the generator ends well when it loses some."""
    (package.parent / "__init__.py").touch()
    for library in system.libraries:
        link = package.parent / library.name
        link.unlink(missing_ok=True)
        link.symlink_to(library)
    tour = [sys.executable, "-B", "-c", _TOUR, f"generated_client.{system.name}"]
    made = set(generator.run(tour, package.parents[1]).splitlines())
    due = {f"{method.upper()} {path}" for path, method, _ in documents.each_operation(document)}
    if made != due:
        lost = ", ".join(sorted(due - made)) or "none"
        added = ", ".join(sorted(made - due)) or "none"
        raise BuildError(f"{system.name}: the generated package lacks operations ({lost}) or has others ({added})")

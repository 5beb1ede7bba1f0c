"""Run openapi-python-client with our templates, and finish what it leaves."""

import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from .docs import LINE_LENGTH
from .documents import each_operation, is_list, is_mapping, mapping, write_json
from .plan import function_name

TEMPLATES = Path(__file__).resolve().parents[1] / "templates"

# Below these keys stand names of the API, which may be called like a keyword of OpenAPI.
_MAPS_OF_NAMES = frozenset(
    {"properties", "patternProperties", "paths", "schemas", "responses", "parameters", "requestBodies", "headers"}
)
_FILE_MARK = "# file: "


class GeneratorError(Exception):
    """The generator or the formatter failed; the message holds what it said."""


def generate(document: Mapping[str, object], plan: Mapping[str, object], package: Path, work: Path) -> None:
    """Write *package* from a repaired *document* and its *plan*; *work* is a folder for what is needed on the way."""
    write_json(_input(document, mapping(plan["operations"])), work / "description.json")
    shutil.copytree(TEMPLATES, work / "templates")
    (work / "templates" / "plan.jinja").write_text(f"{{% set plan = {dict(plan)!r} %}}\n")
    (work / "config.yaml").write_text("post_hooks: []\n")
    run(
        [
            *(sys.executable, "-m", "openapi_python_client", "generate"),
            *("--path", str(work / "description.json"), "--output-path", str(package), "--meta", "none"),
            *("--custom-template-path", str(work / "templates"), "--config", str(work / "config.yaml")),
            "--fail-on-warning",
        ],
        work,
    )
    _split_files(package)
    _remove_empty_files(package)
    tidy(package)


def run(command: Sequence[str], folder: Path) -> str:
    """Run a program in *folder* and return what it wrote. Raises `GeneratorError`."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        said = f"{done.stdout}{done.stderr}".strip()
        raise GeneratorError(
            f"{Path(command[0]).name} {' '.join(command[1:4])} … ended with {done.returncode}:\n{said}"
        )
    return done.stdout


def _input(document: Mapping[str, object], planned: Mapping[str, object]) -> dict[str, object]:
    """The description as the generator gets it.

    Operations are named and sorted as planned. Of contents it sees JSON only: it cannot tell several types of a body
    apart, and how to read other answers is in the plan. Defaults are left out: the server knows them, and the generator
    drops a schema that has one where it expects none.
    """
    prepared = mapping(_without_defaults(document))
    for path, method, operation in each_operation(prepared):
        function = function_name(method, path, operation)
        operation["operationId"] = function
        operation["tags"] = [mapping(planned[function])["resource"]]
        for holder in (operation.get("requestBody"), *mapping(operation.get("responses")).values()):
            _keep_json(holder)
    for kind in ("requestBodies", "responses"):
        for holder in mapping(mapping(prepared.get("components")).get(kind)).values():
            _keep_json(holder)
    return prepared


def _keep_json(holder: object) -> None:
    content = mapping(holder).pop("content", None)
    kept = {kind: media for kind, media in mapping(content).items() if kind == "application/json"}
    if kept:
        mapping(holder)["content"] = kept


def _without_defaults(node: object, *, names: bool = False) -> object:
    if is_list(node):
        return [_without_defaults(child) for child in node]
    if not is_mapping(node):
        return node
    return {
        key: _without_defaults(child, names=not names and key in _MAPS_OF_NAMES)
        for key, child in node.items()
        if names or key != "default"
    }


def _split_files(package: Path) -> None:
    """Give every part its own file: a template makes one file, in which a mark begins another beside it."""
    for path in package.rglob("*.py"):
        first, *others = path.read_text().split(f"\n{_FILE_MARK}")
        if others:
            path.write_text(first)
        for other in others:
            name, _, text = other.partition("\n")
            path.with_name(name.strip()).write_text(text)


def _remove_empty_files(package: Path) -> None:
    """Remove what a template left empty on purpose: objects without a class, modules that we do not use."""
    for path in package.rglob("*.py"):
        if not path.read_text().strip():
            path.unlink()


def tidy(package: Path) -> None:
    """Sort imports, drop those that a template offered and no code took, and format: by our ruff and no settings."""
    ruff = str(Path(sys.executable).with_name("ruff"))
    settings = ["--isolated", "--no-cache", "--quiet", "--target-version", "py311", "--line-length", str(LINE_LENGTH)]
    run([ruff, "check", *settings, "--select", "F401,I,RUF022", "--fix", str(package)], package)
    run([ruff, "format", *settings, str(package)], package)

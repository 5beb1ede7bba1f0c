"""Our words, as readers of the package meet them."""

import ast
import inspect
import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from operator import attrgetter
from pathlib import Path

import pytest

from codegen import build, schemas
from tests.generated_client.every_system.samples import snake_case
from tests.generated_client.every_system.system import System
from tests.generated_client.every_system.systems import SYSTEMS, Asked, each_operation, idle_clients
from tests.json_values import as_object

MARKS = '"""'
PACKAGES = [Path(str(system.package.__file__)).parent for system in SYSTEMS]
SOURCES = [source for package in PACKAGES for source in sorted(package.rglob("*.py"))]
CLASSES = [(system, name) for system in SYSTEMS for name in system.models.__all__ if not name.endswith("Like")]


@cache
def worded(system: System) -> dict[str, object]:
    """The description with our words."""
    return build.repaired(build.systems()[system.name])


def flat(text: object) -> str:
    """A text without its line breaks."""
    return " ".join(str(text).split())


def docs_of(asked: Asked) -> list[str]:
    """The docstrings of an operation, blocking and asynchronous, in one line each."""
    found: list[str] = []
    for client in idle_clients(asked.system):
        method: Callable[..., object] = attrgetter(asked.name)(client)
        found.append(flat(inspect.getdoc(method)))
    return found


@each_operation()
def test_the_words_of_an_operation_and_its_arguments_reach_its_docstring(asked: Asked) -> None:
    """Rows "words beside `$ref`" and "parameter words": what the overlay says stands in the docstring, in full."""
    method, path = asked.key.split()
    document = worded(asked.system)
    operation = as_object(as_object(as_object(document["paths"])[path])[method.lower()])
    words = {str(p["name"]): as_object(p["schema"]) for p in schemas.parameters(path, operation, document)}
    words |= {
        name: as_object(p) for name, p in as_object(schemas.body_schema(operation, document).get("properties")).items()
    }
    renamed = {name: asked.system.argument(asked.key, name) for name in words if f"{{{name}}}" in path}
    due = [
        f"{renamed.get(name) or snake_case(name)}: {flat(p['description'])}"
        for name, p in words.items()
        if "description" in p and name not in asked.system.bound
    ]

    for doc in docs_of(asked):
        assert doc.startswith(flat(operation["description"]))
        assert [text for text in due if text not in doc] == []
        assert ("Args:" in doc) == bool(due or "max_items" in doc)


def attribute_docs(source: str) -> Iterator[tuple[str, str]]:
    """The names of a class's attributes, and the texts that stand below them."""
    tree = ast.parse(source)
    (found,) = (node for node in tree.body if isinstance(node, ast.ClassDef))
    for before, after in pairwise(found.body):
        if isinstance(before, ast.AnnAssign) and isinstance(before.target, ast.Name) and isinstance(after, ast.Expr):
            yield before.target.id, flat(ast.literal_eval(after.value))


@pytest.mark.parametrize(("system", "name"), CLASSES, ids=lambda value: getattr(value, "name", value))
def test_the_words_of_a_model_reach_its_class_and_attributes(system: System, name: str) -> None:
    """Every model and enumeration says what it is, and its attributes what the overlay says of them."""
    described = {
        schemas.class_name(each): as_object(schema) for each, schema in schemas.components(worded(system)).items()
    }
    schema = described.get(name, {})
    words = {key: as_object(p) for key, p in as_object(schema.get("properties")).items()}
    model: type = getattr(system.models, name)
    docs = dict(attribute_docs(inspect.getsource(inspect.getmodule(model) or system.models)))

    assert flat(model.__doc__).startswith(flat(schema.get("description", f"`{name}` of the API")))
    for key, facts in words.items():
        if "description" in facts:
            assert docs.pop(snake_case(key)) == flat(facts["description"])
    assert not {key for key in words if snake_case(key) in docs and "$ref" not in words[key]}


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to(PACKAGES[0].parent)))
def test_docstrings_are_laid_out_as_by_hand(source: Path) -> None:
    """One line with its marks, or several with the closing marks alone; nothing ragged, nothing beyond the margin."""
    for line in source.read_text().splitlines():
        assert len(line) <= 120
        assert line == line.rstrip()
    for node in ast.walk(ast.parse(source.read_text())):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            assert_laid_out(node.value.value, node.col_offset)


def assert_laid_out(text: str, indent: int) -> None:
    """Check the inside of one docstring that starts *indent* columns from the left."""
    first, *others = text.split("\n")
    assert first == first.strip() != ""
    if others:
        assert others[-1] == " " * indent
        for line in filter(None, others):
            assert line.startswith(" " * indent)
    on_the_page = f"{' ' * indent}{text.rstrip()}".replace(" " * indent, " " * indent + MARKS, 1)
    for paragraph in re.split(r"\n\s*\n|\n(?=\s*- )|\n(?=\s+\w+: )|\n(?=\s*Args:)", on_the_page):
        for upper, lower in pairwise(paragraph.split("\n")):
            assert len(f"{upper} {lower.split()[0]}") > 120 - len(MARKS), f"ragged: {upper!r}"

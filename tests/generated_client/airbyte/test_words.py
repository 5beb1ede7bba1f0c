"""Our words, as readers of the package meet them."""

import ast
import inspect
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from operator import attrgetter
from pathlib import Path

import pytest

import generated_client.airbyte
from codegen import build, schemas
from generated_client import Airbyte, AsyncAirbyte
from generated_client.airbyte import models
from tests.generated_client.airbyte.published_names import NAMES
from tests.generated_client.airbyte.samples import snake_case
from tests.json_values import as_object

PACKAGE = Path(generated_client.airbyte.__file__).parent
MARKS = '"""'
SOURCES = sorted(PACKAGE.rglob("*.py"))


@pytest.fixture(scope="module")
def worded() -> dict[str, object]:
    """The description with our words."""
    return build.repaired(build.systems()["airbyte"])


def flat(text: object) -> str:
    """A text without its line breaks."""
    return " ".join(str(text).split())


def docs_of(key: str) -> list[str]:
    """The docstrings of an operation, blocking and asynchronous, in one line each."""
    found: list[str] = []
    for client in (Airbyte, AsyncAirbyte):
        method: Callable[..., object] = attrgetter(NAMES[key])(client(base_url="https://airbyte.test"))
        found.append(flat(inspect.getdoc(method)))
    return found


@pytest.mark.parametrize("key", NAMES)
def test_the_words_of_an_operation_and_its_arguments_reach_its_docstring(key: str, worded: dict[str, object]) -> None:
    """Rows "words beside `$ref`" and "parameter words": what the overlay says stands in the docstring, in full."""
    method, path = key.split()
    operation = as_object(as_object(as_object(worded["paths"])[path])[method.lower()])
    words = {str(p["name"]): as_object(p["schema"]) for p in schemas.parameters(path, operation, worded)}
    words |= {
        name: as_object(p) for name, p in as_object(schemas.body_schema(operation, worded).get("properties")).items()
    }
    due = [f"{snake_case(name)}: {flat(p['description'])}" for name, p in words.items() if "description" in p]

    for doc in docs_of(key):
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


@pytest.mark.parametrize("name", [name for name in models.__all__ if not name.endswith("Like")])
def test_the_words_of_a_model_reach_its_class_and_attributes(name: str, worded: dict[str, object]) -> None:
    """Every model and enumeration says what it is, and its attributes what the overlay says of them."""
    described = {schemas.class_name(each): as_object(schema) for each, schema in schemas.components(worded).items()}
    schema = described.get(name, {})
    words = {key: as_object(p) for key, p in as_object(schema.get("properties")).items()}
    model: type = getattr(models, name)
    docs = dict(attribute_docs(inspect.getsource(inspect.getmodule(model) or models)))

    assert flat(model.__doc__).startswith(flat(schema.get("description", f"`{name}` of the API")))
    for key, facts in words.items():
        if "description" in facts:
            assert docs.pop(snake_case(key)) == flat(facts["description"])
    assert not {key for key in words if snake_case(key) in docs and "$ref" not in words[key]}


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
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

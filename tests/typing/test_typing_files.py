"""The files beside this one are read by type checkers; here only their completeness is tested."""

import ast
import re
from pathlib import Path

import pytest

from tests.generated_client.airbyte.published_names import NAMES, WAITS

HERE = Path(__file__).parent


@pytest.mark.parametrize(
    ("file", "prefix", "more"),
    [
        ("airbyte_methods.py", "", WAITS),
        ("async_airbyte_methods.py", "", WAITS),
        ("raw_airbyte_methods.py", "with_raw_response.", []),
        ("async_raw_airbyte_methods.py", "with_raw_response.", []),
    ],
)
def test_the_type_of_every_method_is_asserted(file: str, prefix: str, more: list[str]) -> None:
    """All 92 and those that wait, each once: a weaker type than the one written down makes the type checkers fail."""
    calls = [
        ast.unparse(node.func).removeprefix("airbyte.")
        for node in ast.walk(ast.parse((HERE / file).read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    ]

    assert sorted(calls) == sorted([*(prefix + name for name in NAMES.values()), *more])


def test_no_asserted_type_is_any() -> None:
    """`Any` and `object` would assert nothing."""
    for file in HERE.glob("*_methods.py"):
        assert not re.search(r"\b(Any|object)\b", file.read_text())

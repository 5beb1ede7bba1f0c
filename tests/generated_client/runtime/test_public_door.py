"""`import generated_client`: every public name, and nothing that costs."""

import ast
import tomllib
from operator import attrgetter
from pathlib import Path

import pytest

import generated_client
from generated_client.runtime.version import VERSION

ROOT = Path(__file__).parents[3]


def test_every_public_name_can_be_reached() -> None:
    """And `dir` lists it."""
    for name in generated_client.__all__:
        assert getattr(generated_client, name) is getattr(generated_client, name)
        assert name in dir(generated_client)


def test_checkers_see_the_same_names_as_programs() -> None:
    """The imports for type checkers and the table for programs are one list."""
    tree = ast.parse(Path(generated_client.__file__ or "").read_text(encoding="utf-8"))
    seen = {
        alias.asname
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level
        for alias in node.names
    }

    assert seen == set(generated_client.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    """As with any module."""
    with pytest.raises(AttributeError, match="has no attribute 'Airbite'"):
        attrgetter("Airbite")(generated_client)


def test_the_version_is_that_of_the_distribution() -> None:
    """It is written in two places, since asking the metadata costs more than the whole import."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert project["version"] == VERSION

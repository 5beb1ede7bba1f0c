"""No public signature says `Any`, and `object` stands only where the API says nothing more."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import generated_client

PACKAGE = Path(generated_client.__file__).parent
CONNECTORS = PACKAGE / "airbyte" / "connectors"  # arrays without items: what is unknown there is listed in its own test
SOURCES = [path for path in sorted(PACKAGE.rglob("*.py")) if CONNECTORS not in path.parents]

OF_EVERY_METHOD = {"extra_query", "extra_body"}
SHARED = {
    "on_progress",  # what a callback returns
    "__getattr__",
    "value",  # within `__getattr__`
}
FREE_FORM = {
    "airbyte": {
        *("configuration", "oauth_input_configuration"),  # told by the connector's own schema
        "manifest",  # a low-code connector
        "query_params",  # whatever an OAuth provider sends along
        "mapper_configuration",  # of a mapper that is wrong: it fits no description
    },
    "dbt_cloud": {
        *(
            "job_completion_trigger_condition",
            "fusion_readiness",
            "auth_provider_infos",
            "licenses",
            "account_migration_events",
        )
    },
}
"""Arguments and attributes of which the API says no more than that they are JSON objects."""


def annotations(source: Path) -> Iterator[tuple[str, str]]:
    """Every annotation of a file, by the name of what it stands at."""
    for node in ast.walk(ast.parse(source.read_text())):
        if isinstance(node, ast.AnnAssign):
            yield ast.unparse(node.target), ast.unparse(node.annotation)
        elif isinstance(node, ast.arg) and node.annotation:
            yield node.arg, ast.unparse(node.annotation)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.returns:
            yield node.name, ast.unparse(node.returns)


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_annotation_says_any(source: Path) -> None:
    """Nor does a file import it: what may be anything is an `object`, which has to be looked at before it is used."""
    assert not [name for name, type_ in annotations(source) if re.search(r"\bAny\b", type_)]
    assert not re.search(r"^(from|import) .*\bAny\b", source.read_text(), re.MULTILINE)


@pytest.mark.parametrize("system", FREE_FORM)
def test_the_api_is_typed_wherever_it_says_something(system: str) -> None:
    """A mapping may stand for a model wherever one may be given; elsewhere the places of free form are these."""
    found: set[str] = set()
    for source in SOURCES:
        if PACKAGE / system in source.parents:
            for name, type_ in annotations(source):
                typed = re.sub(r"(models\.\w+( \| models\.\w+)*) \| Mapping\[str, object\]", r"\1", type_)
                found |= {name} if re.search(r"\bobject\b", typed) else set()

    assert found - OF_EVERY_METHOD == FREE_FORM[system] | SHARED

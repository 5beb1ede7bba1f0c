"""The overview of all methods, which lies beside the package."""

import inspect
import re
from collections.abc import Callable
from operator import attrgetter
from pathlib import Path

import pytest

import generated_client.airbyte
from generated_client import Airbyte
from tests.generated_client.airbyte.published_names import NAMES, WAITS

OVERVIEW = (Path(generated_client.airbyte.__file__).parent / "overview.md").read_text()
LINES = [line for line in OVERVIEW.splitlines() if line.startswith("- ")]


def line_of(name: str) -> str:
    """The line that the overview must have for a method, told from the method itself."""
    method: Callable[..., object] = attrgetter(name)(Airbyte(base_url="https://airbyte.test"))
    own = [p for p in inspect.signature(method).parameters.values() if p.name not in OF_ALL_METHODS]
    given = [p.name + "=" * (p.kind is p.KEYWORD_ONLY) for p in own if p.default is p.empty]
    more = ["…"] if len(given) < len(own) else []
    returned = str(inspect.signature(method).return_annotation).replace("models.", "")
    summary = (inspect.getdoc(method) or "").partition("\n")[0]
    return f"- `{name}({', '.join(given + more)}) -> {returned}`: {summary}"


OF_ALL_METHODS = {"timeout", "extra_headers", "extra_query", "extra_body", "max_items"}


@pytest.mark.parametrize("name", [*NAMES.values(), *WAITS])
def test_the_overview_has_a_line_for_every_method(name: str) -> None:
    """What must be given, whether more may be given, what comes back, and the first line of its words."""
    assert line_of(name) in LINES


def test_the_overview_has_no_other_lines() -> None:
    """Each method stands there once."""
    assert len(LINES) == len(NAMES) + len(WAITS)


def test_the_links_of_the_overview_lead_to_the_sources() -> None:
    """One for each resource."""
    links = re.findall(r"\]\(([^)]+)\)", OVERVIEW)

    assert len(links) == len({name.partition(".")[0] for name in NAMES.values()})
    for link in links:
        assert (Path(generated_client.airbyte.__file__).parent / link).is_file()

"""The overview of all methods, which lies beside the package."""

import inspect
import re
from collections.abc import Callable
from operator import attrgetter
from pathlib import Path

import pytest

from tests.generated_client.every_system.system import System
from tests.generated_client.every_system.systems import SYSTEMS, each_system, idle_clients

OF_ALL_METHODS = {"timeout", "extra_headers", "extra_query", "extra_body", "max_items"}
METHODS = [(system, name) for system in SYSTEMS for name in [*system.names.values(), *system.further_methods]]


def folder_of(system: System) -> Path:
    """Where the package of a system is."""
    return Path(str(system.package.__file__)).parent


def overview_of(system: System) -> str:
    """The page beside the package."""
    return (folder_of(system) / "overview.md").read_text()


def lines_of(system: System) -> list[str]:
    """Its lines that tell of a method."""
    return [line for line in overview_of(system).splitlines() if line.startswith("- ")]


def line_of(system: System, name: str) -> str:
    """The line that the overview must have for a method, told from the method itself."""
    method: Callable[..., object] = attrgetter(name)(idle_clients(system)[0])
    own = [p for p in inspect.signature(method).parameters.values() if p.name not in OF_ALL_METHODS]
    given = [p.name + "=" * (p.kind is p.KEYWORD_ONLY) for p in own if p.default is p.empty]
    more = ["…"] if len(given) < len(own) else []
    returned = str(inspect.signature(method).return_annotation).replace("models.", "").replace("builtins.", "")
    summary = (inspect.getdoc(method) or "").partition("\n")[0]
    deprecated = " **Deprecated.**" if name in system.deprecated else ""
    return f"- `{name}({', '.join(given + more)}) -> {returned}`: {summary}{deprecated}"


@pytest.mark.parametrize(("system", "name"), METHODS, ids=lambda value: getattr(value, "name", value))
def test_the_overview_has_a_line_for_every_method(system: System, name: str) -> None:
    """What must be given, whether more may be given, what comes back, and the first line of its words."""
    assert line_of(system, name) in lines_of(system)


@each_system
def test_the_overview_has_no_other_lines(system: System) -> None:
    """Each method stands there once."""
    assert len(lines_of(system)) == len(system.names) + len(system.further_methods)


@each_system
def test_the_links_of_the_overview_lead_to_the_sources(system: System) -> None:
    """One for each resource."""
    links = re.findall(r"\]\(([^)]+)\)", overview_of(system))

    assert len(links) == len({name.partition(".")[0] for name in system.names.values()})
    for link in links:
        assert (folder_of(system) / link).is_file()

"""What type checkers say of the client: the types of every attribute, and what they refuse."""

import re
from pathlib import Path

import pytest

from tests.generated_client.every_system.system import System
from tests.generated_client.every_system.systems import each_system
from tests.typing.checked_files import REFUSED
from tests.typing.checkers import Findings

CHECKERS = ["mypy", "pyright"]


def marked(folder: Path, file: str) -> set[int]:
    """The lines of a file in which a checker must find fault."""
    lines = (folder / file).read_text().splitlines()
    return {number for number, line in enumerate(lines, 1) if REFUSED in line}


@pytest.mark.parametrize(("system", "attributes"), [("airbyte", 278), ("dbt_cloud", 550)])
@pytest.mark.parametrize("checker", CHECKERS)
def test_every_attribute_of_every_model_has_the_type_of_the_description(
    checker: str, system: str, attributes: int, findings: dict[str, Findings], checked_folder: Path
) -> None:
    """All of them, told by the publisher's schemas without our generator: neither wider nor narrower."""
    file = f"{system}_attributes.py"

    assert (checked_folder / file).read_text().count("assert_type(") >= attributes
    assert findings[checker].get(file, {}) == {}


@each_system
@pytest.mark.parametrize("checker", CHECKERS)
def test_every_method_returns_the_type_of_the_description_to_checkers(
    checker: str, system: System, findings: dict[str, Findings], checked_folder: Path
) -> None:
    """Plain and undecoded, blocking and asynchronous; what is deprecated is marked in editors, and nothing else."""
    file = f"{system.name}_answers.py"

    assert (checked_folder / file).read_text().count("assert_type(") == 4 * len(system.names)
    assert {*findings[checker].get(file, {})} == marked(checked_folder, file)
    assert len(marked(checked_folder, file)) == 4 * len(system.deprecated)


@pytest.mark.parametrize(("system", "arguments"), [("airbyte", 2772), ("dbt_cloud", 2500)])
@pytest.mark.parametrize("checker", CHECKERS)
def test_every_argument_has_a_type_that_refuses_what_does_not_fit(
    checker: str, system: str, arguments: int, findings: dict[str, Findings], checked_folder: Path
) -> None:
    """Each argument of every method, plain and undecoded, and of every constructor: none is `Any`."""
    due = marked(checked_folder, f"{system}_arguments.py")

    assert len(due) >= arguments
    assert {*findings[checker][f"{system}_arguments.py"]} == due


@pytest.mark.parametrize("checker", CHECKERS)
def test_mistakes_are_seen_before_the_program_runs(
    checker: str, findings: dict[str, Findings], checked_folder: Path
) -> None:
    """Misspelt names, missing and superfluous arguments, forgotten `await`, values that may be None."""
    assert {*findings[checker]["mistakes.py"]} == marked(checked_folder, "mistakes.py")


@pytest.mark.parametrize("checker", CHECKERS)
def test_a_wrong_configuration_is_seen_before_the_program_runs(
    checker: str, findings: dict[str, Findings], checked_folder: Path
) -> None:
    """A wrong key, type, constant or variant, and a missing key; what is right is not refused."""
    assert {*findings[checker]["configurations.py"]} == marked(checked_folder, "configurations.py")


@pytest.mark.parametrize("checker", CHECKERS)
def test_a_deprecated_operation_is_marked(checker: str, findings: dict[str, Findings]) -> None:
    """Without a package that bare Python lacks: checkers and editors know the decorator by its origin."""
    said = [message for message in findings[checker]["mistakes.py"].values() if re.search("deprecated", message)]

    assert len(said) == 1
    assert "use close" in said[0]

"""What type checkers say of the client: the types of every attribute, and what they refuse."""

import re
from pathlib import Path

import pytest

from tests.typing.checked_files import REFUSED
from tests.typing.checkers import Findings

CHECKERS = ["mypy", "pyright"]


def marked(folder: Path, file: str) -> set[int]:
    """The lines of a file in which a checker must find fault."""
    lines = (folder / file).read_text().splitlines()
    return {number for number, line in enumerate(lines, 1) if REFUSED in line}


@pytest.mark.parametrize("checker", CHECKERS)
def test_every_attribute_of_every_model_has_the_type_of_the_description(
    checker: str, findings: dict[str, Findings], checked_folder: Path
) -> None:
    """All 278 and more, told by the publisher's schemas without our generator: neither wider nor narrower."""
    asserted = (checked_folder / "attributes.py").read_text().count("assert_type(")

    assert asserted >= 278
    assert findings[checker].get("attributes.py", {}) == {}


@pytest.mark.parametrize("checker", CHECKERS)
def test_every_argument_has_a_type_that_refuses_what_does_not_fit(
    checker: str, findings: dict[str, Findings], checked_folder: Path
) -> None:
    """Each argument of every method, plain and undecoded, and of every constructor: none is `Any` or `object`."""
    due = marked(checked_folder, "arguments.py")

    assert len(due) >= 2772
    assert {*findings[checker]["arguments.py"]} == due


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

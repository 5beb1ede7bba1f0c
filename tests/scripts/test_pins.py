import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = sorted(path.name for path in (ROOT / "scripts").glob("constraints*.txt"))
PIN = re.compile(r"[a-z0-9][a-z0-9.-]*==[0-9][^ ;]*(?: ; .+)?")


@pytest.mark.parametrize("file", FILES)
def test_every_line_is_a_version_and_nothing_else(file: str) -> None:
    """No file names a place from which packages come."""
    for line in _lines(file):
        assert PIN.fullmatch(line), line


def test_everything_that_the_project_names_is_pinned() -> None:
    """A dependency that was added to pyproject.toml was pinned as well."""
    assert _named("tests", "database", "types", "generate", "checks") - _pinned("constraints.txt") == set()


@pytest.mark.parametrize("file", FILES)
def test_everything_that_tests_need_is_pinned_for_older_airflows_too(file: str) -> None:
    """With a file of pins that forgets something, an environment that is made later is another one."""
    assert _named("tests") - _pinned(file) == set()


def _lines(file: str) -> list[str]:
    return (ROOT / "scripts" / file).read_text().splitlines()


def _pinned(file: str) -> set[str]:
    return {line.split("==")[0] for line in _lines(file)}


def _named(*names: str) -> set[str]:
    """What the project needs, alone, with its extras and with these groups."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())
    groups: list[list[object]] = [
        settings["project"]["dependencies"],
        *settings["project"]["optional-dependencies"].values(),
        *(settings["dependency-groups"][name] for name in names),
    ]
    entries = [entry for group in groups for entry in group if isinstance(entry, str)]
    return {re.split(r"[\[<>=!~; ]", entry, maxsplit=1)[0].lower().replace("_", "-") for entry in entries}

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PIN = re.compile(r"[a-z0-9][a-z0-9.-]*==[0-9][^ ;]*(?: ; .+)?")


def test_every_line_is_a_version_and_nothing_else() -> None:
    """The file names no place from which packages come."""
    for line in _lines():
        assert PIN.fullmatch(line), line


def test_everything_that_the_project_names_is_pinned() -> None:
    """A dependency that was added to pyproject.toml was pinned as well."""
    pinned = {line.split("==")[0] for line in _lines()}

    assert {name for name in _named() if name not in pinned} == set()


def _lines() -> list[str]:
    return (ROOT / "scripts" / "constraints.txt").read_text().splitlines()


def _named() -> Iterator[str]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())
    groups = [
        settings["project"]["dependencies"],
        *settings["project"]["optional-dependencies"].values(),
        *settings["dependency-groups"].values(),
    ]
    for requirement in (entry for group in groups for entry in group if isinstance(entry, str)):
        yield re.split(r"[\[<>=!~; ]", requirement, maxsplit=1)[0].lower().replace("_", "-")

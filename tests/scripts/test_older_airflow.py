"""`scripts/test --airflow`: which versions there are, where they live, and what is left out with an older one."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from airflow_versions import NEWEST, environment_with, known_versions
from environment import PROJECT

SCRIPTS = Path(__file__).parents[2] / "scripts"

TESTS = """
import warnings
import pytest

def test_everywhere():
    pass

@pytest.mark.needs_airflow("3.2", "connection form")
def test_form():
    pass

@pytest.mark.needs_airflow("3.3", "task state store")
def test_store():
    pass

@pytest.mark.needs_airflow("3.3", "task state store")
@pytest.mark.parametrize("number", [1, 2])
def test_more(number):
    pass

def test_old_airflow_speaks_to_itself():
    warnings.warn_explicit("old", DeprecationWarning, "file", 1, module="airflow.models.dag")

def test_we_speak_to_old_airflow():
    with pytest.raises(DeprecationWarning):
        warnings.warn_explicit("old", DeprecationWarning, "file", 1, module="airflow_integration.hooks")
"""
RUN = """
import sys
sys.path.insert(0, sys.argv[1])
import pytest
arguments = ["-q", "-p", "no:cacheprovider", "-p", "no:asyncio", "-p", "older_airflow", *sys.argv[2:]]
sys.exit(pytest.main(arguments))
"""
SETTINGS = """
[pytest]
markers = needs_airflow(since, what)
strict_markers = true
filterwarnings = error
"""


def test_the_oldest_supported_version_is_among_them() -> None:
    """What pyproject.toml promises is what is tested, in order of age."""
    oldest = re.search(r"apache-airflow>=([\d.]+)", (SCRIPTS.parent / "pyproject.toml").read_text())

    assert oldest is not None
    assert known_versions()[0] == oldest[1]
    assert known_versions()[-1] == NEWEST


@pytest.mark.parametrize("version", known_versions())
def test_each_version_has_an_environment(version: str) -> None:
    """The newest is the project's own; any other has pins that hold that very version, and a folder below var/."""
    environment = environment_with(version)

    pinned = re.search(r"^apache-airflow==(.+)$", environment.constraints.read_text(), re.MULTILINE)
    assert pinned is not None
    assert version == NEWEST or pinned[1].startswith(f"{version}.")
    assert (environment == PROJECT) == (version in known_versions()[-2:])


@pytest.mark.parametrize(
    ("version", "passed", "left_out"),
    [
        (
            "3.1.8",
            3,
            ["1 tests need the connection form of Airflow 3.2", "3 tests need the task state store of Airflow 3.3"],
        ),
        ("3.2.2", 4, ["3 tests need the task state store of Airflow 3.3"]),
        ("3.3.0", 7, []),
        ("3.10.1", 7, []),
    ],
)
@pytest.mark.parametrize("workers", [(), ("-n", "2")], ids=["one process", "workers"])
def test_what_an_older_version_lacks_is_left_out_and_listed(
    version: str, passed: int, left_out: list[str], workers: tuple[str, ...], tmp_path: Path
) -> None:
    """Deselected, not skipped; and warnings between parts of that Airflow are no errors, while warnings to us are."""
    (tmp_path / "pytest.ini").write_text(SETTINGS)
    (tmp_path / "conftest.py").write_text(f"import older_airflow\nolder_airflow.INSTALLED = {version!r}\n")
    (tmp_path / "test_it.py").write_text(TESTS)
    command = [sys.executable, "-c", RUN, str(SCRIPTS), *workers]

    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout
    assert f"{passed} passed" in done.stdout
    assert "skipped" not in done.stdout
    assert [line.strip() for line in done.stdout.splitlines() if "tests need" in line] == left_out

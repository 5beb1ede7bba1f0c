"""The commands as they are typed, up to the point where they would begin to work."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[2] / "scripts"
BARE_PYTHON = [sys.executable, "-S", "-E"]  # the standard library and nothing else, as before .venv is there


def _run(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [*BARE_PYTHON, str(SCRIPTS / name), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("name", ["demo", "test", "check", "bench"])
def test_help_needs_nothing_but_python(name: str) -> None:
    """In a fresh clone `--help` answers at once, and prepares nothing."""
    done = _run(name, "--help")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"usage: scripts/{name} ")
    assert "Exit codes: 0 " in done.stdout


@pytest.mark.parametrize(
    ("command", "complaint"),
    [
        (("demo", "--bogus"), "--bogus"),
        (("demo", "--port", "99999"), "99999 is no port"),
        (("demo", "--port", "http"), "http"),
        (("demo", "--orders", "0"), "0 is out of range"),
        (("check", "nonsense"), "nonsense"),
        (("test", "--airflow", "3.0"), "3.0"),
        (("test", "--airflow"), "expected one argument"),
        (("bench", "nonsense"), "nonsense"),
        (("bench", "sdk", "--rounds", "0"), "0 is out of range"),
    ],
)
def test_bad_arguments_get_a_usage_line(command: tuple[str, ...], complaint: str) -> None:
    """The exit code is 2, and the message names what is wrong."""
    done = _run(*command)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"usage: scripts/{command[0]} ")
    assert complaint in done.stderr


def test_arguments_that_pytest_does_not_know_get_a_usage_line() -> None:
    """scripts/test passes on what it does not know itself, and still answers for it."""
    done = _run("test", "--bogus")

    assert done.returncode == 2
    assert "usage: scripts/test " in done.stderr
    assert "--bogus" in done.stderr


@pytest.mark.parametrize("name", ["demo", "test", "check", "bench"])
def test_an_old_python_is_told_what_is_needed(name: str) -> None:
    """The version is looked at before anything is imported that an older Python could not read."""
    lines = (SCRIPTS / name).read_text().splitlines()
    code = [line for line in lines if line.startswith(("import", "from", "if"))]

    assert code[:2] == ["import sys", "if sys.version_info < (3, 11):"]

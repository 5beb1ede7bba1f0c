import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[2] / "scripts"
MODULES = ("environment.py", "package_index.py", "progress.py", "stopping.py", "child.py")

PROGRAM = """
import sys
from environment import PROJECT, ROOT, Environment, enter
other = Environment(ROOT / "var" / "other", ROOT / "other.txt", group="dev")
enter(sys.argv[0], sys.argv[1:], other if sys.argv[1:] == ["other"] else PROJECT)
print("inside", sys.prefix, *sys.argv[1:])
"""

# Stands for uv: makes an environment with the standard library, installs nothing, notes what it was asked to do.
UV = """#!{python}
import os, pathlib, sys, time, venv
asked = sys.argv[1:]
with open({notes!r}, "a") as notes:
    notes.write(" ".join(asked[:2]) + "\\n")
if asked == ["--version"]:
    print("uv 99.0.0")
elif asked[0] == "venv":
    venv.create(asked[-1], clear=True)
elif os.environ.get("UV_FAILS"):
    sys.exit("no package index today")
else:
    time.sleep(float(os.environ.get("UV_SECONDS", "0")))
"""

PROJECT = """
[build-system]
requires = []
[project]
name = "p"
dependencies = ["{dependency}"]
[dependency-groups]
dev = []
[tool.ruff]
line-length = {line_length}
"""


class Project:
    """A small project with our scripts, and a uv that only pretends."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.scripts = root / "scripts"
        self.scripts.mkdir()
        for name in MODULES:
            shutil.copy(SCRIPTS / name, self.scripts)
        (self.scripts / "constraints.txt").write_text("a==1\n")
        (root / "other.txt").write_text("a==0\n")
        (self.scripts / "program").write_text(PROGRAM)
        self.describe()
        self.notes = root / "notes"
        uv = root / "bin" / "uv"
        uv.parent.mkdir()
        uv.write_text(UV.format(python=sys.executable, notes=str(self.notes)))
        uv.chmod(0o755)

    def describe(self, *, dependency: str = "a", line_length: int = 100) -> None:
        """Write pyproject.toml."""
        (self.root / "pyproject.toml").write_text(PROJECT.format(dependency=dependency, line_length=line_length))

    def start(self, *arguments: str, **settings: str) -> subprocess.Popen[str]:
        """Start the program as a user does."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("UV_", "PIP_"))}
        path = f"{self.root / 'bin'}{os.pathsep}{os.environ['PATH']}"
        return subprocess.Popen(
            [sys.executable, str(self.scripts / "program"), *arguments],
            env={**kept, "PATH": path, **settings},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str, **settings: str) -> tuple[int, str, str]:
        """Run the program; its exit code, what it said, what it complained about."""
        process = self.start(*arguments, **settings)
        said, complained = process.communicate(timeout=60)
        return process.returncode, said, complained

    def work_done(self) -> list[str]:
        """What uv was asked to do since the last look, without questions for its version."""
        asked = self.notes.read_text().splitlines() if self.notes.exists() else []
        self.notes.unlink(missing_ok=True)
        return [line for line in asked if line != "--version"]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project whose environment was never made."""
    return Project(tmp_path.resolve())


@pytest.fixture
def ready(project: Project) -> Project:
    """A project whose environment is right."""
    assert project.run()[0] == 0
    assert project.work_done() == ["venv --quiet", "pip install"]
    return project


def test_a_missing_environment_is_made_and_entered(project: Project) -> None:
    """The program ends up in .venv, with its arguments."""
    code, said, _ = project.run("one", "two words")

    assert code == 0
    assert said.splitlines()[-1] == f"inside {project.root / '.venv'} one two words"
    assert project.work_done() == ["venv --quiet", "pip install"]


def test_a_right_environment_costs_nothing(ready: Project) -> None:
    """The second start asks uv for nothing and announces no step."""
    code, said, _ = ready.run()

    assert (code, said) == (0, f"inside {ready.root / '.venv'}\n")
    assert not ready.notes.exists()


def test_an_environment_behind_a_link_is_entered(ready: Project, tmp_path: Path) -> None:
    """Some keep `.venv` on another disk: the program starts there, and does not start itself over and over."""
    (ready.root / ".venv").rename(tmp_path / "elsewhere")
    (ready.root / ".venv").symlink_to(tmp_path / "elsewhere")

    code, said, _ = ready.run("one")

    assert (code, said) == (0, f"inside {ready.root / '.venv'} one\n")


def test_a_new_dependency_makes_it_stale(ready: Project) -> None:
    """The environment follows pyproject.toml without being made anew."""
    ready.describe(dependency="b")

    assert ready.run()[0] == 0
    assert ready.work_done() == ["pip install"]


def test_a_new_pin_makes_it_stale(ready: Project) -> None:
    """The environment follows the constraints."""
    (ready.scripts / "constraints.txt").write_text("a==2\n")

    assert ready.run()[0] == 0
    assert ready.work_done() == ["pip install"]


def test_settings_of_tools_do_not_make_it_stale(ready: Project) -> None:
    """Most of pyproject.toml has nothing to do with what is installed."""
    ready.describe(line_length=120)

    assert ready.run()[0] == 0
    assert ready.work_done() == []


def test_a_failed_installation_is_told_and_not_trusted(project: Project) -> None:
    """The exit code is honest, the message has uv's own words, and the next start begins anew."""
    code, _, complained = project.run(UV_FAILS="1")

    assert code == 1
    assert "no package index today" in complained
    assert "UV_DEFAULT_INDEX" in complained
    project.work_done()
    assert project.run()[0] == 0
    assert project.work_done() == ["venv --quiet", "pip install"]


def test_two_at_once_prepare_it_once(project: Project) -> None:
    """The second waits for the first, says so, and finds everything done."""
    both = [project.start(UV_SECONDS="2") for _ in range(2)]
    answers = [process.communicate(timeout=60)[0] for process in both]

    assert [process.returncode for process in both] == [0, 0]
    assert sum("waiting for it" in answer for answer in answers) == 1
    assert project.work_done() == ["venv --quiet", "pip install"]


def test_an_environment_whose_python_is_gone_is_made_anew(ready: Project) -> None:
    """An upgraded system leaves a dangling link behind."""
    (ready.root / ".venv" / "bin" / "python").unlink()

    assert ready.run()[0] == 0
    assert ready.work_done() == ["venv --quiet", "pip install"]


def test_a_moved_project_gets_a_new_environment(ready: Project, tmp_path: Path) -> None:
    """Programs in an environment remember where it was."""
    moved = tmp_path / "moved"
    moved.mkdir()
    for name in ("scripts", ".venv", "pyproject.toml"):
        (ready.root / name).rename(moved / name)
    ready.root, ready.scripts = moved, moved / "scripts"
    (moved / "bin").symlink_to(tmp_path / "bin")

    assert ready.run()[0] == 0
    assert ready.work_done() == ["venv --quiet", "pip install"]


def test_an_environment_beside_the_project_s_own_lives_by_itself(ready: Project) -> None:
    """It has its own pins: neither of the two makes the other one stale."""
    code, said, _ = ready.run("other")

    assert (code, said.splitlines()[-1]) == (0, f"inside {ready.root / 'var' / 'other'} other")
    assert ready.work_done() == ["venv --quiet", "pip install"]
    (ready.root / "other.txt").write_text("a==0.1\n")
    assert ready.run()[0] == 0
    assert ready.work_done() == []
    assert ready.run("other")[0] == 0
    assert ready.work_done() == ["pip install"]

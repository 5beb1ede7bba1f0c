"""The project's own environment, `.venv`, and others like it: made when missing, mended when stale, else left alone.

Needs nothing but Python 3.11 and a package index.  Versions come from a file of pins, `scripts/constraints.txt` for
`.venv`.  What decides whether an environment is right is a stamp inside it: a digest of the dependency tables of
`pyproject.toml`, of the constraints and of the place of the project.  Reading it costs milliseconds.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from child import run
from package_index import PreparationError, base_python, find_uv, index_settings
from progress import complain, say, step
from stopping import INTERRUPTED, interrupt_on_signals

ROOT = Path(__file__).resolve().parent.parent
VAR = ROOT / "var"
CONSTRAINTS = ROOT / "scripts" / "constraints.txt"

_OLDEST = (3, 11)


@dataclass(frozen=True)
class Environment:
    """A virtual environment with the project in it, editable."""

    place: Path
    constraints: Path
    """The file of pins."""
    group: str
    """The dependency group of `pyproject.toml` that is installed beside the project and its extras."""

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.place / "bin" / "python"

    @property
    def stamp(self) -> Path:
        """What it was made from."""
        return self.place / ".project-stamp"

    @property
    def unfinished(self) -> Path:
        """Is there while packages are being installed."""
        return self.place / ".project-unfinished"

    def is_right(self) -> bool:
        """Whether it exists, is complete and was made from today's inputs."""
        try:
            return self.python.exists() and not self.unfinished.exists() and self.stamp.read_text() == self._inputs()
        except OSError:
            return False

    def prepare(self) -> None:
        """Make it right; two at once wait for each other.  Raises `PreparationError` with what to do."""
        with _alone(self.place):
            if self.is_right():
                return  # somebody else has just made it
            uv = find_uv(VAR / "tools")
            if not self._usable():
                with step(f"creating {self.place} with Python {sys.version.split()[0]}"):
                    _run([uv, "venv", "--quiet", "--clear", "--python", base_python(), str(self.place)])
            self.unfinished.touch()
            self.stamp.unlink(missing_ok=True)
            with step(f"installing the project and its tools into {self.place}"):
                project, group = f"{ROOT}[airflow,openlineage,testing]", f"{ROOT / 'pyproject.toml'}:{self.group}"
                python, constraints = str(self.python), str(self.constraints)
                _run(
                    [
                        *(uv, "pip", "install", "--quiet", "--python", python, "--constraints", constraints),
                        *("--editable", project, "--group", group),
                    ]
                )
            self.stamp.write_text(self._inputs())
            self.unfinished.unlink()

    def _usable(self) -> bool:
        """Whether there is something to install into; what was cut short, or moved with its project, is not."""
        if self.unfinished.exists() or not self.python.exists():
            return False
        if self.stamp.exists() and self.stamp.read_text().splitlines()[:1] != [str(ROOT)]:
            return False  # the programs in bin/ remember the old place
        asked = f"import sys; sys.exit(sys.version_info < {_OLDEST})"
        return subprocess.run([self.python, "-c", asked], check=False).returncode == 0

    def _inputs(self) -> str:
        """The place of the project, and a digest of everything that decides what is in the environment."""
        settings = tomllib.loads((ROOT / "pyproject.toml").read_text())
        tables = {name: settings[name] for name in ("build-system", "project", "dependency-groups")}
        inputs = "\0".join([json.dumps(tables, sort_keys=True), self.constraints.read_text()])
        digest = hashlib.sha256(inputs.encode()).hexdigest()
        return f"{ROOT}\n{digest}\n"


PROJECT = Environment(ROOT / ".venv", CONSTRAINTS, group="dev")
PYTHON = PROJECT.python


def enter(script: str, arguments: Sequence[str], environment: Environment = PROJECT) -> None:
    """Make this process run in `environment`: returns when it does, else replaces it by one that does.

    Exits with 1 and a message when the environment cannot be made.  From here on SIGTERM and SIGHUP are like Ctrl-C.
    """
    interrupt_on_signals()
    try:
        stale = not environment.is_right()
        if stale:
            environment.prepare()
    except PreparationError as error:
        complain(f"cannot prepare {environment.place}: {error}")
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    if stale or Path(sys.prefix).resolve() != environment.place.resolve():  # `.venv` may be a link
        os.execv(environment.python, [str(environment.python), str(Path(script).resolve()), *arguments])


@contextmanager
def _alone(place: Path) -> Generator[None]:
    VAR.mkdir(exist_ok=True)
    with (VAR / f"{place.name.lstrip('.')}.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say(f"another script is preparing {place}; waiting for it")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _run(command: list[str]) -> None:
    """Run uv; show what it says only when it fails."""
    done = run(command, cwd=ROOT, env=index_settings(os.environ))
    if done.returncode:
        hint = "If no package index is reachable, set UV_DEFAULT_INDEX (or pip's index-url) and start again."
        raise PreparationError(f"{' '.join(command[:3])} ended with {done.returncode}:\n{done.stdout.strip()}\n{hint}")

"""The project's own environment, `.venv`: made when missing, mended when stale, left alone when right.

Needs nothing but Python 3.11 and a package index.  Versions come from `scripts/constraints.txt`.  What decides whether
the environment is right is a stamp inside it: a digest of the dependency tables of `pyproject.toml`, of the constraints
and of the place of the project.  Reading it costs milliseconds.
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
from pathlib import Path

from child import run
from package_index import PreparationError, base_python, find_uv, index_settings
from progress import complain, say, step
from stopping import INTERRUPTED, interrupt_on_signals

ROOT = Path(__file__).resolve().parent.parent
VAR = ROOT / "var"
CONSTRAINTS = ROOT / "scripts" / "constraints.txt"
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / "bin" / "python"

_STAMP = ENVIRONMENT / ".project-stamp"
_UNFINISHED = ENVIRONMENT / ".project-unfinished"
_OLDEST = (3, 11)


def enter(script: str, arguments: Sequence[str]) -> None:
    """Make this process run in the project's environment: returns when it does, else replaces it by one that does.

    Exits with 1 and a message when the environment cannot be made.  From here on SIGTERM and SIGHUP are like Ctrl-C.
    """
    interrupt_on_signals()
    try:
        stale = not is_right()
        if stale:
            prepare()
    except PreparationError as error:
        complain(f"cannot prepare {ENVIRONMENT}: {error}")
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    if stale or Path(sys.prefix).resolve() != ENVIRONMENT.resolve():  # `.venv` may be a link
        os.execv(PYTHON, [str(PYTHON), str(Path(script).resolve()), *arguments])


def is_right() -> bool:
    """Whether the environment exists, is complete and was made from today's inputs."""
    try:
        return PYTHON.exists() and not _UNFINISHED.exists() and _STAMP.read_text() == _stamp()
    except OSError:
        return False


def prepare() -> None:
    """Make the environment right; two at once wait for each other.  Raises `PreparationError` with what to do."""
    with _alone():
        if is_right():
            return  # somebody else has just made it
        uv = find_uv(VAR / "tools")
        if not _usable():
            with step(f"creating {ENVIRONMENT} with Python {sys.version.split()[0]}"):
                _run([uv, "venv", "--quiet", "--clear", "--python", base_python(), str(ENVIRONMENT)])
        _UNFINISHED.touch()
        _STAMP.unlink(missing_ok=True)
        with step(f"installing the project and its tools into {ENVIRONMENT}"):
            project, group = f"{ROOT}[airflow,openlineage,testing]", f"{ROOT / 'pyproject.toml'}:dev"
            _run(
                [
                    *(uv, "pip", "install", "--quiet", "--python", str(PYTHON), "--constraints", str(CONSTRAINTS)),
                    *("--editable", project, "--group", group),
                ]
            )
        _STAMP.write_text(_stamp())
        _UNFINISHED.unlink()


def _usable() -> bool:
    """Whether there is an environment to install into; one that was cut short, or moved with its project, is not."""
    if _UNFINISHED.exists() or not PYTHON.exists():
        return False
    if _STAMP.exists() and _STAMP.read_text().splitlines()[:1] != [str(ROOT)]:
        return False  # the programs in bin/ remember the old place
    asked = f"import sys; sys.exit(sys.version_info < {_OLDEST})"
    return subprocess.run([PYTHON, "-c", asked], check=False).returncode == 0


def _stamp() -> str:
    """The place of the project, and a digest of everything that decides what is in the environment."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())
    tables = {name: settings[name] for name in ("build-system", "project", "dependency-groups")}
    inputs = "\0".join([json.dumps(tables, sort_keys=True), CONSTRAINTS.read_text()])
    digest = hashlib.sha256(inputs.encode()).hexdigest()
    return f"{ROOT}\n{digest}\n"


@contextmanager
def _alone() -> Generator[None]:
    VAR.mkdir(exist_ok=True)
    with (VAR / "environment.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say(f"another script is preparing {ENVIRONMENT}; waiting for it")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _run(command: list[str]) -> None:
    """Run uv; show what it says only when it fails."""
    done = run(command, cwd=ROOT, env=index_settings(os.environ))
    if done.returncode:
        hint = "If no package index is reachable, set UV_DEFAULT_INDEX (or pip's index-url) and start again."
        raise PreparationError(f"{' '.join(command[:3])} ended with {done.returncode}:\n{done.stdout.strip()}\n{hint}")

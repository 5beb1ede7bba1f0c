"""Pinned environments for programs: a folder each in a cache, built beside it and moved into place when it works.

An environment is found by the content of its pins, so a new pin is a new folder.  Several processes may ask at once:
one builds, the others wait.  Programs are started as `python -c`, never by the scripts in `bin`, which remember where
they were installed; so the folder can be moved.
"""

from __future__ import annotations

import fcntl
import hashlib
import logging
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generated_client.testing.programs.cancellation import Cancellation
from generated_client.testing.programs.process import SupervisedProcess
from generated_client.testing.programs.run_log import RunLog

logger: logging.Logger = logging.getLogger("generated_client.testing.programs")

LOCK_POLL = 0.1  # seconds


class EnvironmentUnavailableError(Exception):
    """A program's environment is missing and cannot be built; one line says why and how to go on."""


@dataclass(frozen=True, slots=True)
class PinnedPackage:
    """A program as a Python package, and the Pythons it runs on.

    `pins` is a file of lines `name==version` for everything it needs; `entry_point` is what to call, `module:function`.
    `trial` are the arguments with which a new environment is tried out: they must end well, and need nothing else.
    """

    name: str
    pins: Path
    entry_point: str
    trial: tuple[str, ...] = ("--help",)
    python_from: tuple[int, int] = (3, 11)
    python_below: tuple[int, int] = (3, 15)

    def command(self, environment: Path) -> tuple[str, ...]:
        """What starts the program in its environment; the program's own arguments follow."""
        module, _, function = self.entry_point.partition(":")
        return (str(_python_in(environment)), "-I", "-c", f"from {module} import {function}; {function}()")


def default_cache() -> Path:
    """The folder for environments in the user's cache: below XDG_CACHE_HOME, ~/Library/Caches or ~/.cache."""
    fallback = Path.home() / ("Library/Caches" if sys.platform == "darwin" else ".cache")
    return Path(os.environ.get("XDG_CACHE_HOME") or fallback) / "airflow-remote-jobs" / "programs"


def ensure_environment(
    package: PinnedPackage,
    *,
    cache: Path | None = None,
    log: RunLog | None = None,
    cancellation: Cancellation | None = None,
) -> Path:
    """The folder of the program's environment; builds it when it is not there, which takes seconds and the network.

    Costs next to nothing when it is there.  Raises `EnvironmentUnavailableError`, and `CancelledError`.
    """
    cache = cache or default_cache()
    digest = hashlib.sha256(package.pins.read_bytes()).hexdigest()[:12]
    environment = cache / f"{package.name}-{digest}"
    if _python_in(environment).exists():  # follows the link: False too when the Python it was made from is gone
        return environment
    builder = _Builder(package, log or RunLog(), cancellation or Cancellation())
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with builder.lock(cache / f"{environment.name}.lock"):
            if not _python_in(environment).exists():
                logger.info("%s needs an environment of its own, once; this may take minutes", package.name)
                builder.build(environment)
    except OSError as error:
        raise EnvironmentUnavailableError(f"The environment {environment} cannot be built: {error}") from error
    return environment


def program_command(
    program: PinnedPackage | tuple[str, ...],
    *,
    cache: Path | None = None,
    log: RunLog | None = None,
    cancellation: Cancellation | None = None,
) -> tuple[str, ...]:
    """What starts `program`: a package in its environment, which is built if it is missing, or a command that is there.

    Raises as `ensure_environment` does.
    """
    if not isinstance(program, PinnedPackage):
        return program
    return program.command(ensure_environment(program, cache=cache, log=log, cancellation=cancellation))


def program_variables() -> Mapping[str, str]:
    """The environment variables that installers and programs are started with.

    Ours, without those that would lead a Python astray, and with loopback addresses kept away from any proxy.
    """
    strange = ("PYTHON", "VIRTUAL_ENV", "CONDA_", "__PYVENV")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(strange)}
    for name in ("NO_PROXY", "no_proxy"):
        kept[name] = ",".join(filter(None, (kept.get(name), "127.0.0.1,localhost")))
    return kept


class _Builder:
    """Builds one environment."""

    def __init__(self, package: PinnedPackage, log: RunLog, cancellation: Cancellation) -> None:
        self._package = package
        self._log = log
        self._cancellation = cancellation

    @contextmanager
    def lock(self, path: Path) -> Generator[None]:
        """Only one process at a time builds; a lock of the kernel's, so a killed one leaves nothing locked."""
        with path.open("w") as file:
            while True:
                try:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    self._cancellation.wait(LOCK_POLL)
            yield

    def build(self, environment: Path) -> None:
        """Install beside `environment`, try the program out, and move it into place."""
        started = time.monotonic()
        for leftover in environment.parent.glob(f"{environment.name}.*/"):  # we hold the lock: nobody works in them
            shutil.rmtree(leftover, ignore_errors=True)
        with tempfile.TemporaryDirectory(prefix=f"{environment.name}.", dir=environment.parent) as folder:
            workplace = Path(folder) / "environment"
            self._install(workplace)
            self._run("try out", [*self._package.command(workplace), *self._package.trial])
            if environment.exists():  # there, but broken
                environment.rename(Path(folder) / "broken")
            workplace.rename(environment)
        self._log.write("INFO", f"Built {environment} in {time.monotonic() - started:.1f} s")

    def _install(self, workplace: Path) -> None:
        """Install with uv where there is one; with pip where there is none, or where only pip knows the index."""
        found = shutil.which("uv") or shutil.which("uv", path=str(Path(sys.executable).parent))
        uv = found if found and self._works([found, "--version"]) else None  # version managers leave stubs
        python = self._base_python(uv)
        if uv is None:
            self._install_with_pip(python, workplace)
            return
        try:
            self._install_with_uv(uv, python, workplace)
        except EnvironmentUnavailableError as error:
            if python.startswith(">"):  # a wish that only uv understands
                raise
            shutil.rmtree(workplace, ignore_errors=True)
            try:
                self._install_with_pip(python, workplace)
            except EnvironmentUnavailableError:
                raise error from None  # uv says more plainly what is wrong

    def _install_with_uv(self, uv: str, python: str, workplace: Path) -> None:
        self._log.write("INFO", f"Building {workplace} with {uv}")
        self._run("create", [uv, "venv", "--quiet", "--no-project", "--python", python, str(workplace)])
        install = [uv, "pip", "install", "--quiet", "--python", str(_python_in(workplace)), "--no-deps"]
        self._run("fetch", [*install, "--requirement", str(self._package.pins)])

    def _install_with_pip(self, python: str, workplace: Path) -> None:
        self._log.write("INFO", f"Building {workplace} with pip")
        self._run("create", [python, "-I", "-m", "venv", str(workplace)])
        pip = [str(_python_in(workplace)), "-I", "-m", "pip", "--quiet", "--no-input", "--disable-pip-version-check"]
        self._run("fetch", [*pip, "install", "--no-deps", "--requirement", str(self._package.pins)])

    def _base_python(self, uv: str | None) -> str:
        lowest, limit = self._package.python_from, self._package.python_below
        if lowest <= sys.version_info[:2] < limit:
            return sys.executable
        for minor in range(limit[1] - 1, lowest[1] - 1, -1):
            found = shutil.which(f"python{lowest[0]}.{minor}")
            if found and self._works([found, "-I", "-c", "import ensurepip, venv"]):
                return found
        wanted = f">={lowest[0]}.{lowest[1]},<{limit[0]}.{limit[1]}"
        if uv:
            return wanted  # uv finds one where we did not look, or fetches one
        raise EnvironmentUnavailableError(f"The program {self._package.name!r} needs Python {wanted}; none was found")

    def _works(self, command: Sequence[str]) -> bool:
        return self._outcome(command) is None

    def _run(self, step: str, command: Sequence[str]) -> None:
        failure = self._outcome(command)
        if failure:
            package, hint = f"{self._package.name!r} ({_first_pin(self._package.pins)} and what it needs)", _HINTS[step]
            raise EnvironmentUnavailableError(f"Cannot {step} {package}: {failure}. {hint}")

    def _outcome(self, command: Sequence[str]) -> str | None:
        """Run a command to its end, its output going to the log; why it failed, or None."""
        output: list[str] = []

        def note(line: str) -> None:
            self._log.write("BUILD", line)
            output.append(line)

        process = SupervisedProcess(command, on_stderr=note, environment=program_variables())
        with self._cancellation.covering(process):
            for line in process.lines():
                note(line.decode(errors="replace"))
        self._cancellation.check()
        return None if process.failure is None else _reason(output) or process.failure


_HINTS = {
    "create": "Install Python's venv module, or uv, and try again",
    "fetch": "Make a package index reachable (UV_DEFAULT_INDEX or PIP_INDEX_URL, HTTPS_PROXY) and try again,"
    " or use scripted jobs, which need no program",
    "try out": "The log has the whole answer",
}


def _python_in(environment: Path) -> Path:
    return environment / "bin" / "python"


def _first_pin(pins: Path) -> str:
    return next(line for line in pins.read_text().splitlines() if "==" in line and not line.startswith("#"))


def _reason(output: Sequence[str]) -> str:
    """The most telling lines of an installer's output, without the passwords of index addresses."""
    lines = [re.sub(r"^\W+", "", line).strip() for line in output]  # uv draws trees
    telling = [line for line in lines if re.match("error|cause|warning", line, re.IGNORECASE)] or [*filter(None, lines)]
    ends = dict.fromkeys((*telling[:1], *telling[-1:]))
    return re.sub(r"//[^/@\s]+@", "//", " ".join(ends))[:500]

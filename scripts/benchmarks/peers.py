"""Whom we measure ourselves against: each with an environment of its own, in which one figure at a time is taken."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from child import run
from environment import CONSTRAINTS, ROOT, VAR
from package_index import PreparationError, find_uv
from progress import step

PLACE = VAR / "benchmarks"


class BenchmarkError(Exception):
    """Something could not be measured; the message is what the program said."""


@dataclass(frozen=True, eq=False)
class Peer:
    """A participant: its name in the table, and the packages that its environment has, in pinned versions."""

    name: str
    packages: tuple[str, ...]
    variables: Mapping[str, str] = field(default_factory=dict[str, str])

    def environment(self) -> Path:
        """The Python of its environment, which is made when it is missing.  Raises `PreparationError`."""
        inputs = "\0".join([*self.packages, CONSTRAINTS.read_text(), sys.version])
        folder = PLACE / f"environment-{hashlib.sha256(inputs.encode()).hexdigest()[:12]}"
        python = folder / "bin" / "python"
        PLACE.mkdir(parents=True, exist_ok=True)
        with folder.with_suffix(".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            complete = folder / "complete"
            if not (complete.exists() and python.exists()):
                with step(f"installing {', '.join(self.packages)} for {self.name}"):
                    self._install(folder, python)
                complete.touch()
        return python

    def _install(self, folder: Path, python: Path) -> None:
        uv = find_uv(VAR / "tools")
        install = [uv, "pip", "install", "--quiet", "--python", str(python), "--constraints", str(CONSTRAINTS)]
        for command in (
            [uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(folder)],
            [*install, *self.packages],
        ):
            done = run(command, cwd=ROOT)
            if done.returncode:
                raise PreparationError(f"{' '.join(command[:3])} ended with {done.returncode}:\n{done.stdout.strip()}")

    def figures(self, program: Path, *arguments: str, variables: Mapping[str, str] | None = None) -> dict[str, float]:
        """Run a program in a fresh process of its environment; returns the JSON object of numbers that it prints.

        The process has next to no environment variables: no proxy, and nothing that keeps bytecode from being cached.
        """
        figures: dict[str, float] = json.loads(self.output(program, *arguments, variables=variables))
        return figures

    def output(self, program: Path, *arguments: str, variables: Mapping[str, str] | None = None) -> str:
        """The same for a program that prints anything.  Raises `BenchmarkError` when it fails."""
        command = [str(self.environment()), str(program), *arguments]
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        done = run(command, cwd=PLACE, env={**kept, **self.variables, **(variables or {})})
        if done.returncode:
            raise BenchmarkError(f"{self.name}: {' '.join(command[1:])} ended with {done.returncode}:\n{done.stdout}")
        return done.stdout

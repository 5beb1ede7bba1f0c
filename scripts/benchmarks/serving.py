"""Servers that participants talk to, each a process of its own, so that it costs them nothing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

_SCRIPTS = Path(__file__).parents[1]


@contextmanager
def serving(module: str, *arguments: str, addresses: int = 1) -> Generator[Sequence[str]]:
    """Run a module that prints so many *addresses*, and serves until its input ends."""
    command = [sys.executable, "-m", module, *arguments]
    with subprocess.Popen(command, cwd=_SCRIPTS, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        if server.stdin is None or server.stdout is None:
            raise RuntimeError("the server has no pipes")
        try:
            yield [server.stdout.readline().strip() for _ in range(addresses)]
        finally:
            server.stdin.close()  # it ends then

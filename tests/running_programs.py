"""Waits for what a program of another process promised: a file, or its own end."""

from __future__ import annotations

import time
from pathlib import Path

import psutil

PATIENCE = 20.0
"""Seconds."""


def content_of(path: Path) -> str:
    """Wait for a file that a process promised, and return what is in it."""
    deadline = time.monotonic() + PATIENCE
    while not path.exists():
        assert time.monotonic() < deadline, f"{path.name} did not appear in time"
        time.sleep(0.01)
    return path.read_text()


def is_gone(pid: int) -> bool:
    """Wait until a process is gone, and say whether it is; a zombie that nobody collects is gone too."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            if psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
                return True
        except psutil.NoSuchProcess:
            return True
        time.sleep(0.01)
    return False

"""Programs that run in the background: started in a group of their own, and stopped to the last process."""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from pwd import struct_passwd
from typing import TypedDict

import psutil

MARK = "REMOTE_JOBS_RUN"
"""The environment variable that every process of a run inherits; it finds those that left their group."""


class Identity(TypedDict, total=False):
    """Who a program runs as, in the words of `subprocess`; nothing in it: whoever starts it."""

    user: int
    group: int
    extra_groups: Sequence[int]


def identity(account: struct_passwd | None) -> Identity:
    """The identity of *account*; None: that of this program."""
    return {} if account is None else {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}


class BackgroundProcess:
    """One program with its log file."""

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        *,
        env: Mapping[str, str],
        cwd: Path,
        log: Path,
        account: struct_passwd | None = None,
    ) -> None:
        """Start `command`; both its output streams are appended to the file `log`.

        Only root may give an *account*, to start a program that is not to be root.
        """
        self.name = name
        self.log = log
        with log.open("ab") as sink:
            self._process = subprocess.Popen(
                command,
                env=dict(env),
                cwd=cwd,
                stdin=subprocess.DEVNULL,
                stdout=sink,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                **identity(account),
            )

    @property
    def pid(self) -> int:
        """The process id, which is the id of its group too."""
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        """The exit code; None while it runs."""
        return self._process.poll()

    def send(self, number: signal.Signals) -> None:
        """Send a signal to the program itself, not to its group."""
        self._process.send_signal(number)

    def send_to_group(self, number: signal.Signals) -> None:
        """Send a signal to the program and to what it started, as far as that is in its group."""
        with suppress(ProcessLookupError, PermissionError):  # macOS says "not permitted" of a group of zombies
            os.killpg(self.pid, number)

    def wait(self, seconds: float) -> bool:
        """Wait for the end, at most `seconds`; whether it came."""
        try:
            self._process.wait(max(0.0, seconds))
        except subprocess.TimeoutExpired:
            return False
        return True

    def last_lines(self, count: int = 30) -> str:
        """The end of the log."""
        with suppress(OSError):
            return "\n".join(self.log.read_text(errors="replace").splitlines()[-count:])
        return ""


def new_mark() -> str:
    """A value for the environment variable `MARK`."""
    return secrets.token_hex(8)


def stop(processes: Iterable[BackgroundProcess], *, patience: float) -> None:
    """Ask all of them to end, give them `patience` seconds together, then end the rest of their groups by force.

    An impatient second Ctrl-C only ends the patience.
    """
    stopping = list(processes)
    try:
        for process in stopping:
            process.send(signal.SIGTERM)
        deadline = time.monotonic() + patience
        for process in stopping:
            process.wait(deadline - time.monotonic())
    finally:
        for process in stopping:
            process.send_to_group(signal.SIGKILL)
        for process in stopping:
            process.wait(10)


def survivors(mark: str, *, variable: str = MARK) -> list[psutil.Process]:
    """The processes of the run with this mark that still live; *variable* is where they carry it."""
    found: list[psutil.Process] = []
    for process in psutil.process_iter():
        with suppress(psutil.Error, OSError):
            if process.environ().get(variable) == mark and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
    return found


def end_survivors(mark: str) -> list[str]:
    """End by force what still lives of a run; returns what that was, for the log."""
    found = survivors(mark)
    names: list[str] = []
    for process in found:
        with suppress(psutil.NoSuchProcess):
            names.append(f"{process.pid} {' '.join(process.cmdline())[:100]}")
            process.kill()
    psutil.wait_procs(found, timeout=10)
    return names

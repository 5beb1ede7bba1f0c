"""A child process that never outlives us: its lines, its exit, and an orderly end for its whole process group."""

from __future__ import annotations

import os
import selectors
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

SUPERVISOR = Path(__file__).with_name("supervisor.py")
CHUNK = 64 * 1024
LONGEST_LINE = 64 * 1024 * 1024  # bytes; a line is held in memory as a whole
STRAGGLER_PATIENCE = 1.0  # seconds of silence after the exit, in case a process outside the group holds the pipe


class LineTooLongError(Exception):
    """The process printed a line that is too long to be a message."""


class SupervisedProcess:
    """One command under `supervisor.py`.  One thread reads `lines()`; any thread may `stop()`.

    The command ends when it is done, `grace` seconds after `stop()` at the latest, and with the process that started
    it, whatever kills that.  Use it as a context manager: leaving it kills what is left of the group at once.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        on_stderr: Callable[[str], None],
        grace: float = 5.0,
        environment: Mapping[str, str] | None = None,
        folder: Path | None = None,
        longest_line: int = LONGEST_LINE,
    ) -> None:
        """Start `command`, in `folder` or where we are.

        `on_stderr` gets the lines of standard error, in the thread that reads `lines()`.
        """
        self._on_stderr = on_stderr
        self._longest_line = longest_line
        self._lock = threading.Lock()
        self._report = b""
        ends = [os.pipe() for _ in range(4)]
        (lifeline, self._lifeline), (self._stdout, stdout), (self._stderr, stderr), (self._status, status) = ends
        try:
            self._popen = subprocess.Popen(
                [sys.executable, "-I", "-S", str(SUPERVISOR), str(grace), str(status), *command],
                stdin=lifeline,
                stdout=stdout,
                stderr=stderr,
                env=environment,
                cwd=folder,
                pass_fds=(status,),
                start_new_session=True,
            )
        except BaseException:
            for ours in (self._lifeline, self._stdout, self._stderr, self._status):
                os.close(ours)
            raise
        finally:
            for theirs in (lifeline, stdout, stderr, status):
                os.close(theirs)
        self._open = {self._lifeline, self._stdout, self._stderr, self._status}

    @property
    def failure(self) -> str | None:
        """Why the command did not end well, in words; None when it exited with 0.  Known when `lines()` has ended."""
        report = self._report.decode(errors="replace").strip()
        if report.startswith("!"):
            return f"could not be started: {report[1:]}"
        code = int(report) if report else -signal.SIGKILL  # no report: somebody killed the whole group
        if code < 0:
            names = {known.value: known.name for known in signal.Signals}  # the real-time signals have none
            return f"was killed by {names.get(-code, f'signal {-code}')}"
        return f"ended with exit code {code}" if code else None

    def stop(self) -> None:
        """Begin to end the group: SIGTERM now, SIGKILL after the grace.  Returns at once; harmless when repeated."""
        self._close(self._lifeline)

    def lines(self) -> Generator[bytes]:
        """Every line of standard output, without its end, until the process is gone; may be consumed once.

        Nothing is read ahead of the consumer by more than a pipe's worth and one line.  Raises `LineTooLongError`.
        """
        out, err = _Lines(), _Lines()
        with selectors.DefaultSelector() as selector:
            for descriptor in (self._stdout, self._stderr, self._status):
                selector.register(descriptor, selectors.EVENT_READ)
            waiting = selector.get_map()
            while self._stdout in waiting or self._status in waiting:
                ready = selector.select(None if self._status in waiting else STRAGGLER_PATIENCE)
                if not ready:
                    break
                for key, _ in ready:
                    chunk = os.read(key.fd, CHUNK)
                    if not chunk:
                        selector.unregister(key.fd)
                    if key.fd == self._stdout:
                        yield from out.feed(chunk)
                        if out.size > self._longest_line:
                            raise LineTooLongError(f"printed a line of more than {self._longest_line} bytes")
                    elif key.fd == self._stderr:
                        self._pass_on(err.feed(chunk))
                        if err.size > CHUNK:  # a log may be cut anywhere
                            self._pass_on(err.rest())
                    else:
                        self._report += chunk
                        self._kill_group()  # the command is over: so is whatever it has left behind
        yield from out.rest()
        self._pass_on(err.rest())

    def close(self) -> None:
        """Kill what is left of the group, and wait until it is gone; harmless when repeated."""
        self._kill_group()
        self._popen.wait()
        for descriptor in (self._lifeline, self._stdout, self._stderr, self._status):
            self._close(descriptor)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _kill_group(self) -> None:
        # Only while the supervisor has not been waited for: until then nobody else gets its pid, which names the group.
        if self._popen.returncode is None:
            with suppress(ProcessLookupError, PermissionError):  # macOS refuses when only zombies are left
                os.killpg(self._popen.pid, signal.SIGKILL)

    def _close(self, descriptor: int) -> None:
        with self._lock:  # a descriptor that is closed twice may by then belong to somebody else
            if descriptor in self._open:
                self._open.remove(descriptor)
                os.close(descriptor)

    def _pass_on(self, lines: Iterator[bytes]) -> None:
        for line in lines:
            self._on_stderr(line.decode(errors="replace"))


class _Lines:
    """Cuts a stream of chunks into lines, looking at each byte once; `size` is the length of the unfinished line."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self.size = 0

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        *finished, unfinished = chunk.split(b"\n")
        for line in finished:
            self._pieces.append(line)
            yield from self.rest()
        if unfinished:
            self._pieces.append(unfinished)
            self.size += len(unfinished)

    def rest(self) -> Iterator[bytes]:
        """The unfinished line, if there is one; empties it."""
        if self._pieces:
            line = b"".join(self._pieces)
            self._pieces, self.size = [], 0
            yield line

"""Runs one command and ends its whole process group with it, with the server, or when the server asks.

Started by `process.py` as `python -I -S supervisor.py GRACE STATUS_FD COMMAND...` in a session of its own; imports
nothing of this package.  Standard input is the lifeline: the server holds the other end, so it reads as ended when the
server closes it and also when the server dies, by whatever signal.  Then the group gets SIGTERM and, GRACE seconds
later, SIGKILL.

Writes one line to STATUS_FD: the exit code of the command (negative: the signal that killed it), or `!` and a reason
why it could not be started.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress


def main() -> None:
    """Run the command in `sys.argv` to its end; leaves only by SIGKILL, its own or the server's."""
    grace, status, command = float(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    # The group's SIGTERM is meant for the command, not for us.  A handler instead of SIG_IGN, which would be inherited.
    signal.signal(signal.SIGTERM, lambda _signal, _frame: None)
    ended = threading.Event()
    lifeline = threading.Thread(target=_follow_lifeline, args=(ended, grace))
    try:
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL)
    except OSError as error:
        _report(status, f"!{error}")
    else:
        lifeline.start()
        _report(status, str(child.wait()))
        ended.set()
        lifeline.join()
    os.killpg(0, signal.SIGKILL)


def _follow_lifeline(ended: threading.Event, grace: float) -> None:
    while os.read(0, 1):
        pass
    os.killpg(0, signal.SIGTERM)
    ended.wait(grace)
    os.killpg(0, signal.SIGKILL)  # also whatever the command has left behind


def _report(status: int, text: str) -> None:
    with suppress(BrokenPipeError):  # the server is gone
        os.write(status, f"{text}\n".encode())


if __name__ == "__main__":
    main()

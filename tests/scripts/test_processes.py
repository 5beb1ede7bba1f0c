import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from processes import MARK, BackgroundProcess, end_survivors, new_mark, stop, survivors
from waiting import wait_until

STUBBORN = (
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('ready', flush=True); time.sleep(60)"
)
POLITE = "import time; print('ready', flush=True); time.sleep(60)"
LEAVES_THE_GROUP = """
import os, subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"], start_new_session=True)
print("ready", child.pid, flush=True)
time.sleep(60)
"""

Start = Callable[[str], BackgroundProcess]


@pytest.fixture
def mark() -> Iterator[str]:
    """The mark of this test's processes; nothing with it outlives the test."""
    mark = new_mark()
    yield mark
    end_survivors(mark)


@pytest.fixture
def start(tmp_path: Path, mark: str) -> Start:
    """Starts a program and waits until it is ready."""

    def run(program: str) -> BackgroundProcess:
        log = tmp_path / "program.log"
        command = [sys.executable, "-c", program]
        process = BackgroundProcess("program", command, env={**os.environ, MARK: mark}, cwd=tmp_path, log=log)
        wait_until(lambda: "ready" in process.last_lines() or None, seconds=20, otherwise=process.last_lines)
        return process

    return run


def test_a_polite_program_ends_at_the_first_word(start: Start) -> None:
    """A program that obeys SIGTERM does not use up the patience."""
    process = start(POLITE)
    began = time.monotonic()

    stop([process], patience=20)

    assert process.exit_code == -signal.SIGTERM
    assert time.monotonic() - began < 10


def test_a_stubborn_program_is_ended_by_force(start: Start) -> None:
    """A program that ignores SIGTERM is gone when the patience is over."""
    process = start(STUBBORN)

    stop([process], patience=0.2)

    assert process.exit_code == -signal.SIGKILL


def test_a_program_that_has_already_ended_is_no_trouble(start: Start) -> None:
    """Stopping is fine with what stopped by itself."""
    process = start("print('ready', flush=True)")
    assert process.wait(20)

    stop([process], patience=0.2)

    assert process.exit_code == 0


def test_what_left_the_group_is_found_by_its_mark(start: Start, mark: str) -> None:
    """A grandchild with a session of its own, as Airflow's task processes are, does not survive."""
    process = start(LEAVES_THE_GROUP)
    grandchild = int(process.last_lines().split()[-1])
    stop([process], patience=5)
    assert [survivor.pid for survivor in survivors(mark)] == [grandchild]

    ended = end_survivors(mark)

    assert [line.split()[0] for line in ended] == [str(grandchild)]
    assert survivors(mark) == []
    assert not psutil.pid_exists(grandchild) or psutil.Process(grandchild).status() == psutil.STATUS_ZOMBIE


def test_the_log_holds_both_streams(start: Start) -> None:
    """What a program says and what it complains about end up in its log."""
    process = start("import sys; print('ready'); print('a complaint', file=sys.stderr)")
    assert process.wait(20)

    assert set(process.last_lines().splitlines()) == {"ready", "a complaint"}

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil

from child import run
from waiting import wait_until

SCRIPTS = Path(__file__).parents[2] / "scripts"
INTERRUPTED_PARENT = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from child import run
from stopping import interrupt_on_signals
interrupt_on_signals()
run([sys.executable, "-c", sys.argv[3], sys.argv[2]], cwd=Path("."))
"""
CHILD_WITH_A_CHILD = """
import os, subprocess, sys, time
grandchild = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
with open(sys.argv[1] + ".part", "w") as file:
    file.write(f"{os.getpid()} {grandchild.pid}")
os.rename(sys.argv[1] + ".part", sys.argv[1])
time.sleep(60)
"""


def test_a_child_gives_its_exit_code_and_all_it_said(tmp_path: Path) -> None:
    """Nothing is lost, whichever stream it went to."""
    done = run(
        [sys.executable, "-c", "import sys; print('words'); print('complaints', file=sys.stderr); sys.exit(3)"],
        cwd=tmp_path,
    )

    assert done.returncode == 3
    assert set(done.stdout.split()) == {"words", "complaints"}


def test_sigterm_takes_the_children_and_their_children_along(tmp_path: Path) -> None:
    """A script that is told to end leaves no process of a running step behind."""
    pids = tmp_path / "pids"
    arguments = [str(SCRIPTS), str(pids), CHILD_WITH_A_CHILD]
    parent = subprocess.Popen(
        [sys.executable, "-c", INTERRUPTED_PARENT, *arguments], cwd=tmp_path, stderr=subprocess.DEVNULL
    )
    wait_until(lambda: pids.exists() or None, seconds=20, otherwise=lambda: "no child came up")
    family = [int(pid) for pid in pids.read_text().split()]

    os.kill(parent.pid, signal.SIGTERM)

    assert parent.wait(20) != 0
    wait_until(lambda: not any(map(_lives, family)) or None, seconds=20, otherwise=lambda: f"{family} live on")


def _lives(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False

import os
import re
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import psutil
import pytest

from waiting import wait_until

SCRIPTS = Path(__file__).parents[2] / "scripts"
RUN = """
import sys
sys.path.insert(0, sys.argv[1])
import pytest
from stopping import interrupt_on_signals
from xdist.workermanage import NodeManager
NodeManager.EXIT_TIMEOUT = 1  # second until pytest-xdist itself kills its workers
interrupt_on_signals()
sys.exit(pytest.main(["-p", "xdist", "-p", "two_workers", *sys.argv[2:]]))
"""
BARE = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}  # starts in a third of the time
SUITE = {
    "tests/a/test_many.py": "def test_m1(): pass\ndef test_m2(): assert 1 == 2\ndef test_m3(): pass",
    "tests/b/test_few.py": "def test_f(): pass",
    "tests/e2e/test_one.py": "def test_e1(): pass\ndef test_e2(): pass",
    "tests/e2e/test_two.py": "def test_o1(): pass\ndef test_o2(): pass\ndef test_o3(): pass",
    "tests/typing/test_long.py": "def test_t(): pass",
}
ENDLESS = """
import os, pathlib, time
import pytest

@pytest.fixture(scope="session")
def expensive():
    yield
    time.sleep(2)
    pathlib.Path(f"cleaned-{os.getpid()}").touch()

def test_endless(expensive):
    pathlib.Path(f"begun-{os.getpid()}").touch()
    time.sleep(60)
"""


def project(folder: Path, files: Mapping[str, str]) -> Path:
    """Write a project with these tests."""
    (folder / "pytest.ini").write_text("[pytest]\ntestpaths = tests\nmarkers = slow")
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content)
    return folder


def run(place: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run its tests."""
    command = [sys.executable, "-c", RUN, str(SCRIPTS), *arguments]
    return subprocess.run(command, cwd=place, env=BARE, capture_output=True, text=True, check=False)


def test_the_whole_suite_runs_on_two_workers(tmp_path: Path) -> None:
    """No test is lost or run twice; each worker has whole files, and begins with one that takes long."""
    done = run(project(tmp_path, SUITE), "-v")

    told = re.findall(r"^\[(gw\d)\] .* (?:PASSED|FAILED) \S+?::test_(\w+)", done.stdout, re.MULTILINE)
    assert sorted(test for _, test in told) == ["e1", "e2", "f", "m1", "m2", "m3", "o1", "o2", "o3", "t"]
    one, other = sorted([test for worker, test in told if worker == name] for name in ("gw0", "gw1"))
    assert one[:2] == ["e1", "e2"]
    assert other[:3] == ["o1", "o2", "o3"]
    assert {"m1", "m2", "m3"} <= set(one) or {"m1", "m2", "m3"} <= set(other)
    _assert_told_as_ever(done)


def test_a_run_that_ends_at_the_first_failure_has_failed(tmp_path: Path) -> None:
    """On workers too, which pytest-xdist has to interrupt for that."""
    done = run(project(tmp_path, SUITE), "-x", "-n", "2", "tests")

    assert "2 workers [10 items]" in done.stdout
    _assert_told_as_ever(done)


def _assert_told_as_ever(done: subprocess.CompletedProcess[str]) -> None:
    """The line, the values, the test and the exit code of the one failure."""
    assert re.search(r"^>.*assert 1 == 2", done.stdout, re.MULTILINE)
    assert re.search(r"^FAILED tests/a/test_many.py::test_m2", done.stdout, re.MULTILINE)
    assert done.returncode == 1


@pytest.mark.parametrize("selection", [("tests/e2e",), ("-k", "test_e"), ("-m", "slow"), ("--collect-only",)])
def test_a_selection_runs_in_one_process(tmp_path: Path, selection: tuple[str, ...]) -> None:
    """Who looks for one thing does not wait for workers."""
    done = run(project(tmp_path, SUITE), *selection)

    assert re.search(r"collected \d+ items", done.stdout)
    assert "workers" not in done.stdout


@pytest.mark.parametrize(
    ("number", "to_all"),
    [(signal.SIGTERM, False), (signal.SIGINT, True), (signal.SIGHUP, True)],
    ids=["told to end", "Ctrl-C in a terminal", "terminal closed"],
)
def test_an_interrupted_run_cleans_up_and_leaves_no_process(
    tmp_path: Path, number: signal.Signals, to_all: bool
) -> None:
    """Each worker takes down what it has built, in the time that it needs, whether or not the signal came to it too."""
    place = project(tmp_path, {f"tests/{name}/test_{name}.py": ENDLESS for name in ("one", "two")})
    running = subprocess.Popen(
        [sys.executable, "-c", RUN, str(SCRIPTS)],
        cwd=place,
        env=BARE,
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        wait_until(lambda: len(_pids(place, "begun")) == 2 or None, seconds=60, otherwise=lambda: "no test has begun")
        (os.killpg if to_all else os.kill)(running.pid, number)
        code = running.wait(60)
    finally:
        running.kill()

    assert code == pytest.ExitCode.INTERRUPTED
    assert _pids(place, "cleaned") == _pids(place, "begun")
    assert not any(map(psutil.pid_exists, _pids(place, "begun")))


def _pids(place: Path, word: str) -> set[int]:
    return {int(file.name.partition("-")[2]) for file in place.glob(f"{word}-*")}

"""A supervised process: every line arrives, and nothing outlives its end, its cancellation or its server."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

import generated_client.testing
from generated_client.testing.programs.process import LineTooLongError, SupervisedProcess
from tests.running_programs import content_of, is_gone

ROOT = str(Path(generated_client.testing.__path__[0]).parents[1])
SPAWN = """
import os, pathlib, subprocess, sys, time
child = subprocess.Popen([sys.executable, "-I", "-S", "-c", "import time; time.sleep(600)"])
pathlib.Path(PATH + ".new").write_text(f"{os.getpid()} {child.pid}")
os.rename(PATH + ".new", PATH)
"""
SERVER = """
import sys
from generated_client.testing.programs.process import SupervisedProcess
process = SupervisedProcess([sys.executable, "-I", "-S", "-c", sys.argv[1]], on_stderr=print, grace=0.5)
for line in process.lines():
    print(line)
"""


def start(code: str, **options: float) -> tuple[SupervisedProcess, list[str]]:
    """Start a Python program; also returns the list that its standard error goes to."""
    heard: list[str] = []
    grace, longest = options.get("grace", 1.0), int(options.get("longest_line", 2**20))
    command = [sys.executable, "-I", "-S", "-c", code]
    return SupervisedProcess(command, on_stderr=heard.append, grace=grace, longest_line=longest), heard


def run(code: str, **options: float) -> tuple[list[bytes], list[str], str | None]:
    """Run a Python program to its end: its output, its standard error, and what went wrong."""
    process, heard = start(code, **options)
    with process:
        return list(process.lines()), heard, process.failure


def test_every_line_arrives_also_the_last_one_without_an_end() -> None:
    """Empty lines and an unfinished last line are lines too."""
    assert run(r"import sys; sys.stdout.write('a\n\nb')") == ([b"a", b"", b"b"], [], None)


def test_a_line_may_be_far_longer_than_a_pipe_holds() -> None:
    """A megabyte on one line, between two short ones."""
    lines, _, _ = run("print('a'); print('x' * 10**6); print('b')")
    assert [len(line) for line in lines] == [1, 10**6, 1]


def test_a_line_that_would_not_fit_into_memory_is_refused() -> None:
    """The limit bounds the memory that a connector can make us use."""
    process, _ = start("print('x' * 10**6)", longest_line=10**5)
    with process, pytest.raises(LineTooLongError, match="100000 bytes"):
        list(process.lines())


def test_a_flood_of_standard_error_does_not_block_the_process() -> None:
    """Standard error is drained while standard output is read, however much it is and without line ends."""
    code = r"import sys; sys.stderr.write('e' * 10**6); print('a'); sys.stderr.write('line\n' * 10**5); print('b')"
    lines, heard, failure = run(code)
    assert (lines, failure) == ([b"a", b"b"], None)
    assert sum(map(len, heard)) == 10**6 + 4 * 10**5


def test_a_slow_reader_slows_the_process_down_instead_of_filling_memory(tmp_path: Path) -> None:
    """Output that nobody has taken yet stays with the process: it blocks."""
    path = tmp_path / "written"
    process, _ = start(f"for n in range(100000): print('x' * 99)\nopen({str(path)!r}, 'w')")
    with process, closing(process.lines()) as lines:
        next(lines)
        time.sleep(0.2)
        assert not path.exists()
        assert sum(1 for _ in lines) == 99_999
        assert path.exists()


@pytest.mark.parametrize(
    ("code", "failure"),
    [
        ("pass", None),
        ("raise SystemExit(3)", "ended with exit code 3"),
        ("import os; os.kill(os.getpid(), 9)", "was killed by SIGKILL"),
    ],
)
def test_the_way_it_ended_is_told_in_words(code: str, failure: str | None) -> None:
    """Exit code or signal; None for a good end."""
    assert run(code) == ([], [], failure)


def test_a_program_that_is_not_there_is_told_in_words() -> None:
    """No exception from a thread, no hang: a failure like any other."""
    with SupervisedProcess(["/no/such/connector"], on_stderr=print) as process:
        assert list(process.lines()) == []
        assert process.failure is not None
        assert "could not be started" in process.failure
        assert "/no/such/connector" in process.failure


def test_stop_lets_the_process_end_by_itself(tmp_path: Path) -> None:
    """SIGTERM comes first; what the process still says then is heard."""
    code = f"""
import pathlib, signal, sys, time
def leave(*_):
    print("goodbye", flush=True)
    sys.exit(0)
signal.signal(signal.SIGTERM, leave)
pathlib.Path({str(tmp_path / "ready")!r}).touch()
time.sleep(600)
"""
    process, _ = start(code, grace=60)
    with process:
        content_of(tmp_path / "ready")
        process.stop()
        assert list(process.lines()) == [b"goodbye"]
        assert process.failure is None


def test_stop_ends_a_process_that_has_no_manners_of_its_own(tmp_path: Path) -> None:
    """It gets SIGTERM with its usual meaning, and ends by it long before the grace is over."""
    ready = tmp_path / "ready"
    process, _ = start(f"open({str(ready)!r}, 'w'); import time; time.sleep(600)", grace=60)
    with process:
        content_of(ready)
        process.stop()
        assert list(process.lines()) == []
        assert process.failure == "was killed by SIGTERM"


def test_stop_kills_a_process_that_does_not_listen(tmp_path: Path) -> None:
    """After the grace comes SIGKILL."""
    ready = tmp_path / "ready"
    code = f"import signal, time; signal.signal(15, signal.SIG_IGN); open({str(ready)!r}, 'w'); time.sleep(600)"
    process, _ = start(code, grace=0.3)
    with process:
        content_of(ready)
        began = time.monotonic()
        process.stop()
        process.stop()
        assert list(process.lines()) == []
        assert 0.3 <= time.monotonic() - began < 10
        assert process.failure == "was killed by SIGKILL"


def test_what_the_process_leaves_behind_ends_with_it(tmp_path: Path) -> None:
    """A child that holds the pipes open neither survives nor keeps us waiting."""
    path = str(tmp_path / "pids")
    lines, _, failure = run(SPAWN.replace("PATH", repr(path)) + "print('done')")
    assert (lines, failure) == ([b"done"], None)
    _, child = map(int, Path(path).read_text().split())
    assert is_gone(child)


def test_a_process_that_left_its_group_cannot_keep_us_waiting() -> None:
    """It holds our pipe; after a second of silence we go on without it."""
    code = """
import subprocess, sys
subprocess.Popen([sys.executable, "-I", "-S", "-c", "import time; time.sleep(4)"], start_new_session=True)
print("done")
"""
    began = time.monotonic()
    assert run(code) == ([b"done"], [], None)
    assert time.monotonic() - began < 3.5


def test_leaving_early_ends_the_whole_group_at_once(tmp_path: Path) -> None:
    """An error in our own code while reading leaves nothing behind."""
    path = tmp_path / "pids"
    process, _ = start(SPAWN.replace("PATH", repr(str(path))) + "time.sleep(600)", grace=60)
    with process:
        pids = [int(pid) for pid in content_of(path).split()]
    assert all(is_gone(pid) for pid in pids)


@pytest.mark.parametrize("signal_number", [signal.SIGTERM, signal.SIGKILL])
def test_nothing_survives_the_death_of_the_server(signal_number: int, tmp_path: Path) -> None:
    """However the server dies, the connector and its children go with it."""
    path = tmp_path / "pids"
    code = SPAWN.replace("PATH", repr(str(path))) + "import signal; signal.signal(15, signal.SIG_IGN); time.sleep(600)"
    server = subprocess.Popen([sys.executable, "-c", SERVER, code], env={**os.environ, "PYTHONPATH": ROOT})
    pids = [int(pid) for pid in content_of(path).split()]
    server.send_signal(signal_number)
    server.wait()
    assert all(is_gone(pid) for pid in pids)

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from progress import seconds, step


@pytest.mark.parametrize(
    ("duration", "text"), [(0.04, "0.0 s"), (9.94, "9.9 s"), (10, "10 s"), (119.4, "119 s"), (185, "3 min 05 s")]
)
def test_durations_read_as_a_person_says_them(duration: float, text: str) -> None:
    """Tenths matter below ten seconds, minutes above two."""
    assert seconds(duration) == text


def test_a_step_tells_its_title_and_its_time(capsys: pytest.CaptureFixture[str]) -> None:
    """A reader of the output knows what was done and how long it took."""
    with step("weighing the elephant"):
        pass
    assert re.fullmatch(r"==> weighing the elephant\n    done \(0\.\d s\)\n", capsys.readouterr().out)


def test_a_step_that_fails_says_so_and_lets_the_error_pass(capsys: pytest.CaptureFixture[str]) -> None:
    """An error inside a step is not swallowed, and the step is not called done."""
    with pytest.raises(LookupError), step("weighing the elephant"):
        raise LookupError
    assert "    failed (" in capsys.readouterr().out


def test_a_step_that_is_interrupted_says_stopped(capsys: pytest.CaptureFixture[str]) -> None:
    """Ctrl-C is no failure of the step."""
    with pytest.raises(KeyboardInterrupt), step("weighing the elephant"):
        raise KeyboardInterrupt
    assert "    stopped (" in capsys.readouterr().out


def test_a_reader_who_leaves_ends_the_script_quietly(tmp_path: Path) -> None:
    """`scripts/demo | head -1` stops the demonstration, and what it started, without a traceback."""
    program = "import sys, time; from progress import say\nwhile True: say('x' * 1000); time.sleep(0.01)"
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "scripts")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        text=True,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    assert process.stdout.readline().startswith("x")
    process.stdout.close()

    assert process.stderr.read().splitlines()[-1:] == ["KeyboardInterrupt"]
    process.stderr.close()
    assert process.wait(20) != 0

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[2] / "scripts"
RUN = """
import sys
sys.path.insert(0, sys.argv[1])
import pytest
from no_skips import NoSkips
sys.exit(pytest.main(["-q", "-p", "xdist", "-p", "no:cacheprovider", *sys.argv[2:]], plugins=[NoSkips()]))
"""
SKIPS_ITSELF = "import pytest\ndef test_a(): pytest.skip('no network')\ndef test_b(): pass"
SKIPS_ALL = "import pytest\npytest.importorskip('no_such_module')\ndef test_a(): pass"
BARE = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}  # starts in a third of the time


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("def test_a(): pass", 0),
        ("def test_a(): assert False", 1),
        (SKIPS_ITSELF, 1),
        ("import pytest\n@pytest.mark.skip\ndef test_a(): pass\ndef test_b(): pass", 1),
        ("import pytest\n@pytest.mark.xfail\ndef test_a(): assert False\ndef test_b(): pass", 1),
        (SKIPS_ALL, 1),
    ],
    ids=["passes", "fails", "skips itself", "is skipped", "expected to fail", "whole module"],
)
def test_only_a_run_without_skips_passes(tmp_path: Path, content: str, code: int) -> None:
    """However a test is left out, the run fails."""
    done = _run(tmp_path, content)

    assert done.returncode == code, done.stdout
    assert ("which this run does not allow" in done.stdout) == ("skip" in content or "xfail" in content)


@pytest.mark.parametrize("content", [SKIPS_ITSELF, SKIPS_ALL], ids=["test", "module"])
def test_a_skip_on_a_worker_counts(tmp_path: Path, content: str) -> None:
    """The run is told by its workers."""
    done = _run(tmp_path, content, "-n", "2")

    assert done.returncode == 1
    assert "which this run does not allow" in done.stdout


def _run(place: Path, content: str, *options: str) -> subprocess.CompletedProcess[str]:
    (place / "pytest.ini").write_text("[pytest]\n")
    (place / "test_it.py").write_text(content)
    (place / "test_other.py").write_text("def test_other(): pass")
    command = [sys.executable, "-c", RUN, str(SCRIPTS), *options]
    return subprocess.run(command, cwd=place, env=BARE, capture_output=True, text=True, check=False)

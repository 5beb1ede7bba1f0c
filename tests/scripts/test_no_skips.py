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
sys.exit(pytest.main(["-q", "-p", "no:cacheprovider"], plugins=[NoSkips()]))
"""


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("def test_a(): pass", 0),
        ("def test_a(): assert False", 1),
        ("import pytest\ndef test_a(): pytest.skip('no network')\ndef test_b(): pass", 1),
        ("import pytest\n@pytest.mark.skip\ndef test_a(): pass\ndef test_b(): pass", 1),
        ("import pytest\n@pytest.mark.xfail\ndef test_a(): assert False\ndef test_b(): pass", 1),
        ("import pytest\npytest.importorskip('no_such_module')\ndef test_a(): pass", 1),
    ],
    ids=["passes", "fails", "skips itself", "is skipped", "expected to fail", "whole module"],
)
def test_only_a_run_without_skips_passes(tmp_path: Path, content: str, code: int) -> None:
    """However a test is left out, the run fails."""
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    (tmp_path / "test_it.py").write_text(content)
    (tmp_path / "test_other.py").write_text("def test_other(): pass")

    done = subprocess.run(
        [sys.executable, "-c", RUN, str(SCRIPTS)], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert done.returncode == code, done.stdout
    assert ("which this run does not allow" in done.stdout) == ("skip" in content or "xfail" in content)

"""What type checkers refuse of a typed configuration."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FAULTY = """\
from generated_client.airbyte.connectors.source_postgres import SourcePostgres

right: SourcePostgres = {
    "sourceType": "postgres", "host": "h", "port": 5432, "database": "d", "username": "u",
    "ssl_mode": {"mode": "verify-full", "ca_certificate": "c"},
}
right["port"] = "5432"  # refused: wrong type
right["hots"] = "h"  # refused: no such key
right["sourceType"] = "mysql"  # refused: another connector
right["ssl_mode"] = {"mode": "verify"}  # refused: no such variant
right["ssl_mode"] = {"mode": "verify-full"}  # refused: its certificate is missing
right["tunnel_method"] = {"tunnel_method": "NO_TUNNEL", "tunnel_port": 22}  # refused: a key of another variant
right["schemas"] = "public"  # refused: one text is no list of texts
short: SourcePostgres = {"sourceType": "postgres", "host": "h"}  # refused: required keys are missing
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A strict project of a user, with one file full of mistakes."""
    (tmp_path / "faulty.py").write_text(FAULTY)
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    return tmp_path


def refused() -> list[int]:
    """The lines that a checker must refuse, and no other."""
    return [number for number, line in enumerate(FAULTY.splitlines(), start=1) if "# refused" in line]


def run(project: Path, *arguments: str) -> str:
    """What a tool says."""
    command = [sys.executable, "-m", *arguments, "faulty.py"]
    return subprocess.run(command, cwd=project, capture_output=True, text=True, check=False).stdout


def test_mypy_refuses_every_mistake_and_nothing_else(project: Path) -> None:
    """A wrong key, type, constant or variant, and a missing key."""
    said = run(project, "mypy", "--strict", "--config-file=", "--cache-dir", str(ROOT / ".mypy_cache" / "users"))

    assert sorted({int(line) for line in re.findall(r"^faulty\.py:(\d+): error", said, re.MULTILINE)}) == refused()


def test_pyright_refuses_every_mistake_and_nothing_else(project: Path) -> None:
    """A wrong key, type, constant or variant, and a missing key."""
    said = json.loads(run(project, "pyright", "--pythonpath", sys.executable, "--outputjson"))

    assert sorted({each["range"]["start"]["line"] + 1 for each in said["generalDiagnostics"]}) == refused()

"""A project to generate in, and the command to run on it."""

import os
import subprocess
import sys
from pathlib import Path

from codegen import build

SHOP = Path("openapi") / "shop"

_COMMAND = """
import sys, pathlib
from codegen.command import main
sys.exit(main(sys.argv[2:], pathlib.Path(sys.argv[1])))
"""


def contents(root: Path) -> dict[str, bytes]:
    """Every file of a project, hand-written runtime left out."""
    files = [path for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return {str(path.relative_to(root)): path.read_bytes() for path in files if "runtime" not in path.parts}


def reword(root: Path) -> None:
    """Change a word of ours, so that there is something to generate."""
    overlay = root / SHOP / "overlay.yaml"
    overlay.write_text(overlay.read_text().replace("What a customer wants.", "What a customer has bought."))


def is_reworded(root: Path) -> bool:
    """Whether the package carries the changed word."""
    return "has bought" in (root / "generated_client" / "shop" / "models" / "order.py").read_text()


def process(root: Path, *arguments: str, **environment: str) -> subprocess.Popen[str]:
    """The command in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", _COMMAND, str(root), *arguments],
        env={**os.environ, "PYTHONPATH": str(build.ROOT / "scripts"), **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )

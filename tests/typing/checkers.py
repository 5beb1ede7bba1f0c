"""mypy and pyright over some files, as a user of the package has them: strict, and nothing else configured."""

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).parents[2]

Findings = Mapping[str, Mapping[int, str]]
"""What a checker says, by file and line."""


def check(folder: Path, cache: Path) -> dict[str, Findings]:
    """What each checker says of the files in *folder*. Both run at once; *cache* is for mypy's memory."""
    with ThreadPoolExecutor() as threads:
        mypy, pyright = threads.submit(_mypy, folder, cache), threads.submit(_pyright, folder)
        return {"mypy": mypy.result(), "pyright": pyright.result()}


def _mypy(folder: Path, cache: Path) -> Findings:
    settings = [
        "--strict",
        "--enable-error-code",
        "deprecated",
        "--disable-error-code",
        "unused-coroutine",
        "--hide-error-context",
        "--no-error-summary",
    ]
    settings += ["--python-version", "3.11", "--config-file", "/dev/null", "--cache-dir", str(cache)]
    files = sorted(str(path) for path in folder.glob("*.py"))
    said = _run([sys.executable, "-m", "mypy", *settings, *files], ROOT)
    found: dict[str, dict[int, str]] = {}
    for line in said.splitlines():
        match = re.match(r"(.+?):(\d+): error: (.+)", line)
        if match:
            found.setdefault(Path(match[1]).name, {})[int(match[2])] = match[3]
    return found


def _pyright(folder: Path) -> Findings:
    settings = {
        "include": ["."],
        "extraPaths": [str(ROOT)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "reportUnusedExpression": "none",
        "reportUnusedCoroutine": "none",
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    pyright = [str(Path(sys.executable).with_name("pyright")), "--pythonpath", sys.executable, "--outputjson"]
    answer = json.loads(_run([*pyright, "-p", str(folder)], folder))
    found: dict[str, dict[int, str]] = {}
    for each in answer["generalDiagnostics"]:
        if each["severity"] == "error":
            found.setdefault(Path(each["file"]).name, {})[each["range"]["start"]["line"] + 1] = each["message"]
    return found


def _run(command: list[str], folder: Path) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode in {0, 1}, done.stderr or done.stdout
    return done.stdout

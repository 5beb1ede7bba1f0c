"""Rules of the house that no other tool knows: what the project's own files may be called and may contain."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

LONGEST_FILE = 300
"""Lines of a hand-written Python file.  Longer ones hold more than one thing."""

_VAGUE_NAMES = frozenset({"utils", "util", "helpers", "helper", "common", "base", "misc", "core"})

_ANYWHERE = {
    "a path of somebody's machine": re.compile(r"/(?:home|root|Users|work|tmp)/[\w.-]+"),
    "the address of a package index": re.compile(
        r"\bpypi\.(?:org|python)|pythonhosted|://(?!127\.|localhost|[^/\s]*@127\.)\S+/simple\b|index-url *="
    ),
}
_IN_CODE = {
    "`type: ignore`": re.compile(r"#\s*type:\s*ignore"),
    "`pyright: ignore`": re.compile(r"#\s*pyright:"),
    "`noqa`": re.compile(r"#\s*noqa"),
}
_MAY_SPEAK_OF_THEM = frozenset({"scripts/house_rules.py", "tests/scripts/test_house_rules.py"})


def broken_rules(root: Path) -> list[str]:
    """Every breach in the files that git knows or would add, as `path:line: what`."""
    generated = tuple(f"generated_client/{description.name}/" for description in (root / "openapi").glob("*"))
    return [
        breach
        for name in _files(root)
        for breach in _breaches(PurePosixPath(name), root / name, is_generated=name.startswith(generated))
    ]


def _files(root: Path) -> list[str]:
    listed = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    names = subprocess.run(listed, cwd=root, capture_output=True, text=True, check=True).stdout.split("\0")
    return sorted({name for name in names if name and (root / name).is_file()})


def _breaches(name: PurePosixPath, file: Path, *, is_generated: bool) -> Iterator[str]:
    if str(name) in _MAY_SPEAK_OF_THEM:
        return
    if name.suffix == ".py" and name.stem in _VAGUE_NAMES:
        yield f"{name}: a name that says nothing; call it after what is in it"
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError:
        return
    patterns = _ANYWHERE | (_IN_CODE if name.suffix in {".py", ".pyi"} else {})
    for number, line in enumerate(lines, 1):
        for what, pattern in patterns.items():
            if pattern.search(line):
                yield f"{name}:{number}: {what}: {line.strip()[:100]}"
    if name.suffix == ".py" and len(lines) > LONGEST_FILE and not is_generated:
        yield f"{name}: {len(lines)} lines; {LONGEST_FILE} are the most for a file written by hand"

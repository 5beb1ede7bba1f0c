"""The examples of the README, for the tests that prove them."""

from __future__ import annotations

import re
from pathlib import Path

README = Path(__file__).parents[1] / "README.md"


def python_block(heading: str) -> str:
    """The first Python block below a heading, given with its number signs."""
    section = README.read_text().partition(f"\n{heading}\n")[2]
    block = re.search(r"```python\n(.*?)```", section, re.DOTALL)
    assert block, f"the README has no Python block below {heading!r}"
    return block[1]

"""The README's table beside other SDKs: whatever it claims can be looked up, and what is lost is called lost."""

import re
from pathlib import Path

import pytest

from run_benchmarks import BENCHMARKS
from run_checks import all_checks
from tests.readme import README

TESTS = Path(__file__).parents[1]
HEADING = "\n## Beside other SDKs\n"


def table() -> list[list[str]]:
    """The rows below the heading, without the first two: what, ours, airbyte-api, the best of the others, proof."""
    section = README.read_text().partition(HEADING)[2].partition("\n## ")[0]
    rows = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row.strip("|").split(" | ")] for row in rows[2:]]


def proofs() -> list[str]:
    """Everything that the last column names, once."""
    return sorted({proof for row in table() for proof in re.findall(r"`([^`]+)`", row[-1])})


def test_the_table_is_there_and_every_row_names_its_proof() -> None:
    """A row without a proof is left out."""
    rows = table()

    assert len(rows) > 20
    assert [row for row in rows if len(row) != 5 or not re.search(r"`[^`]+`", row[-1])] == []


@pytest.mark.parametrize("proof", proofs())
def test_every_proof_exists(proof: str) -> None:
    """It is the one test file of that name, a check of `scripts/check`, or a benchmark of `scripts/bench`."""
    script, _, name = proof.partition(" ")
    if script == "scripts/check":
        assert name in [check.name for check in all_checks()]
    elif script == "scripts/bench":
        assert name in BENCHMARKS
    else:
        assert len([*TESTS.rglob(f"{proof}.py")]) == 1, proof


@pytest.mark.parametrize("row", [row for row in table() if "scripts/bench" in row[-1]], ids=lambda row: row[0])
def test_what_is_lost_is_called_lost(row: list[str]) -> None:
    """A figure of ours that is worse than another's carries the word, and no other does."""
    ours, *figures = (float(found[0]) if (found := re.match(r"[\d.]+", cell)) else None for cell in row[1:4])
    assert ours is not None
    others = [figure for figure in figures if figure is not None]
    more_is_better = row[1].partition(",")[0].endswith("/s")

    if "**lost**" in row[1]:  # which a tie may be called as well
        assert ours <= max(others) if more_is_better else ours >= min(others)
    else:
        assert ours >= max(others) if more_is_better else ours <= min(others)

"""`scripts/bench` for real, with few calls: its figures mean nothing then, but all of them are there."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import sdk

BENCH = Path(__file__).parents[2] / "scripts" / "bench"


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """What a quick run of the SDK's benchmark says, and the file that it writes."""
    file = tmp_path_factory.mktemp("bench") / "figures.json"
    command = [sys.executable, str(BENCH), "sdk", "--quick", "--json", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout, file


def test_every_peer_is_measured_in_everything_that_it_has(quick: tuple[str, Path]) -> None:
    """Only httpx has no resources to import."""
    measures = json.loads(quick[1].read_text())["measures"]

    names = [peer.name for peer in sdk.PEERS]
    for measure in measures:
        without_httpx = measure["key"] in {"import_jobs", "import_sources", "import_connector"}
        assert list(measure["figures"]) == [name for name in names if name != "httpx" or not without_httpx]
        assert all(value > 0 for values in measure["figures"].values() for value in values), measure
    assert len(measures) == 17


def test_the_table_has_a_row_for_every_measure_and_every_budget_a_verdict(quick: tuple[str, Path]) -> None:
    """What is over budget is seen by whoever only looks at the end."""
    said, file = quick
    measures = json.loads(file.read_text())["measures"]

    rows = [line for line in said.splitlines() if line.startswith("| ")]
    assert [row.split("|")[1].strip() for row in rows[1:]] == [f"{row['label']}, {row['unit']}" for row in measures]
    verdicts = [line for line in said.splitlines() if " budget: " in line]
    assert len(verdicts) == sum(measure["budget"] is not None for measure in measures) == 3

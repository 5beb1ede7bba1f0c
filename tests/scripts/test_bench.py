"""`scripts/bench` for real, with few calls: its figures mean nothing then, but all of them are there."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import sdk, triggers
from benchmarks.providers import CONTESTS, DBT_CLOUD
from benchmarks.triggers import QUANTITIES

BENCH = Path(__file__).parents[2] / "scripts" / "bench"


def run_quickly(benchmark: str, folder: Path, *arguments: str) -> tuple[str, Path]:
    """What a quick run of a benchmark says, and the file that it writes."""
    file = folder / "figures.json"
    command = [sys.executable, str(BENCH), benchmark, "--quick", "--json", str(file), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout, file


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """A quick run of the SDK's benchmark."""
    return run_quickly("sdk", tmp_path_factory.mktemp("bench"))


def test_every_peer_is_measured_in_everything_that_it_has(quick: tuple[str, Path]) -> None:
    """Only httpx has no resources to import, and only airbyte-api knows no dbt Cloud."""
    measures = json.loads(quick[1].read_text())["measures"]

    names = [peer.name for peer in sdk.PEERS]
    for measure in measures:
        lacks: set[str] = set()
        if measure["key"] in {"import_jobs", "import_runs", "import_sources", "import_connector"}:
            lacks.add(sdk.HTTPX.name)
        if "_run" in measure["key"]:
            lacks.add(sdk.AIRBYTE_API.name)
        assert list(measure["figures"]) == [name for name in names if name not in lacks]
        assert all(value > 0 for values in measure["figures"].values() for value in values), measure
    assert len(measures) == 22


def test_the_table_has_a_row_for_every_measure_and_every_budget_a_verdict(quick: tuple[str, Path]) -> None:
    """What is over budget is seen by whoever only looks at the end."""
    said, file = quick
    measures = json.loads(file.read_text())["measures"]

    rows = [line for line in said.splitlines() if line.startswith("| ")]
    assert [row.split("|")[1].strip() for row in rows[1:]] == [f"{row['label']}, {row['unit']}" for row in measures]
    verdicts = [line for line in said.splitlines() if " budget: " in line]
    assert len(verdicts) == sum(measure["budget"] is not None for measure in measures) == 6


@pytest.mark.e2e
def test_triggers_of_both_providers_run_to_their_events(tmp_path: Path) -> None:
    """Four of each, on a server with jobs of others: every quantity is there, and the official ones ask one by one."""
    drawing = tmp_path / "figures.png"
    _, file = run_quickly("triggers", tmp_path, "--plot", str(drawing))
    measures = {measure["key"]: measure["medians"] for measure in json.loads(file.read_text())["measures"]}

    assert list(measures) == [f"{name}_{quantity.name}_4_foreign" for name in CONTESTS for quantity in QUANTITIES]
    assert all(list(medians) == ["ours", "official"] for medians in measures.values())
    assert all(measures[f"{name}_wall_4_foreign"]["ours"] >= 2.0 for name in CONTESTS)  # the jobs take that long
    assert [measures[f"{name}_requests_per_round_4_foreign"]["official"] for name in CONTESTS] == [4, 4]
    assert all(value > 0 for medians in measures.values() for value in medians.values())
    assert drawing.read_bytes().startswith(b"\x89PNG")


def test_imports_of_both_providers_are_measured(tmp_path: Path) -> None:
    """Ours brings fewer modules with it, on any machine."""
    _, file = run_quickly("import", tmp_path)
    measures = {measure["key"]: measure["medians"] for measure in json.loads(file.read_text())["measures"]}

    figures = ("operator_wall", "operator_cpu", "operator_modules")
    assert list(measures) == [f"{name}_{figure}" for name in CONTESTS for figure in figures]
    for name in CONTESTS:
        assert 0 < measures[f"{name}_operator_modules"]["ours"] < measures[f"{name}_operator_modules"]["official"]


def test_one_system_can_be_measured_alone(tmp_path: Path) -> None:
    """As `--system` says."""
    _, file = run_quickly("import", tmp_path, "--system", "dbt_cloud")

    assert {measure["key"].partition("_operator")[0] for measure in json.loads(file.read_text())["measures"]} == {
        "dbt_cloud"
    }


def test_the_triggers_have_the_budgets_of_their_promises() -> None:
    """Where there are 200 and 1,000 of them: with foreign jobs, without, and all at once."""
    measures = [measure for case in triggers.cases(DBT_CLOUD) for measure in case.measures()]
    budgets = {measure.key: measure.budget.most for measure in measures if measure.budget}

    assert budgets["dbt_cloud_wall_200"] == 5
    assert budgets["dbt_cloud_wall_1000_foreign"] == 6
    assert budgets["dbt_cloud_requests_per_round_1000_foreign"] == 15
    assert len(budgets) == 3 * (4 + 5)

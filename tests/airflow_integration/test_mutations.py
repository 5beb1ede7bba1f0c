"""Each official defect is impossible here, and a test says so: it fails when the cure is taken out.

The table is in `mutations_of_waits` and `mutations_of_faces`, for dbt Cloud in `mutations_of_runs` and
`mutations_of_starts`; `mutations_of_rules` does the same for the rules that a job's life depends on. The packages are
never touched.
"""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from tests.airflow_integration.mutation import ROOT, Mutation
from tests.airflow_integration.mutations import ALL, CURES

pytestmark = pytest.mark.e2e

OFFICIAL = {*(f"A-{number}" for number in range(1, 19)), *(f"D-{number}" for number in range(1, 13)), "D-3b"}


@pytest.fixture(scope="module")
def problems(request: pytest.FixtureRequest) -> Mapping[str, Sequence[str]]:
    """What is wrong with each mutation whose test is to run, by its name."""
    running = {item.name for item in request.session.items}
    chosen = [
        each.name for each in ALL if f"{test_a_cure_that_is_taken_out_is_missed.__name__}[{each.name}]" in running
    ]
    command = [sys.executable, "-m", "tests.airflow_integration.mutation_process", *chosen]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    verdicts: list[Any] = [json.loads(line) for line in done.stdout.splitlines()]
    return {verdict["name"]: verdict["problems"] for verdict in verdicts}


def test_every_official_defect_has_its_mutation() -> None:
    """A-1 to A-18 are Airbyte's, D-1 to D-12 dbt Cloud's."""
    assert {each.defect for each in CURES} == OFFICIAL


def test_the_tests_pass_without_a_mutation(problems: Mapping[str, Sequence[str]]) -> None:
    """A test that fails anyway proves nothing."""
    assert problems["nothing"] == []


@pytest.mark.parametrize("mutation", ALL, ids=[each.name for each in ALL])
def test_a_cure_that_is_taken_out_is_missed(mutation: Mutation, problems: Mapping[str, Sequence[str]]) -> None:
    """Each of the mutation's tests fails, by an assertion."""
    assert problems[mutation.name] == []

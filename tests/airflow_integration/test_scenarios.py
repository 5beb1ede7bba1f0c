"""What becomes of a task and of its jobs, whatever happens: a table of scenarios, in virtual time.

A row tells Airflow's final state, how many requests started and cancelled jobs, and the final state of every job on
the server, the oldest first. `older` is the same on Airflow 3.1 and 3.2, where it differs: they keep nothing for a
retry, and call no trigger's `on_kill`.
"""

import pytest

from tests.airflow_integration.night import Airflow, Night
from tests.airflow_integration.scenario import Mode, Row, Version
from tests.airflow_integration.scenarios_of_conflicts import ANOTHER_JOB_IS_IN_THE_WAY
from tests.airflow_integration.scenarios_of_runs import RUNS
from tests.airflow_integration.scenarios_of_the_start import AT_THE_START
from tests.airflow_integration.scenarios_of_the_wait import WAITS
from tests.airflow_integration.sides import SIDES
from tests.both_sides import Ends
from tests.remote_server import System

AIRFLOWS: dict[Version, Airflow] = {"3.3": Airflow(), "3.1": Airflow(task_state_store=False, on_kill_of_triggers=False)}
CASES = [
    pytest.param(row, mode, version, system, ends, id=f"{row.scenario}-{mode}-{version}-{system}")
    for row in [*AT_THE_START, *WAITS, *ANOTHER_JOB_IS_IN_THE_WAY, *RUNS]
    for mode in row.modes
    for (system, version), ends in row.ends.items()
]


@pytest.mark.parametrize(("row", "mode", "version", "system", "ends"), CASES)
def test_a_scenario_ends_as_the_table_tells(
    row: Row, mode: Mode, version: Version, system: System, ends: Ends, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In Airflow, in the requests, and in every job on the server."""
    monkeypatch.setenv(*SIDES[system].connection)
    with Night(AIRFLOWS[version], system, deferrable=mode == "deferred", **row.arguments) as night:
        for step in row.steps:
            step(night)

        assert night.ends() == ends

"""What becomes of a task and of its jobs, whatever happens: a table of scenarios, in virtual time.

A row tells Airflow's final state, how many requests started and cancelled jobs, and the final state of every job on
the server, the oldest first. `older` is the same on Airflow 3.1 and 3.2, where it differs: they keep nothing for a
retry, and call no trigger's `on_kill`.
"""

import pytest

from tests.airflow_integration.night import Airflow, Night
from tests.airflow_integration.scenario import Mode, Row
from tests.airflow_integration.scenarios_of_the_start import STARTS
from tests.airflow_integration.scenarios_of_the_wait import WAITS
from tests.both_sides import Ends

NEWEST = Airflow()
OLDER = Airflow(task_state_store=False, on_kill_of_triggers=False)
CASES = [
    pytest.param(row, mode, airflow, ends, id=f"{row.scenario}-{mode}-{version}")
    for row in [*STARTS, *WAITS]
    for mode in row.modes
    for version, airflow, ends in (("3.3", NEWEST, row.ends), ("3.1", OLDER, row.older))
    if ends is not None
]


@pytest.mark.parametrize(("row", "mode", "airflow", "ends"), CASES)
def test_a_scenario_ends_as_the_table_tells(
    row: Row, mode: Mode, airflow: Airflow, ends: Ends, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In Airflow, in the requests, and in every job on the server."""
    monkeypatch.setenv("AIRFLOW_CONN_AIRBYTE_DEFAULT", '{"conn_type": "airbyte", "host": "http://stand-in.test"}')
    with Night(airflow, deferrable=mode == "deferred", **row.arguments) as night:
        for step in row.steps:
            step(night)

        assert night.ends() == ends

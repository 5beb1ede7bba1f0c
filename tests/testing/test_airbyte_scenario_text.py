"""Scenarios by hand: `python -m generated_client.testing airbyte --connection orders=sync-fails`."""

from __future__ import annotations

import pytest

from generated_client.testing import AirbyteServer, Connection
from generated_client.testing.__main__ import main
from generated_client.testing.airbyte.command import SCENARIOS
from generated_client.testing.scenario_text import ScenarioTextError


@pytest.fixture
def orders(airbyte_in_process: AirbyteServer) -> Connection:
    """A connection."""
    return airbyte_in_process.add_connection("orders")


def test_a_scenario_of_a_connection_holds_for_all_its_jobs(
    airbyte_in_process: AirbyteServer, orders: Connection
) -> None:
    """With arguments of the types that they have in Python."""
    SCENARIOS.play(airbyte_in_process.scenario, "sync-fails,on_attempt=2,seconds=0.5,reason=no disk", orders)
    airbyte = airbyte_in_process.client()
    for _ in range(2):
        job_id = airbyte.jobs.create(connection_id=orders.connection_id, job_type="sync").job_id
        job = airbyte_in_process.wait_for_job(job_id, timeout=60)
        assert (job.status, job.attempts, job.failure_reason) == ("failed", 2, "no disk")


def test_times_may_be_named(airbyte_in_process: AirbyteServer, orders: Connection) -> None:
    """And a word has to be one of those that are known."""
    SCENARIOS.play(airbyte_in_process.scenario, "bad_gateway,times=1,status=503")
    SCENARIOS.play(airbyte_in_process.scenario, "somebody-else-syncs,status=queued,seconds=none", orders)
    assert [job.status for job in airbyte_in_process.jobs(orders)] == ["queued"]
    airbyte_in_process.client().tags.list()
    assert [entry.status for entry in airbyte_in_process.requests] == [503, 200, 200]


@pytest.mark.parametrize(
    ("text", "of_connection", "complaint"),
    [
        ("sync-explodes", True, "There is no scenario 'sync-explodes'; --help lists them"),
        ("_script", True, "There is no scenario '_script'"),
        ("sync-fails", False, "sync-fails is about a connection: --connection NAME=sync-fails"),
        ("server-down", True, "server-down is about the whole server: --scenario server-down"),
        ("sync-fails,when=now", True, "sync-fails has no argument 'when', it takes: reason, rows, seconds"),
        ("sync-fails,rows=many", True, "rows=many: give one of int, none"),
        ("somebody-else-syncs,status=done", True, "status=done: give one of running, pending, queued, incomplete"),
        ("sync-fails,on_attempt=0", True, "sync-fails: on_attempt=0: the first attempt is number 1"),
    ],
)
def test_a_text_that_is_no_scenario_says_what_would_be(
    text: str, of_connection: bool, complaint: str, airbyte_in_process: AirbyteServer, orders: Connection
) -> None:
    """In one line."""
    with pytest.raises(ScenarioTextError) as refused:
        SCENARIOS.play(airbyte_in_process.scenario, text, orders if of_connection else None)
    assert complaint in str(refused.value)


def test_the_help_shows_how_each_scenario_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    """Every one of them, as it can be typed, with what it does."""
    with pytest.raises(SystemExit) as end:
        main(["airbyte", "--help"])
    printed = capsys.readouterr().out.splitlines()
    listed = printed[printed.index("scenarios, with what their arguments are if not given:") + 1 :]
    assert (end.value.code, listed) == (0, SCENARIOS.lines())
    assert "--connection NAME=sync-moves-nothing,seconds=0.2" in listed
    assert "--scenario server-down,seconds=10.0" in listed
    assert all(line.endswith(".") for line in listed[1::2])


def test_a_bad_scenario_ends_the_command_with_its_complaint(capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2, as for any bad argument."""
    with pytest.raises(SystemExit) as end:
        main(["airbyte", "--connection", "orders=sync-explodes"])
    assert end.value.code == 2
    assert "There is no scenario 'sync-explodes'" in capsys.readouterr().err

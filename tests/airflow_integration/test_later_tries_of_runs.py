"""`retry_from_failure`: a later try goes on with the task's own failed run, whatever happened to the tries between."""

import pytest

from generated_client.testing import DbtCloudServer, Fault, RunScript, RunSnapshot
from tests.airflow_integration.night import Airflow, Night
from tests.airflow_integration.run_starts import RETRY as RETRY_PATH
from tests.airflow_integration.sides import DbtCloudSide
from tests.remote_server import Life

AIRFLOWS = {"3.3": Airflow(), "3.1": Airflow(task_state_store=False, on_kill_of_triggers=False)}
FAILS, LONG = Life.failure(running=20), Life.success(running=300)


@pytest.fixture(params=AIRFLOWS)
def night(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Night:
    """A night with a task that goes on from failures."""
    monkeypatch.setenv(*DbtCloudSide.connection)
    return Night(AIRFLOWS[request.param], "dbt_cloud", deferrable=False, retry_from_failure=True)


def runs(night: Night) -> list[RunSnapshot]:
    """The runs, oldest first."""
    assert isinstance(night.server, DbtCloudServer)
    return night.server.runs()


def told(night: Night) -> list[tuple[int, int | None]]:
    """Status of each run, and the number (1 for the first) of the one that it goes on with."""
    ids = [run.run_id for run in runs(night)]
    return [(run.status, None if run.retried is None else ids.index(run.retried) + 1) for run in runs(night)]


def test_a_retry_goes_on_with_the_run_that_failed(night: Night) -> None:
    """On every Airflow: where nothing is on record, its token tells."""
    night.side.script(FAILS)
    with night:
        night.start()
        night.retry()

        assert told(night) == [(20, None), (10, 1)]


@pytest.mark.parametrize("cause", ["that of the run that it goes on with", "its own"])
def test_a_second_retry_goes_on_with_the_first_one(cause: str, night: Night) -> None:
    """Which has no token of its own, whatever dbt Cloud writes as its cause."""
    night.side.script(FAILS, FAILS)
    with night:
        night.start()
        night.retry()
        if cause == "its own":
            assert isinstance(night.server, DbtCloudServer)
            retried = night.server.world.run(runs(night)[-1].run_id)
            assert retried is not None
            retried.order = {"cause": "Retried from the API"}
        night.retry()

        assert told(night) == [(20, None), (20, 1), (10, 2)]


def test_a_clear_runs_all_of_it_again(night: Night) -> None:
    """A user who clears a task wants it from its beginning; its retries go on with what came then."""
    night.side.script(FAILS, FAILS)
    with night:
        night.start()
        night.clear()
        assert told(night) == [(20, None), (20, None)]

        night.retry()

        assert told(night) == [(20, None), (20, None), (10, 2)]


def test_somebody_elses_later_run_is_not_gone_on_with(night: Night) -> None:
    """D-10. Nor can ours be then, since it is not the latest."""
    night.side.script(FAILS)
    with night:
        night.start()
        night.side.remote.start_job(night.side.target, FAILS)
        night.pass_time(60)
        night.retry()

        assert told(night) == [(20, None), (20, None), (10, None)]


def test_a_run_that_was_cancelled_with_its_try_is_run_again(night: Night) -> None:
    """Dbt Cloud goes on with failed runs only."""
    night.side.script(LONG)
    with night:
        night.stop_after(100, "shut down")
        night.start()
        night.retry()

        assert told(night) == [(30, None), (10, None)]


def test_a_task_that_dies_in_the_retrys_request_finds_that_run(night: Night) -> None:
    """By the run that it goes on with; nothing is started twice."""
    night.side.script(FAILS, LONG)
    with night:
        night.start()
        night.shot_at({"method": "POST", "path": RETRY_PATH}, answered=True)
        night.retry()
        night.retry()

        assert told(night) == [(20, None), (10, 1)]


def test_a_retry_whose_answer_is_lost_is_found(night: Night) -> None:
    """As any other start."""
    night.side.script(FAILS, LONG)
    with night:
        night.start()
        night.server.inject(Fault.drop_answer(method="POST", path=RETRY_PATH))
        night.retry()

        assert told(night) == [(20, None), (10, 1)]


def test_a_run_that_says_that_it_cannot_be_gone_on_with_is_run_again(night: Night) -> None:
    """Its version of dbt, or one of its commands, does not allow it."""
    night.side.script(RunScript.error(running=20, no_retry="RETRY_UNSUPPORTED_CMD"))
    with night:
        night.start()
        night.retry()

        assert told(night) == [(20, None), (10, None)]

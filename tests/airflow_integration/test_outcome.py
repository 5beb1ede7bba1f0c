"""Events and errors: what a watch's end becomes."""

import pickle
from collections.abc import Mapping

import pytest

from airflow_integration.remote_job import errors
from airflow_integration.remote_job.airflow_names import AirflowException, AirflowFailException, AirflowSensorTimeout
from airflow_integration.remote_job.job import Json, RemoteJob
from airflow_integration.remote_job.outcome import (
    OPERATOR_ERRORS,
    SENSOR_ERRORS,
    Ended,
    Outcome,
    Reason,
    Wording,
    outcome_of_event,
)
from generated_client.watching.state import JobState

WORDING = Wording(
    id_key="run",
    url_key="where",
    status={
        Reason.SUCCEEDED: "good",
        Reason.FAILED: "bad",
        Reason.CANCELLED: "gone",
        Reason.WAIT_TIMEOUT: "bad",
        Reason.EXECUTION_TIMEOUT: "late",
        Reason.POLL_FAILED: "bad",
        Reason.REFUSED: "bad",
    },
    message={reason: f"{reason.value} {{id}} after {{seconds}} seconds." for reason in Reason},
    reason_of_status={
        "good": Reason.SUCCEEDED,
        "bad": Reason.FAILED,
        "gone": Reason.CANCELLED,
        "late": Reason.EXECUTION_TIMEOUT,
    },
)
JOB = RemoteJob(7, JobState.FAILED, "failed", url="https://ui/7", reason="The source gave up.", facts={"rows": 5})


@pytest.mark.parametrize("reason", list(Reason))
def test_an_event_survives_the_way_to_the_worker(reason: Reason) -> None:
    """What the trigger said is what the operator reads."""
    outcome = WORDING.outcome(Ended(reason, 7, JOB, 12.4))

    assert outcome == outcome_of_event(outcome.event(WORDING), WORDING)


def test_an_event_holds_the_server_s_reason_the_link_and_the_numbers() -> None:
    """Nobody has to open another page to learn why."""
    event = WORDING.outcome(Ended(Reason.FAILED, 7, JOB)).event(WORDING)

    assert event == {
        "status": "bad",
        "message": "failed 7 after 0 seconds. The source gave up.",
        "run": 7,
        "reason": "failed",
        "where": "https://ui/7",
        "job": JOB.as_dict(),
    }
    assert JOB.as_dict()["rows"] == 5


@pytest.mark.parametrize(
    ("event", "what"),
    [
        pytest.param(None, "there is none", id="missing"),
        pytest.param("success", "str", id="not-a-mapping"),
        pytest.param({}, "'run' is None", id="empty"),
        pytest.param({"run": "7", "status": "good"}, "'run' is '7'", id="id-is-a-text"),
        pytest.param({"run": True, "status": "good"}, "'run' is True", id="id-is-a-flag"),
        pytest.param({"run": 7}, "status is None", id="no-status"),
        pytest.param({"run": 7, "status": "splendid"}, "status is 'splendid'", id="unknown-status"),
        pytest.param({"run": 7, "status": "good", "reason": "because"}, "reason is 'because'", id="unknown-reason"),
        pytest.param({"run": 7, "status": "good", "reason": "failed"}, "contradicts", id="contradiction"),
        pytest.param({"run": 7, "status": "good", "job": [7]}, "'job' is a list", id="job-is-a-list"),
    ],
)
def test_an_event_that_cannot_be_trusted_fails_the_task(event: object, what: str) -> None:
    """Nothing is guessed: success needs a sound event that says so."""
    with pytest.raises(errors.JobEventError, match=what):
        outcome_of_event(event, WORDING)
    with pytest.raises(errors.SensorEventError, match=what):
        outcome_of_event(event, WORDING, sensor=True)


@pytest.mark.parametrize(("status", "reason"), WORDING.reason_of_status.items())
def test_an_event_in_the_documented_shape_needs_no_reason(status: str, reason: Reason) -> None:
    """Events that other hands wrote for the documented providers mean what they always meant."""
    assert reason is outcome_of_event({"run": 7, "status": status, "message": "m"}, WORDING).reason


@pytest.mark.parametrize("table", [OPERATOR_ERRORS, SENSOR_ERRORS], ids=["operator", "sensor"])
@pytest.mark.parametrize("reason", list(Reason))
def test_the_word_timeout_is_in_the_errors_of_timeouts_only(
    reason: Reason, table: Mapping[Reason, type[errors.JobError]]
) -> None:
    """Callbacks of users tell a timeout by that word, whatever the server wrote into its reason."""
    error = WORDING.outcome(Ended(reason, 7, None, 5, "APITimeoutError: Read timeout")).error(table)

    if reason is Reason.SUCCEEDED:
        assert error is None
        return
    assert error is not None
    assert reason.is_timeout == ("timeout" in str(error))
    assert reason.is_timeout or "timeout" not in str(error).lower()


@pytest.mark.parametrize("reason", [reason for reason in Reason if reason is not Reason.SUCCEEDED])
def test_every_error_is_airflow_s_names_its_job_and_pickles(reason: Reason) -> None:
    """Airflow retries, skips and reports by these classes, and sends them between processes."""
    for table in (OPERATOR_ERRORS, SENSOR_ERRORS):
        error = Outcome(reason, 7, "It is over.").error(table, "https://ui/7")

        assert isinstance(error, AirflowException)
        assert error.job_id == 7
        assert "https://ui/7" in str(error)
        copy: object = pickle.loads(pickle.dumps(error))
        assert (type(error), str(error)) == (type(copy), str(copy))


def test_a_sensor_s_errors_are_what_soft_fail_looks_for() -> None:
    """A retry of a sensor cannot change the job; its timeout is Airflow's own; execution_timeout stays retriable."""
    kinds = {reason: SENSOR_ERRORS[reason] for reason in SENSOR_ERRORS}

    assert {reason for reason, kind in kinds.items() if issubclass(kind, AirflowSensorTimeout)} == {Reason.WAIT_TIMEOUT}
    assert {reason for reason, kind in kinds.items() if issubclass(kind, AirflowFailException)} == {
        Reason.FAILED,
        Reason.CANCELLED,
        Reason.POLL_FAILED,
        Reason.REFUSED,
    }


def test_a_job_in_xcom_is_plain_json() -> None:
    """XCom and events take the same dictionary."""
    expected: dict[str, Json] = {
        "id": 7,
        "status": "failed",
        "state": "failed",
        "started": None,
        "finished": None,
        "duration": None,
        "url": "https://ui/7",
        "rows": 5,
    }

    assert expected == JOB.as_dict()

"""The operator of any system and bad input: what failed, on what, and what to do; at once."""

from typing import Any

import pytest

from airflow_integration.remote_job.airflow_names import AirflowException
from airflow_integration.remote_job.errors import (
    JobCancelledError,
    JobEventError,
    JobFailedError,
    JobSubmitError,
    JobTimeoutError,
)
from generated_client.testing import Fault
from tests.airflow_integration.system_under_test import SystemUnderTest

MODES = pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        ({"max_poll_failure_seconds": -1}, "must not be negative"),
        ({"max_poll_failure_seconds": True}, "must be a number of seconds"),
        ({"timeout": "3600"}, "timeout is '3600'; it must be a number of seconds"),
        ({"interval": "3"}, "is '3'; it must be a number of seconds"),
    ],
)
def test_arguments_that_make_no_sense_are_refused_when_the_dag_is_read(
    arguments: dict[str, Any], what: str, system: SystemUnderTest
) -> None:
    """Not at night, when the task runs."""
    with pytest.raises(ValueError, match=what):
        system.operator(**arguments)()


@pytest.mark.parametrize(
    ("event", "error"),
    [
        (None, JobEventError),
        ({}, JobEventError),
        ({"status": "fine"}, JobEventError),
        ({"status": "error", "message": "m"}, JobFailedError),
        ({"status": "cancelled", "message": "m"}, JobCancelledError),
        ({"status": "timeout", "message": "m"}, JobTimeoutError),
    ],
)
def test_only_success_is_success(
    event: dict[str, object] | None, error: type[Exception], system: SystemUnderTest
) -> None:
    """Missing and malformed events fail, documented ones mean what they say."""
    with pytest.raises(error):
        system.operator()().execute_complete({}, event and {**event, system.face.id_key: system.ended_job("failed")})


@MODES
@pytest.mark.parametrize(
    ("fault", "says"),
    [
        (Fault.web_page(times=None), "(?i)web"),
        (Fault.answer({"message": "Unauthorized"}, 401, times=None), "401.*check the (credentials|token)"),
    ],
    ids=["web-page", "401"],
)
def test_a_start_that_is_refused_says_why(deferrable: bool, fault: Fault, says: str, system: SystemUnderTest) -> None:
    """One request that starts, no loop, no job."""
    for kind in (system.remote.LISTS, system.remote.STARTS):
        system.trouble(fault, kind)
    began = system.clock.now()

    with pytest.raises(JobSubmitError, match=says) as raised:
        system.run(system.operator(deferrable=deferrable))

    assert system.target in str(raised.value)
    assert system.clock.now() - began < 10
    assert not system.jobs


@MODES
def test_a_target_that_does_not_exist_says_so(deferrable: bool, system: SystemUnderTest) -> None:
    """With its id, and without waiting."""
    unknown, began = system.target[:-4] + "0000", system.clock.now()

    with pytest.raises(JobSubmitError, match=f"{unknown}.*check .*id"):
        system.run(system.operator(unknown, deferrable=deferrable))

    assert system.clock.now() - began < 10


@pytest.mark.parametrize("value", ["", "  ", "None"])
def test_an_empty_target_is_refused_before_any_request(value: str, system: SystemUnderTest) -> None:
    """A template that finds no value becomes an empty text."""
    make = system.operator(value or " ")

    with pytest.raises(AirflowException, match="_id is "):
        system.run(make)

    assert not system.server.requests


def test_a_missing_airflow_connection_says_so(system: SystemUnderTest) -> None:
    """Airflow's own words."""
    with pytest.raises(AirflowException, match="no_such_connection"):
        system.run(system.operator(conn_id="no_such_connection"))

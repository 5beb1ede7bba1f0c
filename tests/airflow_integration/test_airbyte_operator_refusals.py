"""The Airbyte operator and bad input: what is its own; the rest is tested for all systems together."""

import time
from collections.abc import Callable
from typing import Any, Literal, TypeAlias

import pytest
from pydantic import JsonValue

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.remote_job.errors import (
    JobConflictError,
    JobSubmitError,
)
from generated_client.testing import AirbyteServer, Fault, JobScript

RunTask: TypeAlias = Callable[[Callable[[], AirbyteTriggerSyncOperator]], tuple[object, dict[str, Any]]]

Role: TypeAlias = Literal["admin", "user"]

MODES = pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])


def operator(connection_id: str, **arguments: Any) -> Callable[[], AirbyteTriggerSyncOperator]:
    """Makes the operator of a task, as often as Airflow needs one."""
    values: dict[str, Any] = {"task_id": "sync", "connection_id": connection_id, "wait_seconds": 0.1, **arguments}
    return lambda: AirbyteTriggerSyncOperator(**values)


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        ({"job_type": "refresh"}, "sync, reset, clear"),
        ({"if_running": "hope"}, "fail, wait, attach, skip"),
        ({"job_type": "reset", "min_rows": 1}, "min_rows"),
        ({"min_rows": "1"}, "min_rows is '1'"),
    ],
)
def test_arguments_that_make_no_sense_are_refused_when_the_dag_is_read(arguments: dict[str, Any], what: str) -> None:
    """Not at night, when the task runs."""
    with pytest.raises(ValueError, match=what):
        operator("c", **arguments)()


def test_wrong_credentials_say_so(
    connection_id: str, airbyte_server: AirbyteServer, monkeypatch: pytest.MonkeyPatch, run_task: RunTask
) -> None:
    """The token endpoint refuses, and the message says what to check, without the secret."""
    wrong = airbyte_server.airflow_connection.replace(airbyte_server.client_secret, "not-the-secret")
    monkeypatch.setenv("AIRFLOW_CONN_AIRBYTE_DEFAULT", wrong)

    with pytest.raises(JobSubmitError, match="client secret") as raised:
        run_task(operator(connection_id))

    assert "not-the-secret" not in str(raised.value)


@pytest.mark.parametrize("role", ["admin", "user"])
def test_an_unknown_connection_says_so(
    role: Role, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """404 for an administrator, 403 for everybody else: both name the id."""
    airbyte_server.set_role(role)
    unknown = "11111111-2222-3333-4444-555555555555"

    with pytest.raises(JobSubmitError, match=f"{unknown}.*check .*id"):
        run_task(operator(unknown))


def test_an_inactive_connection_says_so(connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask) -> None:
    """The server hides the reason behind a conflict; the connection tells it."""
    inactive = airbyte_server.add_connection("sleeping", status="inactive").connection_id

    with pytest.raises(JobSubmitError, match=r"the connection is inactive.*enable it"):
        run_task(operator(inactive))


@pytest.mark.usefixtures("connection_id")
def test_an_inactive_connection_of_an_older_server_says_so(airbyte_server: AirbyteServer, run_task: RunTask) -> None:
    """Older servers leave out fields of a connection that the description demands, its tags for one."""
    inactive = airbyte_server.add_connection("sleeping", status="inactive").connection_id
    sparse = Fault.answer({"name": "sleeping", "status": "inactive"}, 200, path="/connections/*", times=None)
    airbyte_server.inject(sparse)

    with pytest.raises(JobSubmitError, match=r"the connection is inactive.*enable it"):
        run_task(operator(inactive))


@pytest.mark.parametrize("told", [{}, {"status": None}], ids=["nothing", "null"])
def test_a_connection_that_does_not_tell_its_status_is_not_to_blame(
    told: dict[str, JsonValue], connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """The conflict is that with the job which the list did not show in time."""
    airbyte_server.start_job(connection_id, JobScript.held())
    airbyte_server.inject(Fault.answer({"data": []}, method="GET", path="/jobs", times=1))
    airbyte_server.inject(Fault.answer(told, 200, path="/connections/*", times=None))

    with pytest.raises(JobConflictError, match="job 1 has not ended"):
        run_task(operator(connection_id))


def test_no_token_means_that_nothing_was_started(
    connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """A request that never left is not looked for, and the message speaks of the token."""
    airbyte_server.inject(Fault.html_error(500, method="POST", path="/applications/token", times=None))
    started = time.monotonic()

    with pytest.raises(JobSubmitError, match=r"was not started\. no token"):
        run_task(operator(connection_id, max_poll_failure_seconds=0))

    assert time.monotonic() - started < 30


@MODES
def test_a_busy_connection_says_which_job_is_in_the_way(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """And what to set if that is no failure."""
    airbyte_server.start_job(connection_id, JobScript.held())

    with pytest.raises(JobConflictError, match=r"job 1 has not ended.*if_running.*jobId=1"):
        run_task(operator(connection_id, deferrable=deferrable))


def test_a_job_that_cannot_be_attached_to_says_why(
    connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """Only a job of the same type does the same work."""
    airbyte_server.start_job(connection_id, JobScript.held(), job_type="reset")

    with pytest.raises(JobConflictError, match="attach"):
        run_task(operator(connection_id, if_running="attach"))

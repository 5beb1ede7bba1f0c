"""How long a task bears a server that does not answer, waiting on the worker or deferred."""

import json
import time
from collections.abc import Callable
from typing import Any

import pytest

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.remote_job.errors import JobPollError
from generated_client.testing import AirbyteServer, Fault, JobScript

RunTask = Callable[[Callable[[], AirbyteTriggerSyncOperator]], tuple[object, dict[str, Any]]]

MODES = pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])


def time_until_given_up(run_task: RunTask, connection_id: str, **arguments: Any) -> float:
    """Seconds until a task, which might wait for an hour, has given up asking for its job."""
    values: dict[str, Any] = {"task_id": "sync", "connection_id": connection_id, "wait_seconds": 0.1, **arguments}
    began = time.monotonic()
    with pytest.raises(JobPollError):
        run_task(lambda: AirbyteTriggerSyncOperator(timeout=3600, **values))
    return time.monotonic() - began


@MODES
def test_errors_are_borne_for_max_poll_failure_seconds(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """No shorter, and not for the default of 900 s; the job is left alone."""
    airbyte_server.script(connection_id, JobScript.held())
    airbyte_server.inject(Fault.html_error(503, method="GET", path="/jobs*", times=None, skip=1))

    took = time_until_given_up(run_task, connection_id, deferrable=deferrable, max_poll_failure_seconds=1.5)

    assert 1.5 <= took < 8
    assert airbyte_server.job(1).status == "running"
    assert not airbyte_server.requests.matching("DELETE")


@MODES
def test_silence_counts_as_failure_after_the_timeout_of_the_connection(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """However far the end of the wait is: one look that is never answered does not last until then."""
    connection = {**json.loads(airbyte_server.airflow_connection), "extra": {"timeout": 0.5}}
    monkeypatch.setenv("AIRFLOW_CONN_AIRBYTE_DEFAULT", json.dumps(connection))
    airbyte_server.script(connection_id, JobScript.held())
    airbyte_server.inject(Fault.slow(60, method="GET", path="/jobs/1", times=None))
    if deferrable:
        airbyte_server.inject(Fault.slow(60, method="GET", path="/jobs", times=None, skip=1))

    took = time_until_given_up(run_task, connection_id, deferrable=deferrable, max_poll_failure_seconds=1)

    assert took < 8

"""Whose job is left to the next try when a wait ends by a timeout: the one that still runs."""

from typing import Any

import pytest

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.remote_job.clock import Clock
from airflow_integration.remote_job.course import Course
from airflow_integration.remote_job.errors import JobTimeoutError
from airflow_integration.remote_job.record import KEY
from generated_client.testing import AirbyteServer, JobScript
from tests.airflow_integration.fake_airflow import FakeTask


def settled(task: FakeTask) -> object:
    """What the record says."""
    record: Any = task.store.get(KEY)
    found: object = record["settled"]
    return found


def test_a_job_that_no_cancel_reaches_is_left_to_the_next_try(
    connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """Between two attempts a cancel does nothing; a new job would meet this one."""
    airbyte_server.script(connection_id, JobScript.held("incomplete"))
    task, passed = FakeTask(), [0.0]
    clock = Clock(lambda: passed[0], lambda seconds: passed.append(passed.pop() + seconds))
    operator = AirbyteTriggerSyncOperator(task_id="sync", connection_id=connection_id, wait_seconds=1, timeout=5)
    operator.hook.clock = clock

    with pytest.raises(JobTimeoutError):
        Course(operator, {"ti": task, "task_state_store": task.store}, clock).start()

    assert airbyte_server.requests.matching("DELETE", "/jobs/1")
    assert settled(task) is False


@pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])
def test_somebody_else_s_job_is_not_settled_by_our_timeout(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """It was not cancelled, so the next try follows it again."""
    airbyte_server.start_job(connection_id, JobScript.held())
    task = FakeTask()

    with pytest.raises(JobTimeoutError):
        task.run(
            lambda: AirbyteTriggerSyncOperator(
                task_id="sync",
                connection_id=connection_id,
                wait_seconds=0.1,
                timeout=0.5,
                if_running="attach",
                deferrable=deferrable,
            )
        )

    assert settled(task) is False
    assert airbyte_server.job(1).status == "running"

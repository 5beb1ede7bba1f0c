"""The Airbyte operator: what is its own; what all operators do is tested for all systems together."""

from collections.abc import Callable
from typing import Any, Literal, TypeAlias

import pytest

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.remote_job.errors import (
    JobResultError,
)
from generated_client.testing import AirbyteServer, JobScript

RunTask: TypeAlias = Callable[[Callable[[], AirbyteTriggerSyncOperator]], tuple[object, dict[str, Any]]]

Role: TypeAlias = Literal["admin", "user"]

MODES = pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])


def operator(connection_id: str, **arguments: Any) -> Callable[[], AirbyteTriggerSyncOperator]:
    """Makes the operator of a task, as often as Airflow needs one."""
    values: dict[str, Any] = {"task_id": "sync", "connection_id": connection_id, "wait_seconds": 0.1, **arguments}
    return lambda: AirbyteTriggerSyncOperator(**values)


@MODES
def test_a_sync_tells_its_numbers(
    deferrable: bool, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """In XCom, for downstream tasks."""
    airbyte_server.script(connection_id, JobScript.success(running=0.3, rows=42))

    result, xcoms = run_task(operator(connection_id, deferrable=deferrable))

    job, url = xcoms["job"], xcoms["job_url"]
    assert result == 1
    assert f"/connections/{connection_id}/timeline?jobId=1&openLogs=true" in url
    assert {name: job[name] for name in ("id", "status", "rows", "bytes", "url", "job_type", "connection_id")} == {
        "id": 1,
        "status": "succeeded",
        "rows": 42,
        "bytes": 4200,
        "url": url,
        "job_type": "sync",
        "connection_id": connection_id,
    }


def test_asynchronous_returns_at_once_even_if_deferrable(
    connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """As documented."""
    airbyte_server.script(connection_id, JobScript.held())

    result, _ = run_task(operator(connection_id, asynchronous=True, deferrable=True))

    assert result == 1
    assert airbyte_server.job(1).status == "running"


@MODES
@pytest.mark.parametrize(
    ("rows", "told"), [(99, "moved 99 rows"), (None, "does not tell how many rows it moved")], ids=["fewer", "unknown"]
)
def test_min_rows_fails_a_sync_that_moved_too_little(
    deferrable: bool,
    rows: int | None,
    told: str,
    connection_id: str,
    airbyte_server: AirbyteServer,
    run_task: RunTask,
) -> None:
    """Airbyte calls an empty sync a success."""
    airbyte_server.script(connection_id, JobScript.success(rows=rows), JobScript.success(rows=100))

    with pytest.raises(JobResultError, match=f"{told}; min_rows asks for 100"):
        run_task(operator(connection_id, deferrable=deferrable, min_rows=100))

    result, _ = run_task(operator(connection_id, deferrable=deferrable, min_rows=100))
    assert result == 2


@pytest.mark.parametrize("job_type", ["reset", "clear"])
@MODES
def test_other_job_types(
    deferrable: bool, job_type: str, connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """Airbyte reports both as a reset."""
    _, xcoms = run_task(operator(connection_id, deferrable=deferrable, job_type=job_type))

    assert xcoms["job"]["job_type"] == "reset"

"""Starting a job once: what is asked, and what is said when nothing was started; the rest is in `test_scenarios`."""

import logging
import time
from typing import Any

import pytest
from pydantic import JsonValue

from airflow_integration.airbyte.hooks import AirbyteHook
from airflow_integration.airbyte.targets import ConnectionToRun
from airflow_integration.remote_job.clock import Clock
from airflow_integration.remote_job.errors import JobSubmitError
from airflow_integration.remote_job.submission import InTheWay, Started, Submission
from generated_client.testing import AirbyteServer, Fault, JobScript


class FastClock:
    """A clock on which sleep takes no time."""

    def __init__(self) -> None:
        self.slept = 0.0

    def now(self) -> float:
        """The moment, slept seconds included."""
        return time.time() + self.slept

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.slept += seconds


@pytest.fixture
def hook(connection_id: str) -> AirbyteHook:
    """The hook of the stand-in, whose client lives as long as it does."""
    del connection_id
    return AirbyteHook()


def submission(hook: AirbyteHook, connection_id: str, job_type: str = "sync") -> Submission:
    """A submission that waits fast."""
    clock = FastClock()
    target = ConnectionToRun(hook.client, connection_id, job_type)
    return Submission(target, log=logging.getLogger(__name__), clock=Clock(clock.now, clock.sleep))


def posts(server: AirbyteServer) -> int:
    """How many requests to start a job have arrived."""
    return len(server.requests.matching("POST", "/jobs"))


def test_a_new_job_is_ours(hook: AirbyteHook, connection_id: str, airbyte_server: AirbyteServer) -> None:
    """The fence is read, then one request starts the job."""
    airbyte_server.add_history(connection_id, 3)

    result = submission(hook, connection_id).submit()

    assert isinstance(result, Started)
    assert result.job.id == 4
    assert [entry.method for entry in airbyte_server.requests if entry.path == "/jobs"] == ["GET", "POST"]


@pytest.mark.parametrize("status", ["running", "pending", "queued", "incomplete"])
@pytest.mark.parametrize("job_type", ["sync", "reset", "clear"])
def test_a_busy_connection_is_left_alone(
    hook: AirbyteHook, status: str, job_type: str, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """Nothing is started, nothing is cancelled, no wait of somebody's job is cut short."""
    other = airbyte_server.start_job(connection_id, JobScript.held(status))

    result = submission(hook, connection_id, job_type).submit()

    assert isinstance(result, InTheWay)
    assert result.job.id == other.job_id
    assert posts(airbyte_server) == 0
    assert airbyte_server.job(other.job_id).status == status


def test_a_job_of_another_type_is_not_adopted(
    hook: AirbyteHook, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """Somebody's reset is not our sync."""
    airbyte_server.inject(Fault.html_error(502, method="POST", path="/jobs"))
    airbyte_server.inject(Fault.answer({"data": []}, method="GET", path="/jobs"))
    airbyte_server.start_job(connection_id, JobScript.success(rows=0), job_type="reset")

    with pytest.raises(JobSubmitError, match=r"no sign of a job above 0 was seen within 90 s.*not repeated"):
        submission(hook, connection_id).submit()


def test_a_start_that_left_no_trace_fails_after_a_minute_and_a_half(
    hook: AirbyteHook, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """Nobody knows what became of it, so it is not repeated; Airflow's retry looks again."""
    airbyte_server.inject(Fault.html_error(502, method="POST", path="/jobs"))

    with pytest.raises(JobSubmitError, match=r"was not confirmed.*not repeated.*502") as raised:
        submission(hook, connection_id).submit()

    assert str(raised.value).count("answered 502") == 1
    assert raised.value.http_status == 502
    assert posts(airbyte_server) == 1


def test_a_server_that_is_down_is_not_searched_for_jobs(
    hook: AirbyteHook, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """No connection was ever made, so nothing was started."""
    waiting = submission(hook, connection_id)
    with airbyte_server.outage(), pytest.raises(JobSubmitError, match="was not started") as raised:
        waiting.submit()

    assert raised.value.transient


def test_jobs_of_other_connections_are_not_in_the_way(
    hook: AirbyteHook, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """Also when the server ignores the filter of its list."""
    other = airbyte_server.add_connection("other")
    airbyte_server.start_job(other, JobScript.held())
    foreign: dict[str, Any] = {
        "jobId": 1,
        "status": "running",
        "jobType": "sync",
        "startTime": "2026-01-01T00:00Z",
        "connectionId": other.connection_id,
    }
    airbyte_server.inject(Fault.answer({"data": [foreign]}, method="GET", path="/jobs", times=None))

    assert isinstance(submission(hook, connection_id).submit(), Started)


def test_a_list_with_odd_rows_is_read_as_far_as_it_can_be(
    hook: AirbyteHook, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """Rows that are no jobs, and ids in quotes as in the publisher's examples: the job of a lost answer is found."""
    airbyte_server.add_history(connection_id, 2)
    job = {"connectionId": connection_id, "jobType": "sync", "startTime": "2026-01-01T00:00Z"}
    old: JsonValue = [None, 7, {}, {**job, "jobId": "2", "status": "succeeded"}]
    new: JsonValue = [None, 7, {}, {**job, "jobId": "3", "status": "running"}]
    airbyte_server.inject(Fault.answer({"data": old}, method="GET", path="/jobs", times=2))
    airbyte_server.inject(Fault.answer({"data": new}, method="GET", path="/jobs", times=None))
    airbyte_server.inject(Fault.drop_answer(method="POST", path="/jobs"))

    result = submission(hook, connection_id).submit()

    assert isinstance(result, Started)
    assert result.job.id == 3
    assert posts(airbyte_server) == 1


def test_a_reset_is_not_started_where_a_row_of_the_list_cannot_be_read(
    hook: AirbyteHook, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """The row may be a sync that runs, which the server would end."""
    airbyte_server.inject(Fault.answer({"data": [{"jobId": "x"}]}, method="GET", path="/jobs", times=None))

    with pytest.raises(JobSubmitError, match="unseen"):
        submission(hook, connection_id, "reset").submit()

    assert posts(airbyte_server) == 0

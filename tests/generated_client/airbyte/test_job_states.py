"""Which status of an Airbyte job means which state, written down once more."""

import pickle

import pytest

from airflow_integration.airbyte.job import remote_job
from generated_client import JobState
from generated_client.airbyte.models import JobResponse, JobStatusEnum

STATES = {
    "pending": JobState.PENDING,
    "queued": JobState.PENDING,
    "running": JobState.RUNNING,
    "incomplete": JobState.RUNNING,
    "succeeded": JobState.SUCCEEDED,
    "failed": JobState.FAILED,
    "cancelled": JobState.CANCELLED,
    "a-status-of-2030": JobState.RUNNING,
}


@pytest.mark.parametrize(("word", "state"), STATES.items(), ids=STATES)
def test_a_status_has_one_state_for_scripts_and_tasks(word: str, state: JobState) -> None:
    """Between two attempts a job runs; what nobody knows runs too, and is told apart."""
    job = JobResponse(job_id=1, status=word, job_type="sync", start_time="2026-01-01T00:00Z", connection_id="c")

    assert job.status.state is state
    assert job.status.is_terminal is (word in {"succeeded", "failed", "cancelled"})
    assert pickle.loads(pickle.dumps(job.status)).state is state
    seen_by_airflow = remote_job(job)
    assert (seen_by_airflow.state, seen_by_airflow.recognised) == (state, word != "a-status-of-2030")


def test_every_status_of_the_description_is_placed() -> None:
    """None counts as running for want of a row."""
    assert {each.value for each in JobStatusEnum} == STATES.keys() - {"a-status-of-2030"}

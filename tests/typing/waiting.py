"""What type checkers see of waiting for a job."""

from typing import assert_type

from generated_client import Airbyte, AsyncAirbyte, JobFailed, JobState, WaitError, WaitTimeout
from generated_client.airbyte.models import JobResponse, JobStatusEnum


def progress(job: JobResponse) -> None:
    """What is told of a job is its model."""
    assert_type(job.status.state, JobState)
    assert_type(job.status.is_terminal, bool)


async def awaited_progress(job: JobResponse) -> None:
    """A coroutine function may be told as well."""
    progress(job)


def wait(airbyte: Airbyte) -> None:
    """The errors carry the job: what all systems have in common of it, and its model for who asks."""
    try:
        done = airbyte.jobs.wait(1, timeout=60, poll_interval=1, on_progress=progress, cancel_on_timeout=True)
        assert_type(done, JobResponse)
    except (JobFailed, WaitTimeout) as error:
        assert_type(error.job.status.state, JobState)
        assert_type(error.job.to_dict(), dict[str, object])
        assert_type(error.job_id, int | str)
        assert_type(error.seconds, float)
        if isinstance(error.job, JobResponse):
            assert_type(error.job.rows_synced, int | None)
    except WaitError as error:
        assert_type(str(error.job.status), str)


async def wait_for_it(airbyte: AsyncAirbyte) -> None:
    """The asynchronous twin."""
    assert_type(await airbyte.jobs.wait(1, on_progress=awaited_progress), JobResponse)
    assert_type(JobStatusEnum("paused").state, JobState)

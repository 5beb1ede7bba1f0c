"""Waiting over real HTTP, for a server that behaves as Airbyte does."""

import asyncio
import time
from collections.abc import AsyncGenerator, Generator

import pytest

from generated_client import (
    Airbyte,
    AsyncAirbyte,
    ClientCredentials,
    ConflictError,
    JobCancelled,
    JobFailed,
    JobState,
    PermissionDeniedError,
    WaitTimeout,
)
from generated_client.airbyte.models import JobResponse
from generated_client.testing import AirbyteServer, Fault, JobScript


@pytest.fixture
def airbyte(airbyte_server: AirbyteServer) -> Generator[Airbyte]:
    """A blocking client of the stand-in."""
    auth = ClientCredentials(airbyte_server.client_id, airbyte_server.client_secret)
    with Airbyte(base_url=airbyte_server.url, auth=auth) as client:
        yield client


@pytest.fixture
async def async_airbyte(airbyte_server: AirbyteServer) -> AsyncGenerator[AsyncAirbyte]:
    """An asynchronous client of the stand-in."""
    auth = ClientCredentials(airbyte_server.client_id, airbyte_server.client_secret)
    async with AsyncAirbyte(base_url=airbyte_server.url, auth=auth) as client:
        yield client


@pytest.fixture
def connection_id(airbyte_server: AirbyteServer) -> str:
    """A connection to sync."""
    return airbyte_server.add_connection("orders").connection_id


def test_a_sync_is_followed_through_trouble_to_its_end(
    airbyte: Airbyte, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """Gateway errors, a reset connection and an expired token on the way; each state is told."""
    airbyte_server.script(connection_id, JobScript.success(pending=0.2, running=0.6, rows=42))
    job = airbyte.jobs.create(connection_id=connection_id, job_type="sync")
    airbyte_server.inject(Fault.html_error(502, method="GET", path="/jobs/*", skip=1, times=1))
    airbyte_server.inject(Fault.reset(method="GET", path="/jobs/*", skip=2, times=1))
    states: list[JobState] = []

    done = airbyte.jobs.wait(job.job_id, poll_interval=0.1, on_progress=lambda seen: states.append(seen.status.state))

    assert done.rows_synced == 42
    assert states[-1] is JobState.SUCCEEDED
    assert states == sorted(states, key=[JobState.PENDING, JobState.RUNNING, JobState.SUCCEEDED].index)


async def test_many_tasks_wait_on_one_client(async_airbyte: AsyncAirbyte, airbyte_server: AirbyteServer) -> None:
    """Each gets its own end."""
    scripts = [JobScript.success(running=0.3), JobScript.failure(), JobScript.held()]
    connections = [airbyte_server.add_connection(f"connection {n}") for n, _ in enumerate(scripts)]
    jobs = [airbyte_server.start_job(each, script) for each, script in zip(connections, scripts, strict=True)]
    waits = [asyncio.create_task(async_airbyte.jobs.wait(job.job_id, poll_interval=0.1)) for job in jobs]
    await asyncio.sleep(0.1)
    await async_airbyte.jobs.cancel(jobs[-1].job_id)

    ends = await asyncio.gather(*waits, return_exceptions=True)

    assert [type(end) for end in ends] == [JobResponse, JobFailed, JobCancelled]
    assert all(f"{job.job_id}" in repr(end) for job, end in zip(jobs, ends, strict=True))


def test_a_timeout_cancels_the_job_when_asked(
    airbyte: Airbyte, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """And not before it is over."""
    airbyte_server.start_job(connection_id, JobScript.held())
    began = time.monotonic()

    with pytest.raises(WaitTimeout, match="it was cancelled") as raised:
        airbyte.jobs.wait(1, timeout=0.5, poll_interval=0.2, cancel_on_timeout=True)

    assert time.monotonic() - began >= 0.5
    assert airbyte_server.job(1).status == "cancelled"
    assert str(raised.value.job.status) == "cancelled"


async def test_a_late_cancel_spares_the_next_job(
    async_airbyte: AsyncAirbyte, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """Airbyte cancels whatever runs on the connection: ours has ended, and another runs."""
    ours = airbyte_server.add_history(connection_id, 1)[0]
    theirs = airbyte_server.start_job(connection_id, JobScript.held())

    await async_airbyte.jobs.wait(ours.job_id, timeout=0, cancel_on_timeout=True)

    assert airbyte_server.job(theirs.job_id).status == "running"
    assert not airbyte_server.requests.matching("DELETE")


def test_a_silent_server_does_not_hide_the_deadline(
    airbyte: Airbyte, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """A look that is never answered is given up some seconds after it."""
    airbyte_server.start_job(connection_id, JobScript.held())
    airbyte_server.inject(Fault.slow(60, method="GET", path="/jobs/1", skip=1, times=None))
    began = time.monotonic()

    with pytest.raises(WaitTimeout, match="last reading failed"):
        airbyte.jobs.wait(1, timeout=1, poll_interval=0.5)

    assert time.monotonic() - began < 8


@pytest.mark.parametrize(("role", "kind"), [("admin", ConflictError), ("user", PermissionDeniedError)])
def test_a_job_that_does_not_exist_is_refused_at_once(role: str, kind: type[Exception]) -> None:
    """As the server puts it: 409 for administrators, 403 for everybody else."""
    with AirbyteServer(role="admin" if role == "admin" else "user") as server:
        auth = ClientCredentials(server.client_id, server.client_secret)
        with Airbyte(base_url=server.url, auth=auth) as airbyte, pytest.raises(kind):
            airbyte.jobs.wait(99, timeout=30)

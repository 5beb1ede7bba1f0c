"""The hook: what users call in their own tasks."""

import asyncio
import logging
import time
from threading import Timer

import pytest

from airflow_integration.airbyte.hooks import AirbyteHook
from airflow_integration.remote_job.airflow_names import AirflowException, AirflowNotFoundException
from airflow_integration.remote_job.errors import (
    ConnectionSettingsError,
    JobCancelledError,
    JobFailedError,
    JobPollError,
    JobTimeoutError,
    RemoteCallError,
)
from generated_client.testing import AirbyteServer, Fault, JobScript


def test_a_hook_is_made_without_any_request_or_lookup(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """Operators make hooks while Airflow reads DAG files."""
    AirbyteHook("there_is_no_such_connection")

    assert not airbyte_server.requests


def test_a_job_s_life_through_the_documented_methods(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """Submit, look, wait."""
    hook = AirbyteHook()

    job = hook.submit_sync_connection(connection_id)
    assert hook.get_job_details(job.job_id).connection_id == connection_id
    hook.wait_for_job(job.job_id, wait_seconds=0.1)

    assert hook.get_job_status(job.job_id) == "succeeded"
    assert str(hook.get_job_status(job.job_id)) == "succeeded"


def test_a_reset_is_submitted(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """The other documented way to start a job."""
    assert AirbyteHook().submit_reset_connection(connection_id).job_type == "reset"


@pytest.mark.parametrize(
    ("script", "error"),
    [
        (JobScript.failure(running=0.1), JobFailedError),
        (JobScript.capacity_timeout(queued=0.1), JobCancelledError),
    ],
)
def test_waiting_raises_the_job_s_end(
    connection_id: str, airbyte_server: AirbyteServer, script: JobScript, error: type[Exception]
) -> None:
    """Each end has its own class."""
    airbyte_server.script(connection_id, script)
    hook = AirbyteHook()

    with pytest.raises(error, match=r"timeline\?jobId=1"):
        hook.wait_for_job(hook.submit_sync_connection(connection_id).job_id, wait_seconds=0.1)


def test_waiting_too_long_cancels_the_job(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """The documented timeout; it tells seconds, not a moment."""
    airbyte_server.script(connection_id, JobScript.held())
    hook = AirbyteHook()
    job = hook.submit_sync_connection(connection_id)

    with pytest.raises(JobTimeoutError, match="after 1 seconds"):
        hook.wait_for_job(job.job_id, wait_seconds=0.2, timeout=1)

    assert airbyte_server.job(job.job_id).status == "cancelled"


def test_waiting_for_a_job_that_does_not_exist_ends_at_once(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """A refusal does not change by asking again."""
    started = time.monotonic()

    with pytest.raises(JobPollError, match="Job is not currently running"):
        AirbyteHook().wait_for_job(4711)

    assert time.monotonic() - started < 3
    assert len(airbyte_server.requests.matching("GET", "/jobs/*")) == 1


def test_a_finished_job_is_not_cancelled(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """Airbyte cancels by connection: the next job would end in its place."""
    hook = AirbyteHook()
    old = airbyte_server.add_history(connection_id, 1)[0]
    new = airbyte_server.start_job(connection_id, JobScript.held())

    assert hook.cancel_job(old.job_id).status == "succeeded"
    assert airbyte_server.job(new.job_id).status == "running"
    assert hook.cancel_job(new.job_id).status == "cancelled"


def test_the_async_forms_share_one_client(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """One token for all that is asked in one event loop."""
    job = AirbyteHook().submit_sync_connection(connection_id)
    airbyte_server.requests.clear()

    async def ask() -> list[str]:
        hook = AirbyteHook()
        async with hook.async_client() as client:
            details = await asyncio.gather(*(hook.aget_job_details(job.job_id) for _ in range(5)))
            last = await client.jobs.get(job.job_id)
            return [str(await hook.aget_job_status(job.job_id)), *(str(one.status) for one in [*details, last])]

    assert len(asyncio.run(ask())) == 7
    assert len(airbyte_server.requests.matching("POST", "/applications/token")) == 1


def test_an_awaited_async_client_belongs_to_the_caller(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """The second way to get one."""

    async def ask() -> str:
        async with await AirbyteHook().async_client() as client:
            return (await client.workspaces.list(limit=1)).data[0].name

    assert asyncio.run(ask()) == "Default Workspace"


def test_conn_params_in_the_documented_shape(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """What users' own code reads from the hook."""
    assert AirbyteHook(timeout=7).get_conn_params("airbyte_default") == {
        "host": airbyte_server.url,
        "client_id": airbyte_server.client_id,
        "client_secret": airbyte_server.client_secret,
        "token_url": "v1/applications/token",
        "proxies": None,
        "timeout": 7,
    }


def test_conn_params_of_a_connection_without_a_host_say_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the error that all methods raise for a connection that cannot be used."""
    monkeypatch.setenv("AIRFLOW_CONN_NOWHERE", '{"conn_type": "airbyte"}')

    with pytest.raises(ConnectionSettingsError, match="'nowhere': it has no host"):
        AirbyteHook().get_conn_params("nowhere")


def test_an_api_session_is_a_client_of_one_s_own(connection_id: str) -> None:
    """Users may close it without harm to the hook."""
    hook = AirbyteHook()
    with hook.create_api_session() as session:
        assert session.workspaces.list(limit=1).data

    assert hook.client.workspaces.list(limit=1).data


def test_a_web_page_in_place_of_the_api_is_recognised(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """A wrong host answers 200 with its start page."""
    airbyte_server.inject(Fault.web_page(path="/jobs*", times=None))

    with pytest.raises(RemoteCallError, match=r"(?i)web"):
        AirbyteHook().get_job_details(1)


def test_a_client_outlives_the_hook_it_came_from_and_closes_itself(connection_id: str) -> None:
    """Users keep the client and drop the hook; a socket left open would be an error in this test run."""
    client = AirbyteHook().client

    assert client.workspaces.list(limit=1).data
    assert AirbyteHook().client.workspaces.list(limit=1).data


def test_an_unknown_airflow_connection_is_airflow_s_own_error() -> None:
    """Nothing of ours hides it."""
    with pytest.raises(AirflowNotFoundException, match="no_such"):
        AirbyteHook("no_such").get_job_status(1)


def test_errors_are_airflow_s_and_carry_the_status(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """Callers need not parse texts."""
    with pytest.raises(RemoteCallError) as raised:
        AirbyteHook().submit_sync_connection("00000000-0000-0000-0000-000000000000")

    assert isinstance(raised.value, AirflowException)
    assert raised.value.http_status == 404
    assert not raised.value.transient
    assert issubclass(ConnectionSettingsError, AirflowException)


def test_no_secret_is_logged(
    connection_id: str,
    airbyte_server: AirbyteServer,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """Neither the client secret nor a token, at any level."""
    caplog.set_level(logging.DEBUG)
    hook = AirbyteHook()
    hook.submit_sync_connection(connection_id)
    hook.test_connection()
    seen = caplog.text + "".join(capfd.readouterr()) + repr(hook.client) + repr(hook.settings)

    assert airbyte_server.client_secret not in seen
    assert "Bearer e" not in seen


def test_a_short_outage_while_waiting_is_put_up_with(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """The job is not concerned by the server's API being away."""
    airbyte_server.script(connection_id, JobScript.success(running=0.5))
    hook = AirbyteHook()
    job = hook.submit_sync_connection(connection_id)
    fault = airbyte_server.inject(Fault.html_error(503, path="/jobs/*", times=None))
    Timer(1.0, fault.remove).start()

    hook.wait_for_job(job.job_id, wait_seconds=0.2)

    assert fault.hits >= 2

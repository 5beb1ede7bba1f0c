"""The dbt Cloud hook: what users call in their own tasks."""

import asyncio
import json
import logging
import time
from typing import Any

import pytest

from airflow_integration.dbt_cloud.errors import (
    DbtCloudJobRunException,
    DbtCloudResourceLookupError,
    DbtCloudRunTimeoutError,
)
from airflow_integration.dbt_cloud.hooks import DbtCloudHook, DbtCloudJobRunStatus, JobRunInfo
from airflow_integration.remote_job.airflow_names import AirflowException, AirflowNotFoundException
from airflow_integration.remote_job.errors import ConnectionSettingsError, RemoteCallError
from generated_client.testing import DbtCloudServer, Fault, RunScript

READS = "*/runs/[0-9]*/"


@pytest.fixture
def hook(dbt_cloud_default: DbtCloudServer) -> DbtCloudHook:
    """The hook of the usual connection."""
    return DbtCloudHook()


def test_a_hook_is_made_without_any_request_or_lookup(dbt_cloud_default: DbtCloudServer) -> None:
    """Operators make hooks while Airflow reads DAG files; the documented words are taken."""
    DbtCloudHook(
        "there_is_no_such_connection", timeout_seconds=5, retry_limit=3, retry_delay=2.0, retry_args={"reraise": True}
    )

    assert not dbt_cloud_default.requests


def test_a_run_s_life_through_the_documented_methods(hook: DbtCloudHook, dbt_cloud_default: DbtCloudServer) -> None:
    """Trigger, look, wait."""
    job = dbt_cloud_default.add_job()

    run = hook.trigger_job_run(job.job_id, cause="by hand", steps_override=["dbt build"], schema_override="pr_7")
    assert hook.get_job_run(run.id, include_related=["job"]).job_definition_id == job.job_id
    assert hook.wait_for_job_run_status(run.id, check_interval=0.05)

    assert hook.get_job_run_status(run.id) == DbtCloudJobRunStatus.SUCCESS
    order = dbt_cloud_default.run(run.id).order
    assert (order["cause"], order["steps_override"], order["schema_override"]) == ("by hand", ["dbt build"], "pr_7")
    assert JobRunInfo(account_id=None, run_id=run.id)["run_id"] == run.id


def test_any_field_of_a_run_s_order_may_be_given(hook: DbtCloudHook, dbt_cloud_default: DbtCloudServer) -> None:
    """By its name in the API; a cause that is too long is cut."""
    job = dbt_cloud_default.add_job()

    run = hook.trigger_job_run(job.job_id, cause="x" * 300, additional_run_config={"threads_override": 8})

    order = dbt_cloud_default.run(run.id).order
    assert order["threads_override"] == 8
    assert len(str(order["cause"])) == 255


def test_a_failed_run_is_gone_on_with(hook: DbtCloudHook, dbt_cloud_default: DbtCloudServer) -> None:
    """By both documented ways."""
    job = dbt_cloud_default.add_job()
    failed = dbt_cloud_default.start_run(job, RunScript.error(running=0)).run_id

    first = hook.retry_failed_job_run(job.job_id)
    dbt_cloud_default.finish_run(first.id, DbtCloudJobRunStatus.ERROR)
    second = hook.trigger_job_run(job.job_id, cause="again", retry_from_failure=True)

    assert [dbt_cloud_default.run(run.id).retried for run in (first, second)] == [failed, first.id]


def test_waiting_for_another_status_than_the_expected_one_says_how_the_run_ended(
    hook: DbtCloudHook, dbt_cloud_default: DbtCloudServer
) -> None:
    """As documented; a run that takes too long is left alone."""
    job = dbt_cloud_default.add_job()
    failed = dbt_cloud_default.start_run(job, RunScript.error(running=0)).run_id
    held = dbt_cloud_default.start_run(job, RunScript.held()).run_id

    with pytest.raises(DbtCloudJobRunException, match="dbt Cloud job run failed"):
        hook.wait_for_job_run_status(failed, check_interval=0.05)
    with pytest.raises(DbtCloudRunTimeoutError, match=r"timeout.*after 1 seconds"):
        hook.wait_for_job_run_status(held, check_interval=0.05, timeout=0.6)

    assert hook.wait_for_job_run_status(held, expected_statuses=[DbtCloudJobRunStatus.RUNNING])
    assert dbt_cloud_default.run(held).status == DbtCloudJobRunStatus.RUNNING


def test_the_error_of_a_wait_links_to_the_web_interface_that_the_connection_names(
    dbt_cloud_default: DbtCloudServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As that of a task does; the run's own address is where the API is."""
    connection = {**json.loads(dbt_cloud_default.airflow_connection), "extra": {"web_url": "https://ui.example.com"}}
    monkeypatch.setenv("AIRFLOW_CONN_DBT_CLOUD_DEFAULT", json.dumps(connection))
    failed = dbt_cloud_default.start_run(dbt_cloud_default.add_job(), RunScript.error(running=0)).run_id

    with pytest.raises(DbtCloudJobRunException, match=r"See https://ui\.example\.com/"):
        DbtCloudHook().wait_for_job_run_status(failed, check_interval=0.05)


def test_a_run_is_cancelled(hook: DbtCloudHook, dbt_cloud_default: DbtCloudServer) -> None:
    """One that has ended stays as it is."""
    job = dbt_cloud_default.add_job()
    run_id = dbt_cloud_default.start_run(job, RunScript.held()).run_id

    hook.cancel_job_run(run_id)
    hook.cancel_job_run(dbt_cloud_default.add_history(job, 1)[0].run_id)

    assert sorted(dbt_cloud_default.statuses(job)) == [10, 30]


@pytest.mark.parametrize("status", [40, 3], ids=["unheard-of", "running"])
def test_any_status_is_a_number(status: int, hook: DbtCloudHook, dbt_cloud_default: DbtCloudServer) -> None:
    """Dbt Cloud may invent others; one that nobody knows is no end."""
    run_id = dbt_cloud_default.start_run(dbt_cloud_default.add_job(), RunScript.held(status)).run_id

    assert hook.get_job_run_status(run_id) == asyncio.run(hook.get_job_status(run_id)) == status
    assert not DbtCloudJobRunStatus.is_terminal(status)
    assert {each for each in DbtCloudJobRunStatus if DbtCloudJobRunStatus.is_terminal(each)} == {10, 20, 30}


def test_runs_are_listed(hook: DbtCloudHook, dbt_cloud_default: DbtCloudServer) -> None:
    """All pages of them, or as the caller's own query says."""
    job = dbt_cloud_default.add_job()
    known = [run.run_id for run in dbt_cloud_default.add_history(job, 120)]
    dbt_cloud_default.add_history(dbt_cloud_default.add_job("other"), 3)

    listed = hook.list_job_runs(job_definition_id=job.job_id, order_by="-id")
    newest = hook.get_job_runs(payload={"job_definition_id": job.job_id, "order_by": "-id", "limit": 2})

    assert [run.id for run in listed] == known[::-1]
    assert [run.id for run in newest] == known[:-3:-1]
    assert len(hook.list_job_runs(job_definition_id=job.job_id, max_items=5)) == 5


def test_what_an_account_holds_is_read(hook: DbtCloudHook, dbt_cloud_default: DbtCloudServer) -> None:
    """Accounts, projects, environments and jobs, each as a list and singly, without a warning of ours."""
    job = dbt_cloud_default.add_job("nightly")
    dbt_cloud_default.add_job("hourly", project="Farm", environment="Staging")

    assert [account.id for account in hook.list_accounts()] == [dbt_cloud_default.account_id]
    assert hook.get_account().id == dbt_cloud_default.account_id
    assert [project.name for project in hook.list_projects(name_contains="sho")] == ["Shop"]
    assert hook.get_project(job.project_id).name == "Shop"
    assert [each.name for each in hook.list_environments(job.project_id, name_contains="prod")] == ["Production"]
    assert hook.get_environment(job.project_id, job.environment_id).name == "Production"
    assert [each.id for each in hook.list_jobs(project_id=job.project_id)] == [job.job_id]
    assert hook.get_job(job.job_id).name == "nightly"


def test_accounts_are_listed_by_the_api_and_not_by_the_web_page(
    hook: DbtCloudHook, dbt_cloud_default: DbtCloudServer
) -> None:
    """D-1: the host's root answers with a page whatever the token is."""
    hook.list_accounts()

    assert [request.target for request in dbt_cloud_default.requests] == ["/api/v2/accounts/"]


def test_a_job_is_found_by_its_names(hook: DbtCloudHook, dbt_cloud_default: DbtCloudServer) -> None:
    """And a name that stands for nothing is told with those that are near."""
    job = dbt_cloud_default.add_job("nightly")

    found = hook.get_job_by_name(project_name="Shop", environment_name="Production", job_name="nightly")

    assert found.id == job.job_id
    with pytest.raises(DbtCloudResourceLookupError, match="'Shop'"):
        hook.get_job_by_name(project_name="Shopp", environment_name="Production", job_name="nightly")


def test_files_of_a_run_are_listed_and_fetched(hook: DbtCloudHook, dbt_cloud_default: DbtCloudServer) -> None:
    """As bytes, as text, as JSON, or several at the same time."""
    files = {"manifest.json": b'{"nodes": {}}', "compiled/orders.sql": b"select 1"}
    run_id = dbt_cloud_default.start_run(
        dbt_cloud_default.add_job(), RunScript.success(running=0, artifacts=files)
    ).run_id

    assert sorted(hook.list_job_run_artifacts(run_id)) == sorted(files)
    assert hook.get_job_run_artifact(run_id, "manifest.json").json() == {"nodes": {}}
    assert hook.get_job_run_artifact(run_id, "compiled/orders.sql", step=1).text == "select 1"
    together = asyncio.run(hook.get_job_run_artifacts_concurrently(run_id, [*files]))
    assert together == {"manifest.json": {"nodes": {}}, "compiled/orders.sql": "select 1"}


def test_why_a_run_failed_is_written_into_the_log(
    hook: DbtCloudHook, dbt_cloud_default: DbtCloudServer, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its failed step with the tail of its log; a run that cannot be read is no error."""
    script = RunScript.error(running=0, log="Compilation Error in model orders")
    run_id = dbt_cloud_default.start_run(dbt_cloud_default.add_job(), script).run_id

    hook.log_job_run_failure_details(run_id)
    assert "Compilation Error in model orders" in "".join(capsys.readouterr())
    hook.log_job_run_failure_details(4711)


def test_why_a_run_failed_is_told_of_an_id_that_is_text(
    hook: DbtCloudHook, dbt_cloud_default: DbtCloudServer, capsys: pytest.CaptureFixture[str]
) -> None:
    """As it comes out of a template."""
    run_id: Any = str(dbt_cloud_default.start_run(dbt_cloud_default.add_job(), RunScript.error(running=0)).run_id)

    hook.log_job_run_failure_details(run_id)

    assert f"dbt Cloud run {run_id}: It ended in" in capsys.readouterr().out


def test_another_account_is_asked_for_by_its_id(hook: DbtCloudHook, dbt_cloud_default: DbtCloudServer) -> None:
    """In every method that takes one, and in a hook that was made for it."""
    for ask in (
        lambda: hook.get_account(8),
        lambda: hook.get_job(1, account_id=8),
        lambda: hook.list_job_runs(8),
        lambda: hook.wait_for_job_run_status(1, account_id=8),
        lambda: asyncio.run(hook.get_job_status(1, 8)),
        lambda: DbtCloudHook(account_id=8).get_account(),
    ):
        dbt_cloud_default.requests.clear()
        with pytest.raises(AirflowException, match="accounts/8/"):
            ask()
        assert "/accounts/8/" in dbt_cloud_default.requests[0].target


@pytest.mark.parametrize(
    "answer", [Fault.html_error(503, path=READS, times=2), Fault.reset(path=READS, times=2)], ids=["503", "reset"]
)
def test_reads_are_repeated_whatever_retry_limit_says(
    answer: Fault, hook: DbtCloudHook, dbt_cloud_default: DbtCloudServer
) -> None:
    """D-2: the documented default would be one try, which helped against no 5xx at all."""
    run_id = dbt_cloud_default.add_history(dbt_cloud_default.add_job(), 1)[0].run_id
    dbt_cloud_default.inject(answer)

    assert hook.get_job_run_status(run_id) == 10
    assert len(dbt_cloud_default.requests) == 3


@pytest.mark.parametrize("by", ["argument", "connection"])
def test_the_timeout_holds_for_every_request_on_a_worker(
    by: str, dbt_cloud_default: DbtCloudServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """D-3b: the documented one held in triggers only."""
    if by == "connection":
        connection = {**json.loads(dbt_cloud_default.airflow_connection), "extra": {"timeout": 0.2}}
        monkeypatch.setenv("AIRFLOW_CONN_DBT_CLOUD_DEFAULT", json.dumps(connection))
    hook = DbtCloudHook(timeout_seconds=0.2 if by == "argument" else None)
    dbt_cloud_default.inject(Fault.slow(30, times=None))
    began = time.monotonic()

    with pytest.raises(RemoteCallError, match=r"0\.2 s"):
        hook.get_job(1)

    assert time.monotonic() - began < 5


def test_a_refusal_hints_at_the_host(dbt_cloud_default: DbtCloudServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """401 is what any other cell of dbt Cloud answers; the token is not told."""
    connection = {**json.loads(dbt_cloud_default.airflow_connection), "password": "wrong-hush"}
    monkeypatch.setenv("AIRFLOW_CONN_DBT_CLOUD_DEFAULT", json.dumps(connection))

    with pytest.raises(RemoteCallError, match=r"401.*host") as raised:
        DbtCloudHook().get_account()

    assert raised.value.http_status == 401
    assert "wrong-hush" not in str(raised.value)
    assert issubclass(ConnectionSettingsError, AirflowException)


def test_an_unknown_airflow_connection_is_airflow_s_own_error() -> None:
    """Nothing of ours hides it."""
    with pytest.raises(AirflowNotFoundException, match="no_such"):
        DbtCloudHook("no_such").get_account()


def test_no_token_is_logged(
    hook: DbtCloudHook,
    dbt_cloud_default: DbtCloudServer,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """At any level."""
    caplog.set_level(logging.DEBUG)
    hook.get_account()
    hook.test_connection()

    seen = caplog.text + "".join(capfd.readouterr()) + repr(hook.client) + repr(hook.settings)

    assert dbt_cloud_default.token not in seen

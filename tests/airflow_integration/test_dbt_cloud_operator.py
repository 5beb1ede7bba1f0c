"""The dbt Cloud operator: what is its own; what all operators do is tested for all systems together."""

import asyncio
import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from airflow_integration.dbt_cloud.errors import (
    DbtCloudJobRunException,
    DbtCloudResourceLookupError,
    DbtCloudRunTimeoutError,
)
from airflow_integration.dbt_cloud.hooks import DbtCloudHook, DbtCloudJobRunStatus
from airflow_integration.dbt_cloud.operators import DbtCloudRunJobOperator
from airflow_integration.dbt_cloud.triggers import DbtCloudRunJobTrigger
from airflow_integration.remote_job.errors import JobCancelledError, JobFailedError, RemoteCallError
from generated_client.testing import DbtCloudServer, RunScript
from tests.airflow_integration.fake_airflow import FakeTask

MODES = pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])


@pytest.fixture
def server(dbt_cloud_server: DbtCloudServer, monkeypatch: pytest.MonkeyPatch) -> DbtCloudServer:
    """The stand-in, as Airflow's connection `dbt_cloud_default` leads to it."""
    monkeypatch.setenv("AIRFLOW_CONN_DBT_CLOUD_DEFAULT", dbt_cloud_server.airflow_connection)
    return dbt_cloud_server


def operator(**arguments: Any) -> Callable[[], DbtCloudRunJobOperator]:
    """Makes the operator of a task, as often as Airflow needs one."""
    values: dict[str, Any] = {"task_id": "build", "check_interval": 0.1, **arguments}
    return lambda: DbtCloudRunJobOperator(**values)


@MODES
def test_a_run_returns_its_id_and_leaves_itself_in_xcom(deferrable: bool, server: DbtCloudServer) -> None:
    """Under the names that users of dbt Cloud know, and under those that all systems share."""
    job, task = server.add_job(), FakeTask()

    result = task.run(operator(job_id=job.job_id, deferrable=deferrable))

    (run,) = server.runs(job)
    url = f"https://stand-in.us1.dbt.com/deploy/{server.account_id}/projects/{job.project_id}/runs/{run.run_id}/"
    assert result == run.run_id
    assert task.xcoms["job_run_id"] == run.run_id
    assert task.xcoms["job_run_url"] == task.xcoms["job_url"] == url
    facts: Any = task.xcoms["job"]
    assert (facts["id"], facts["status"]) == (run.run_id, "success")


@MODES
@pytest.mark.parametrize(
    ("script", "kind"), [(RunScript.error(), JobFailedError), (RunScript.timed_out(), JobCancelledError)]
)
def test_a_bad_end_is_the_known_exception_and_the_common_one(
    deferrable: bool, script: RunScript, kind: type[Exception], server: DbtCloudServer
) -> None:
    """Whoever catches either is served."""
    job = server.add_job()
    server.script(job, script)

    with pytest.raises(DbtCloudJobRunException) as caught:
        FakeTask().run(operator(job_id=job.job_id, deferrable=deferrable))

    assert isinstance(caught.value, kind)
    assert "timeout" not in str(caught.value)


@MODES
def test_a_timeout_leaves_the_run_alone(deferrable: bool, server: DbtCloudServer) -> None:
    """As documented; its text holds the word that callbacks look for."""
    job = server.add_job()
    server.script(job, RunScript.held())

    with pytest.raises(DbtCloudRunTimeoutError, match="timeout"):
        FakeTask().run(operator(job_id=job.job_id, deferrable=deferrable, timeout=0.3))

    assert server.statuses(job) == [3]


def test_a_job_is_found_by_the_names_of_project_environment_and_job(server: DbtCloudServer) -> None:
    """Jobs of other environments may have the same name."""
    server.add_job("nightly", environment="Staging")
    job = server.add_job("nightly")

    FakeTask().run(operator(project_name="Shop", environment_name="Production", job_name="nightly"))

    assert len(server.runs(job)) == 1
    with pytest.raises(DbtCloudResourceLookupError, match="near names are 'nightly'"):
        FakeTask().run(operator(project_name="Shop", environment_name="Production", job_name="nightl"))


def test_names_do_not_count_beside_an_id(server: DbtCloudServer) -> None:
    """As documented: they may stand in the default arguments of a whole DAG."""
    job = server.add_job()

    FakeTask().run(operator(job_id=job.job_id, project_name="Shop", environment_name="Nowhere", job_name="other"))

    assert len(server.runs(job)) == 1


@pytest.mark.parametrize("names", [{}, {"job_name": "nightly"}, {"project_name": "Shop", "job_name": "nightly"}])
def test_a_job_is_named_by_its_id_or_by_all_three_names(names: dict[str, Any]) -> None:
    """Found when the DAG is parsed."""
    with pytest.raises(ValueError, match="job_id"):
        operator(**names)()


def test_deferring_without_waiting_is_warned_about() -> None:
    """It has no effect."""
    with pytest.warns(UserWarning, match="wait_for_termination"):
        operator(job_id=1, deferrable=True, wait_for_termination=False)()


def test_overrides_reach_the_run(server: DbtCloudServer) -> None:
    """With the documented names, and any other that the API knows."""
    job = server.add_job()
    overrides = {"steps_override": ["dbt build --select a.b"], "schema_override": "pr_7"}

    FakeTask().run(operator(job_id=job.job_id, **overrides, additional_run_config={"threads_override": 8}))

    order = json.loads(json.dumps(server.runs(job)[0].order))
    assert {name: order[name] for name in (*overrides, "threads_override")} == {**overrides, "threads_override": 8}


def test_the_additional_configuration_wins_over_the_single_overrides(server: DbtCloudServer) -> None:
    """As in Airflow's own provider, and as in the hook."""
    job = server.add_job()
    overrides = {"steps_override": ["dbt build"], "schema_override": "pr_7"}

    FakeTask().run(operator(job_id=job.job_id, **overrides, additional_run_config={"steps_override": ["dbt test"]}))

    order = server.runs(job)[0].order
    assert (order["steps_override"], order["schema_override"]) == (["dbt test"], "pr_7")


def test_a_cause_among_the_overrides_is_the_reason_and_keeps_the_token(server: DbtCloudServer) -> None:
    """Airflow's own provider sends it as it is; without the token the task would not know its run again."""
    job = server.add_job()

    FakeTask().run(operator(job_id=job.job_id, additional_run_config={"cause": "by hand"}))

    assert re.fullmatch(r"by hand \[airflow [0-9a-f]{16}\]", server.runs(job)[0].cause)


def test_another_account_is_asked_with_its_own_id(server: DbtCloudServer) -> None:
    """The stand-in knows one account."""
    job = server.add_job()

    with pytest.raises(Exception, match="accounts/8/"):
        FakeTask().run(operator(job_id=job.job_id, account_id="8", max_poll_failure_seconds=0))


def test_hook_parameters_that_are_no_json_do_not_hinder_a_deferral(server: DbtCloudServer) -> None:
    """Documented ones are objects of a retry library; the run is there already when the task defers."""
    job = server.add_job()
    parameters = {"retry_limit": 5, "retry_args": {"stop": object()}, "timeout_seconds": 10}

    result = FakeTask().run(operator(job_id=job.job_id, deferrable=True, hook_params=parameters))

    assert [result] == [run.run_id for run in server.runs(job)]


def test_a_hook_parameter_of_the_wrong_type_is_named() -> None:
    """Variables are texts."""
    with pytest.raises(ValueError, match="retry_limit is '3'; it must be a whole number"):
        operator(job_id=1, hook_params={"retry_limit": "3"})().new_hook()


@pytest.mark.parametrize("account", [False, True], ids=["own", "given"])
def test_the_hook_waits_for_any_status(account: bool, server: DbtCloudServer) -> None:
    """Whoever does not look at the result must not go on after a failed run."""
    job = server.add_job()
    hook, account_id = DbtCloudHook(), server.account_id if account else None
    running = server.start_run(job, RunScript.held()).run_id
    failed = server.start_run(server.add_job("other"), RunScript.error()).run_id

    assert hook.wait_for_job_run_status(running, account_id, {DbtCloudJobRunStatus.RUNNING}, check_interval=0.1)
    assert hook.wait_for_job_run_status(failed, account_id, DbtCloudJobRunStatus.ERROR, check_interval=0.1)
    with pytest.raises(DbtCloudJobRunException, match="failed"):
        hook.wait_for_job_run_status(failed, account_id, check_interval=0.1)
    with pytest.raises(DbtCloudRunTimeoutError, match="timeout"):
        hook.wait_for_job_run_status(running, account_id, check_interval=0.1, timeout=0.3)


def test_any_end_is_waited_for_by_the_known_group_of_statuses(server: DbtCloudServer) -> None:
    """The groups are no statuses themselves."""
    ended, running = DbtCloudJobRunStatus.TERMINAL_STATUSES.value, DbtCloudJobRunStatus.NON_TERMINAL_STATUSES.value
    failed = server.start_run(server.add_job(), RunScript.error(running=0)).run_id

    assert (ended, running) == ((10, 20, 30), (1, 2, 3))
    assert sorted(DbtCloudJobRunStatus) == [*running, *ended]
    assert DbtCloudHook().wait_for_job_run_status(failed, expected_statuses=ended, check_interval=0.1)
    DbtCloudJobRunStatus.check_is_valid(ended)
    for unknown in (40, [10, 40]):
        with pytest.raises(ValueError, match="40"):
            DbtCloudJobRunStatus.check_is_valid(unknown)


def test_the_question_whether_a_run_still_runs_is_put_to_the_trigger_s_account(server: DbtCloudServer) -> None:
    """The hook may be that of another account; the same number may be a run there, too."""
    run_id = server.start_run(server.add_job(), RunScript.held()).run_id
    of_this, of_another = (
        DbtCloudRunJobTrigger("dbt_cloud_default", run_id, None, 60, account) for account in (server.account_id, 42)
    )

    assert asyncio.run(of_this.is_still_running(DbtCloudHook()))
    with pytest.raises(RemoteCallError, match="accounts/42/"):
        asyncio.run(of_another.is_still_running(DbtCloudHook()))


def test_the_hook_goes_on_with_the_last_run_only_if_that_has_failed(server: DbtCloudServer) -> None:
    """A new run has the cause and the overrides that were asked for."""
    job = server.add_job()
    hook = DbtCloudHook()
    failed = server.start_run(job, RunScript.error(running=0)).run_id

    retried = hook.trigger_job_run(job.job_id, "because", retry_from_failure=True)
    assert retried.retrying_run_id == failed

    hook.wait_for_job_run_status(retried.id, check_interval=0.1)
    hook.trigger_job_run(job.job_id, "because", steps_override=["dbt test"], retry_from_failure=True)
    assert server.runs(job)[-1].order["steps_override"] == ["dbt test"]


def test_why_a_run_has_failed_is_asked_of_its_own_account(server: DbtCloudServer) -> None:
    """Where the hook's connection is of another: there, the number is no run, or another one."""
    job = server.add_job(steps=["dbt build"])
    failed = server.start_run(job, RunScript.error(running=0)).run_id

    with pytest.raises(DbtCloudJobRunException, match="It ended in"):
        DbtCloudHook(account_id=42).wait_for_job_run_status(failed, server.account_id, check_interval=0.1)

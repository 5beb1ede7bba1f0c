"""The dbt Cloud sensor: what is its own; what all sensors do is tested for all systems together."""

import time
from collections.abc import Callable
from typing import Any

import pytest

from airflow_integration.dbt_cloud.errors import DbtCloudJobRunException
from airflow_integration.dbt_cloud.sensors import DbtCloudJobRunSensor
from airflow_integration.remote_job.airflow_names import AirflowFailException, AirflowSensorTimeout
from airflow_integration.remote_job.errors import SensorJobPollError
from generated_client.testing import DbtCloudServer, Fault, RunScript
from tests.airflow_integration.fake_airflow import FakeTask

MODES = pytest.mark.parametrize("deferrable", [False, True], ids=["poking", "deferred"])


def sensor(run_id: int, **arguments: Any) -> Callable[[], DbtCloudJobRunSensor]:
    """Makes the sensor of a task, as often as Airflow needs one."""
    values: dict[str, Any] = {"task_id": "wait", "poke_interval": 0.05, "timeout": 60, **arguments}
    return lambda: DbtCloudJobRunSensor(run_id=run_id, **values)


@MODES
def test_a_run_s_bad_end_is_the_known_exception_and_one_that_is_not_retried(
    deferrable: bool, dbt_cloud_default: DbtCloudServer
) -> None:
    """Whoever catches either is served; the failed step is told."""
    job = dbt_cloud_default.add_job(steps=["dbt build --select orders"])
    run_id = dbt_cloud_default.start_run(job, RunScript.error(running=0.1)).run_id

    with pytest.raises(DbtCloudJobRunException, match="dbt build --select orders") as raised:
        FakeTask().run(sensor(run_id, deferrable=deferrable))

    assert isinstance(raised.value, AirflowFailException)
    assert "timeout" not in str(raised.value)


def test_a_deferred_sensor_s_timeout_is_airflow_s_own_and_the_known_exception(
    dbt_cloud_default: DbtCloudServer,
) -> None:
    """D-11: `soft_fail` looks for the one, users' own code for the other."""
    run_id = dbt_cloud_default.start_run(dbt_cloud_default.add_job(), RunScript.held()).run_id

    with pytest.raises(AirflowSensorTimeout, match="timeout") as raised:
        FakeTask().run(sensor(run_id, deferrable=True, timeout=0.3))

    assert isinstance(raised.value, DbtCloudJobRunException)


@MODES
def test_the_known_xcoms_are_left(deferrable: bool, dbt_cloud_default: DbtCloudServer) -> None:
    """Beside those that all systems share."""
    run_id, task = dbt_cloud_default.add_history(dbt_cloud_default.add_job(), 1)[0].run_id, FakeTask()

    task.run(sensor(run_id, deferrable=deferrable))

    assert (task.xcoms["job_run_id"], task.xcoms["job_run_url"]) == (run_id, task.xcoms["job_url"])


@MODES
def test_a_run_whose_address_nobody_knows_leaves_no_xcom_for_it(
    deferrable: bool, dbt_cloud_default: DbtCloudServer
) -> None:
    """Nothing but id and status of a run is certain; an empty address would look like one."""
    dbt_cloud_default.inject(Fault.answer({"data": {"id": 7, "status": 3}}, times=1))
    dbt_cloud_default.inject(Fault.answer({"data": {"id": 7, "status": 10}}, times=None))
    task = FakeTask()

    task.run(sensor(7, deferrable=deferrable))

    assert task.xcoms.keys() == {"job", "job_run_id"}


@MODES
def test_another_account_and_another_time_for_a_request_hold(
    deferrable: bool, dbt_cloud_default: DbtCloudServer
) -> None:
    """A template makes a text of the account's id."""
    with pytest.raises(SensorJobPollError, match="/accounts/8/"):
        FakeTask().run(sensor(1, account_id="8", deferrable=deferrable))

    run_id = dbt_cloud_default.start_run(dbt_cloud_default.add_job(), RunScript.held()).run_id
    dbt_cloud_default.inject(Fault.slow(30, skip=1, times=None))
    hasty = {"hook_params": {"timeout_seconds": 0.2}, "max_poll_failure_seconds": 0}
    began = time.monotonic()
    with pytest.raises(SensorJobPollError, match=r"0\.2 s"):
        FakeTask().run(sensor(run_id, deferrable=deferrable, **hasty))
    assert time.monotonic() - began < 5

"""Users' subclasses that judge the end of a deferred job by themselves, in an `execute_complete` of their own."""

from collections.abc import Callable
from typing import Any

import pytest

from airflow_integration.remote_job.airflow_names import AirflowException
from airflow_integration.remote_job.operator import RemoteJobOperator
from tests.airflow_integration.system_under_test import SystemUnderTest
from tests.remote_server import Life


@pytest.fixture
def judging(system: SystemUnderTest) -> Callable[[], RemoteJobOperator]:
    """Makes an operator that takes the event as the documentation shows it, and does not ask ours."""

    def judge(context: object, event: dict[str, Any]) -> object:
        if event["status"] != "success":
            raise AirflowException(event["message"])
        return event[system.face.id_key]

    def made() -> RemoteJobOperator:
        operator = system.operator(deferrable=True, retries=1)()
        vars(operator)["execute_complete"] = judge
        return operator

    return made


@pytest.mark.parametrize("end", [Life.failure(), Life.cancelled()], ids=["failed", "cancelled"])
def test_a_retry_starts_a_new_job(end: Life, system: SystemUnderTest, judging: Callable[[], RemoteJobOperator]) -> None:
    """The job that went wrong has had its verdict; a task with one retry has no other to waste."""
    system.next_jobs(end, Life.success())
    task = system.task(has_store=True, retries=1)
    with pytest.raises(AirflowException):
        task.run(judging)

    task.retry()

    assert task.run(judging) == system.jobs[-1]
    assert len(system.jobs) == 2


def test_a_job_whose_end_is_unknown_is_gone_on_with(
    system: SystemUnderTest, judging: Callable[[], RemoteJobOperator]
) -> None:
    """A timeout of the wait that left the job alone, say: the retry finds it under way."""
    system.next_jobs(Life.success(running=600))
    task = system.task(has_store=True, retries=1)

    def hasty() -> RemoteJobOperator:
        operator = judging()
        operator.cancel_on_timeout = False
        vars(operator)["timeout"] = 60.0
        return operator

    with pytest.raises(AirflowException):
        task.run(hasty)
    task.retry()

    assert [task.run(judging)] == system.jobs


def test_an_airflow_that_does_not_answer_takes_no_error_s_place(system: SystemUnderTest) -> None:
    """What the subclass has found is what its users look for."""
    system.next_jobs(Life.failure())
    task = system.task(has_store=True)

    def judge(context: object, event: dict[str, Any]) -> object:
        task.store.error = ConnectionError("Airflow is being restarted")
        raise AirflowException("the marts are stale")

    def made() -> RemoteJobOperator:
        operator = system.operator(deferrable=True)()
        vars(operator)["execute_complete"] = judge
        return operator

    with pytest.raises(AirflowException, match="the marts are stale"):
        task.run(made)

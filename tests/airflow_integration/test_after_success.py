"""A task whose job has succeeded, and that Airflow begins once more: it may not know of the success, or not want it.

All of it where Airflow keeps records of tasks, which an Airflow before 3.3 does not.
"""

import pytest

from tests.airflow_integration.system_under_test import SystemUnderTest

MODES = pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])


@MODES
def test_a_worker_that_dies_after_the_success_costs_no_second_job(deferrable: bool, system: SystemUnderTest) -> None:
    """Between the job's success and the moment when Airflow hears of the task's, seconds may pass."""
    task = system.task(has_store=True)
    first = task.run(system.operator(deferrable=deferrable))

    task.retry()
    again = task.run(system.operator(deferrable=deferrable))

    assert [first] == [again] == system.jobs


@MODES
def test_a_clear_after_a_success_starts_one_new_job(deferrable: bool, system: SystemUnderTest) -> None:
    """And does not even look at the old one, which the server may have forgotten."""
    task = system.task(has_store=True)
    first = task.run(system.operator(deferrable=deferrable))

    task.clear()
    second = task.run(system.operator(deferrable=deferrable))

    assert [first, second] == system.jobs
    assert first != second


@MODES
def test_a_dag_run_that_was_deleted_and_made_anew_starts_its_own_job(deferrable: bool, system: SystemUnderTest) -> None:
    """Its tasks have the names and the numbers of tries of the old ones, whatever becomes of their records."""
    task = system.task(has_store=True)
    first = task.run(system.operator(deferrable=deferrable))

    second = task.run(system.operator(deferrable=deferrable))

    assert [first, second] == system.jobs
    assert first != second

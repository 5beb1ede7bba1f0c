"""The record of a task's job: what is written when, and what a broken store costs."""

import logging

import pytest

from airflow_integration.remote_job.record import KEY, Records
from tests.airflow_integration.fake_airflow import FakeTask

LOG = logging.getLogger(__name__)


def records(task: FakeTask) -> Records:
    """The records of one run of a task's method."""
    return Records({"ti": task, "task_state_store": task.store}, LOG)


def test_the_fence_is_written_first_then_the_job_then_the_end() -> None:
    """Each step is there for whoever comes after a death."""
    task, steps = FakeTask(), list[object]()
    steps_of = records(task)
    steps_of.intend(7)
    steps.append(task.store.get(KEY))
    steps_of.has_job(8, owned=True)
    steps.append(task.store.get(KEY))
    steps_of.settle()
    steps.append(task.store.get(KEY))

    common = {"fence": 7, "try_number": 1, "max_tries": 0, "owned": True, "earlier_job": None, "succeeded": False}
    assert steps == [
        {**common, "job_id": None, "settled": False},
        {**common, "job_id": 8, "settled": False},
        {**common, "job_id": 8, "settled": True},
    ]


def test_a_settled_record_is_none() -> None:
    """Later tries have nothing to do with its job."""
    task = FakeTask()
    records(task).has_job(8, owned=True)
    assert records(task).unsettled()

    records(task).settle()

    assert records(task).unsettled() is None


def test_a_clear_is_told_from_a_retry() -> None:
    """By the number of tries that the task may have."""
    task = FakeTask()
    records(task).has_job(8, owned=True)
    record = records(task).unsettled()
    assert record is not None

    task.retry()
    assert records(task).is_of_this_run(record)
    task.clear()
    assert not records(task).is_of_this_run(record)


def test_the_job_before_this_one_stays_known_while_the_next_is_started() -> None:
    """Whoever dies in the request leaves both to the next try."""
    task = FakeTask()
    first = records(task)
    first.has_job(8, owned=True)
    first.settle()
    assert first.own_job() == 8

    task.retry()
    for _ in range(2):  # as after an answer that tells that nothing was started
        records(task).intend(9)
    task.retry()

    assert records(task).own_job() == 8


def test_only_own_jobs_of_this_run_of_the_task_can_be_gone_on_from() -> None:
    """Neither the job of others that it has followed, nor one from before a clear."""
    task = FakeTask()
    records(task).has_job(8, owned=False)
    assert records(task).own_job() is None

    records(task).has_job(9, owned=True)
    records(task).has_job(10, owned=False)
    assert records(task).own_job() == 9

    task.clear()
    assert records(task).own_job() is None


@pytest.mark.parametrize("value", [None, "8", {"job_id": 8}, [], {"try_number": "1", "max_tries": 2}], ids=repr)
def test_what_is_not_ours_is_no_record(value: object) -> None:
    """Whoever wrote it."""
    task = FakeTask()
    task.store.set(KEY, value)

    assert records(task).unsettled() is None


def test_without_a_store_nothing_is_kept_and_nothing_fails() -> None:
    """Airflow before 3.3, and operators called by hand."""
    alone = Records({}, LOG)
    alone.intend(7)
    alone.has_job(8, owned=True)
    alone.settle()

    assert Records({}, LOG).unsettled() is None


class FullStore:
    """A store that takes nothing."""

    def get(self, key: str) -> object:
        """Nothing is there."""
        assert key == KEY
        return None

    def set(self, key: str, value: object) -> None:
        """No room."""
        raise OSError(f"no room for {key} {value}")


def test_a_store_that_takes_nothing_keeps_the_job_from_being_started() -> None:
    """Nobody could find it again."""
    with pytest.raises(OSError, match="no room"):
        Records({"task_state_store": FullStore()}, LOG).intend(7)


def test_a_store_that_takes_nothing_does_not_fail_a_task_whose_job_runs(caplog: pytest.LogCaptureFixture) -> None:
    """It is logged."""
    Records({"task_state_store": FullStore()}, LOG).has_job(8, owned=True)

    assert "job 8" in caplog.text

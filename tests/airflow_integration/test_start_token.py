"""The token of a start: whoever asks for it, whenever, gets the same; nobody else has it."""

from airflow_integration.remote_job.start import StartsOfTask
from tests.airflow_integration.fake_airflow import FakeTask


def token(task: FakeTask, number: int | None = None) -> str:
    """The token of one try, the present one if none is given."""
    starts = StartsOfTask({"ti": task}, retries=0)
    return starts.of_try(starts.try_number if number is None else number).token


def test_a_retry_knows_the_token_of_the_try_before() -> None:
    """It has a record of the number at most."""
    task = FakeTask()
    first = token(task)
    task.retry()

    assert token(task, 1) == first
    assert token(task) != first


def test_a_later_version_knows_the_tokens_of_this_one() -> None:
    """It may have to find a job that was started before the upgrade."""
    assert token(FakeTask()) == "ccdf64b4768b5876"


def test_no_other_task_has_the_token() -> None:
    """Neither of the same dag, nor of another run of it, nor another instance of a mapped task."""
    others = [FakeTask() for _ in range(6)]
    _, others[1].dag_id, others[2].run_id, others[3].task_id, others[4].map_index, others[5].map_index = (
        "it", "dag_2", "manual__2026-01-02T00:00:00+00:00", "task_2", 0, 1,
    )  # fmt: skip

    assert len({token(task) for task in others}) == 6


def test_a_task_that_is_not_mapped_has_one_token() -> None:
    """Airflow says -1 here and None there."""
    task = FakeTask()
    before = token(task)
    task.map_index = None

    assert token(task) == before


def test_outside_airflow_each_call_has_its_own_token() -> None:
    """Operators can be called by hand, twice."""
    assert StartsOfTask({}, 0).of_try(1).token != StartsOfTask({}, 0).of_try(1).token


def test_the_tries_since_a_clear_are_known() -> None:
    """A clear gives a task as many tries again."""
    task = FakeTask(retries=2)
    firsts = [StartsOfTask({"ti": task}, retries=2).first_try]
    for step in (task.retry, task.clear, task.retry, task.clear):
        step()
        firsts.append(StartsOfTask({"ti": task}, retries=2).first_try)

    assert task.try_number == 5
    assert firsts == [1, 1, 3, 3, 5]

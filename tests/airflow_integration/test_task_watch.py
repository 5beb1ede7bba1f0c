"""What a task's watch adds to the common one: two deadlines, and a reason for every end."""

from collections.abc import Sequence

import pytest

from airflow_integration.remote_job.job import RemoteJob
from airflow_integration.remote_job.outcome import Ended, Reason
from airflow_integration.remote_job.watch import Limits, TaskWatch
from generated_client.watching.state import JobState
from generated_client.watching.watch import PollFailure, Wait

START = 1_000.0
RUNNING = RemoteJob(7, JobState.RUNNING, "running")
DONE = {state: RemoteJob(7, state, state.value) for state in JobState if state.is_terminal}
DOWN = PollFailure("the server is down", transient=True)


def judged(limits: Limits, readings: Sequence[tuple[float, RemoteJob | PollFailure]]) -> Wait | Ended:
    """The decision after the last of *readings*, each with its moment after the start."""
    watched = TaskWatch(7, limits, started_at=START, jitter=lambda: 0.0)
    return [watched.observe(START + moment, reading) for moment, reading in readings][-1]


@pytest.mark.parametrize(
    ("limits", "readings", "reason"),
    [
        pytest.param(Limits(3), [(0, DONE[JobState.SUCCEEDED])], Reason.SUCCEEDED, id="succeeded"),
        pytest.param(Limits(3), [(0, RUNNING), (3, DONE[JobState.FAILED])], Reason.FAILED, id="failed"),
        pytest.param(Limits(3), [(0, DONE[JobState.CANCELLED])], Reason.CANCELLED, id="cancelled"),
        pytest.param(
            Limits(3, wait_until=START + 10), [(50, DONE[JobState.SUCCEEDED])], Reason.SUCCEEDED, id="status-first"
        ),
        pytest.param(Limits(3, wait_until=START + 10), [(10, RUNNING)], Reason.WAIT_TIMEOUT, id="wait-timeout"),
        pytest.param(
            Limits(3, START + 90, START + 10), [(10, RUNNING)], Reason.EXECUTION_TIMEOUT, id="execution-timeout"
        ),
        pytest.param(
            Limits(3, START + 5, START + 10), [(60, RUNNING)], Reason.WAIT_TIMEOUT, id="the-earlier-deadline-names-it"
        ),
        pytest.param(
            Limits(3), [(0, PollFailure("404: no such job", transient=False))], Reason.REFUSED, id="refused-at-once"
        ),
        pytest.param(
            Limits(3, max_poll_failure_seconds=60), [(0, DOWN), (60, DOWN)], Reason.POLL_FAILED, id="patience-is-over"
        ),
    ],
)
def test_every_end_has_its_reason(
    limits: Limits, readings: Sequence[tuple[float, RemoteJob | PollFailure]], reason: Reason
) -> None:
    """Each of the seven reasons is reached by its own readings and by no other."""
    decision = judged(limits, readings)

    assert isinstance(decision, Ended)
    assert reason is decision.reason


def test_the_end_of_a_watch_says_which_job_it_was_and_how_long_it_was_given() -> None:
    """The last reading and the duration travel into the task's error."""
    decision = judged(Limits(3, wait_until=START + 3600, execution_deadline=START + 7200), [(3700, RUNNING)])

    assert decision == Ended(Reason.WAIT_TIMEOUT, 7, RUNNING, 3600.0)


def test_a_task_that_must_wait_looks_again_before_its_earlier_deadline() -> None:
    """No interval reaches past it."""
    assert judged(Limits(30, START + 90, START + 12), [(0, RUNNING)]) == Wait(12.0, "running")

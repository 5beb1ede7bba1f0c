"""The one rule by which every mode looks at a job."""

from collections.abc import Sequence

import pytest

from airflow_integration.remote_job.job import JobState, RemoteJob
from airflow_integration.remote_job.outcome import Ended, Reason
from airflow_integration.remote_job.watch import Limits, PollFailure, Wait, Watch

START = 1_000.0


def job(status: str = "running", state: JobState = JobState.RUNNING, *, recognised: bool = True) -> RemoteJob:
    """A reading."""
    return RemoteJob(7, state, status, recognised)


RUNNING = job()
DONE = {
    JobState.SUCCEEDED: job("succeeded", JobState.SUCCEEDED),
    JobState.FAILED: job("failed", JobState.FAILED),
    JobState.CANCELLED: job("cancelled", JobState.CANCELLED),
}
DOWN = PollFailure("the server is down", transient=True)


def watch(limits: Limits) -> Watch:
    """A watch without chance."""
    return Watch(7, limits, started_at=START, jitter=lambda: 0.0)


def judged(limits: Limits, readings: Sequence[tuple[float, RemoteJob | PollFailure]]) -> Wait | Ended:
    """The decision after the last of *readings*, each with its moment after the start."""
    watched = watch(limits)
    decisions = [watched.observe(START + moment, reading) for moment, reading in readings]
    return decisions[-1]


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
        pytest.param(Limits(3, START + 10), [(10, DOWN)], Reason.WAIT_TIMEOUT, id="unreadable-at-the-deadline"),
        pytest.param(
            Limits(3), [(0, PollFailure("404: no such job", transient=False))], Reason.REFUSED, id="refused-at-once"
        ),
        pytest.param(Limits(3, max_poll_failure_seconds=0), [(0, DOWN)], Reason.POLL_FAILED, id="no-patience"),
        pytest.param(
            Limits(3, max_poll_failure_seconds=60), [(0, DOWN), (60, DOWN)], Reason.POLL_FAILED, id="patience-is-over"
        ),
    ],
)
def test_the_watch_ends(
    limits: Limits, readings: Sequence[tuple[float, RemoteJob | PollFailure]], reason: Reason
) -> None:
    """Each of the seven ends is reached by its own readings and by no other."""
    decision = judged(limits, readings)

    assert isinstance(decision, Ended)
    assert reason is decision.reason


@pytest.mark.parametrize(
    ("limits", "readings", "seconds"),
    [
        pytest.param(Limits(3), [(0, RUNNING)], 3.0, id="the-interval"),
        pytest.param(Limits(30, wait_until=START + 12), [(0, RUNNING)], 12.0, id="up-to-the-deadline"),
        pytest.param(Limits(30, START + 12), [(11.99, RUNNING)], 0.1, id="no-spinning-before-the-deadline"),
        pytest.param(Limits(0), [(0, RUNNING)], 0.1, id="no-spinning-without-interval"),
        pytest.param(Limits(3), [(0, job("unheard-of", recognised=False))], 3.0, id="unknown-counts-as-running"),
        pytest.param(Limits(3), [(0, job("pending", JobState.PENDING))], 3.0, id="pending"),
        pytest.param(Limits(3), [(0, DOWN)], 3.0, id="first-failure"),
        pytest.param(Limits(3), [(0, DOWN), (3, DOWN), (9, DOWN)], 12.0, id="back-off-doubles"),
        pytest.param(Limits(3), [(0, DOWN)] * 12, 60.0, id="back-off-has-an-end"),
        pytest.param(Limits(3), [(0, PollFailure("429", transient=True, retry_after=45.0))], 45.0, id="retry-after"),
        pytest.param(
            Limits(3),
            [(0, PollFailure("429", transient=True, retry_after=1.0))],
            3.0,
            id="retry-after-is-a-lower-bound",
        ),
        pytest.param(
            Limits(3, max_poll_failure_seconds=20),
            [(0, PollFailure("503", transient=True, retry_after=600.0))],
            20.0,
            id="one-last-look",
        ),
        pytest.param(
            Limits(3, max_poll_failure_seconds=60),
            [(0, DOWN), (50, RUNNING), (70, DOWN), (120, DOWN)],
            6.0,
            id="an-answer-renews-the-patience",
        ),
    ],
)
def test_the_watch_goes_on(
    limits: Limits, readings: Sequence[tuple[float, RemoteJob | PollFailure]], seconds: float
) -> None:
    """What is not an end is waited out, for the right time."""
    decision = judged(limits, readings)

    assert isinstance(decision, Wait)
    assert seconds == pytest.approx(decision.seconds)


def test_back_off_is_shortened_at_random_by_a_quarter_at_most() -> None:
    """Triggers that failed together do not return together."""
    watched = Watch(7, Limits(8), started_at=START, jitter=lambda: 1.0)

    assert Wait(6.0, warning=True).seconds == getattr(watched.observe(START, DOWN), "seconds", None)


def test_a_timeout_tells_how_long_the_job_was_given() -> None:
    """The duration runs from the start of the wait to its deadline, however late the verdict."""
    decision = judged(Limits(3, wait_until=START + 3600), [(3700, RUNNING)])

    assert isinstance(decision, Ended)
    assert decision.seconds == 3600
    assert decision.job == RUNNING


def test_a_failed_look_at_the_deadline_is_told_with_the_timeout() -> None:
    """The reason why the last status is missing is not lost."""
    decision = judged(Limits(3, wait_until=START + 10), [(0, RUNNING), (10, DOWN)])

    assert isinstance(decision, Ended)
    assert "the server is down" in (decision.detail or "")


def test_each_change_of_status_is_told_once() -> None:
    """The log has one line for each change, none for a repetition; an unknown word is a warning."""
    watched = watch(Limits(3))
    readings = [job("pending"), job("pending"), job(), job(), job("weird", recognised=False), job("weird")]

    decisions = [watched.observe(START, reading) for reading in readings]

    notes = [(decision.note, decision.warning) for decision in decisions if isinstance(decision, Wait)]
    assert [note for note, _ in notes[:4]] == ["pending", None, "pending -> running", None]
    assert "'weird' is unknown" in (notes[4][0] or "")
    assert notes[4][1]
    assert notes[5] == (None, False)


def test_a_server_that_stays_away_is_told_once_a_minute() -> None:
    """An outage does not fill the log."""
    watched = watch(Limits(3))

    decisions = [watched.observe(START + second, DOWN) for second in range(0, 130, 10)]

    assert [n for n, decision in enumerate(decisions) if isinstance(decision, Wait) and decision.note] == [0, 6, 12]


def test_a_silent_server_cannot_hide_a_deadline() -> None:
    """A look may take until the deadline, and never less than five seconds."""
    watched = watch(Limits(3, wait_until=START + 100))

    assert watched.patience(START + 10) == 90
    assert watched.patience(START + 99) == 5
    assert watch(Limits(3)).patience(START) is None

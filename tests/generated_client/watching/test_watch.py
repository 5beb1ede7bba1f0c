"""The one rule by which scripts, tasks and triggers look at a job."""

from collections.abc import Sequence

import pytest

from generated_client.watching.state import JobState
from generated_client.watching.watch import Over, PollFailure, Wait, Watch, WatchLimits, Why
from tests.generated_client.watching.seen_job import SeenJob

START = 1_000.0


RUNNING = SeenJob("running")
SUCCEEDED = SeenJob("succeeded", JobState.SUCCEEDED)
UNHEARD_OF = SeenJob("unheard-of", recognised=False)
DOWN = PollFailure("the server is down", transient=True)
PAGE = PollFailure("a web page came", transient=False, unreadable=True)
BUSY = PollFailure("429", transient=True, retry_after=45.0)


def watch(limits: WatchLimits) -> Watch[SeenJob]:
    """A watch without chance."""
    return Watch(limits, started_at=START, jitter=lambda: 0.0)


def judged(limits: WatchLimits, readings: Sequence[tuple[float, SeenJob | PollFailure]]) -> Wait | Over[SeenJob]:
    """The decision after the last of *readings*, each with its moment after the start."""
    watched = watch(limits)
    decisions = [watched.observe(START + moment, reading) for moment, reading in readings]
    return decisions[-1]


@pytest.mark.parametrize(
    ("limits", "readings", "why"),
    [
        pytest.param(WatchLimits(3), [(0, SUCCEEDED)], Why.JOB_ENDED, id="succeeded"),
        pytest.param(
            WatchLimits(3), [(0, RUNNING), (3, SeenJob("failed", JobState.FAILED))], Why.JOB_ENDED, id="failed"
        ),
        pytest.param(WatchLimits(3), [(0, SeenJob("cancelled", JobState.CANCELLED))], Why.JOB_ENDED, id="cancelled"),
        pytest.param(WatchLimits(3, deadline=START + 10), [(50, SUCCEEDED)], Why.JOB_ENDED, id="status-first"),
        pytest.param(WatchLimits(3, deadline=START + 10), [(10, RUNNING)], Why.DEADLINE, id="deadline"),
        pytest.param(WatchLimits(3, deadline=START + 10), [(10, DOWN)], Why.DEADLINE, id="unreadable-at-the-deadline"),
        pytest.param(
            WatchLimits(3), [(0, PollFailure("404: no such job", transient=False))], Why.REFUSED, id="refused-at-once"
        ),
        pytest.param(WatchLimits(3), [(0, PAGE)], Why.REFUSED, id="a-wrong-address"),
        pytest.param(WatchLimits(3, max_poll_failure_seconds=0), [(0, DOWN)], Why.SILENCE, id="no-patience"),
        pytest.param(
            WatchLimits(3, max_poll_failure_seconds=60), [(0, DOWN), (60, DOWN)], Why.SILENCE, id="patience-is-over"
        ),
    ],
)
def test_the_watch_ends(limits: WatchLimits, readings: Sequence[tuple[float, SeenJob | PollFailure]], why: Why) -> None:
    """Each of the four ends is reached by its own readings and by no other."""
    decision = judged(limits, readings)

    assert isinstance(decision, Over)
    assert why is decision.why


@pytest.mark.parametrize(
    ("limits", "readings", "seconds"),
    [
        pytest.param(WatchLimits(3), [(0, RUNNING)], 3.0, id="the-interval"),
        pytest.param(WatchLimits(30, deadline=START + 12), [(0, RUNNING)], 12.0, id="up-to-the-deadline"),
        pytest.param(WatchLimits(30, deadline=START + 12), [(11.99, RUNNING)], 0.1, id="no-spinning-at-the-deadline"),
        pytest.param(WatchLimits(0), [(0, RUNNING)], 0.1, id="no-spinning-without-interval"),
        pytest.param(WatchLimits(3), [(0, UNHEARD_OF)], 3.0, id="unknown-counts-as-running"),
        pytest.param(WatchLimits(3), [(0, SeenJob("pending", JobState.PENDING))], 3.0, id="pending"),
        pytest.param(WatchLimits(3), [(0, DOWN)], 3.0, id="first-failure"),
        pytest.param(WatchLimits(3), [(0, DOWN), (3, DOWN), (9, DOWN)], 12.0, id="back-off-doubles"),
        pytest.param(WatchLimits(3), [(0, DOWN)] * 12, 60.0, id="back-off-has-an-end"),
        pytest.param(WatchLimits(3), [(0, RUNNING), (3, PAGE)], 3.0, id="a-page-where-a-job-was-read-before"),
        pytest.param(WatchLimits(3), [(0, BUSY)], 45.0, id="retry-after"),
        pytest.param(
            WatchLimits(3),
            [(0, PollFailure("429", transient=True, retry_after=1.0))],
            3.0,
            id="retry-after-is-a-lower-bound",
        ),
        pytest.param(
            WatchLimits(3, max_poll_failure_seconds=20),
            [(0, PollFailure("503", transient=True, retry_after=600.0))],
            20.0,
            id="one-last-look",
        ),
        pytest.param(
            WatchLimits(3, max_poll_failure_seconds=60),
            [(0, DOWN), (50, RUNNING), (70, DOWN), (120, DOWN)],
            6.0,
            id="an-answer-renews-the-patience",
        ),
    ],
)
def test_the_watch_goes_on(
    limits: WatchLimits, readings: Sequence[tuple[float, SeenJob | PollFailure]], seconds: float
) -> None:
    """What is not an end is waited out, for the right time."""
    decision = judged(limits, readings)

    assert isinstance(decision, Wait)
    assert seconds == pytest.approx(decision.seconds)


def test_back_off_is_shortened_at_random_by_a_quarter_at_most() -> None:
    """Triggers that failed together do not return together."""
    watched: Watch[SeenJob] = Watch(WatchLimits(8), started_at=START, jitter=lambda: 1.0)

    assert Wait(6.0, warning=True).seconds == getattr(watched.observe(START, DOWN), "seconds", None)


def test_a_timeout_tells_how_long_the_job_was_given() -> None:
    """The duration runs from the start of the wait to its deadline, however late the verdict."""
    decision = judged(WatchLimits(3, deadline=START + 3600), [(3700, RUNNING)])

    assert isinstance(decision, Over)
    assert decision.seconds == 3600
    assert decision.job == RUNNING


def test_a_failed_look_at_the_deadline_is_told_with_the_timeout() -> None:
    """The reason why the last status is missing is not lost."""
    decision = judged(WatchLimits(3, deadline=START + 10), [(0, RUNNING), (10, DOWN)])

    assert isinstance(decision, Over)
    assert "the server is down" in (decision.detail or "")


def test_each_change_of_status_is_told_once() -> None:
    """The log has one line for each change, none for a repetition; an unknown word is a warning."""
    watched = watch(WatchLimits(3))
    readings = [
        SeenJob("pending"),
        SeenJob("pending"),
        RUNNING,
        RUNNING,
        SeenJob("weird", recognised=False),
        SeenJob("weird"),
    ]

    decisions = [watched.observe(START, reading) for reading in readings]

    notes = [(decision.note, decision.warning) for decision in decisions if isinstance(decision, Wait)]
    assert [note for note, _ in notes[:4]] == ["pending", None, "pending -> running", None]
    assert "'weird' is unknown" in (notes[4][0] or "")
    assert notes[4][1]
    assert notes[5] == (None, False)


def test_a_server_that_stays_away_is_told_once_a_minute() -> None:
    """An outage does not fill the log."""
    watched = watch(WatchLimits(3))

    decisions = [watched.observe(START + second, DOWN) for second in range(0, 130, 10)]

    assert [n for n, decision in enumerate(decisions) if isinstance(decision, Wait) and decision.note] == [0, 6, 12]


def test_the_end_of_an_outage_is_told_if_the_outage_was() -> None:
    """Whoever reads the warning wants to know; a look that fails unsaid ends unsaid, too."""
    watched = watch(WatchLimits(10))
    readings: list[SeenJob | PollFailure] = [RUNNING, DOWN, RUNNING, RUNNING, DOWN, RUNNING]

    decisions = [watched.observe(START + 10 * n, reading) for n, reading in enumerate(readings)]

    told = [(decision.note or "").partition(":")[0] for decision in decisions if isinstance(decision, Wait)]
    assert told == [
        "running",
        "cannot read the job's state, and will go on trying for 900 s",
        "its state can be read again",
        "",
        "",
        "",
    ]


def test_a_silent_server_cannot_hide_a_deadline() -> None:
    """A look may take until the deadline, and never less than five seconds."""
    watched = watch(WatchLimits(3, deadline=START + 100))

    assert watched.patience(START + 10) == 90
    assert watched.patience(START + 99) == 5
    assert watch(WatchLimits(3)).patience(START) is None

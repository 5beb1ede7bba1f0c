"""The one rule by which everybody cancels a job."""

import pytest

from generated_client.watching.cancellation import Cancellation, SendCancel, Stopped
from generated_client.watching.state import JobState
from generated_client.watching.watch import PollFailure, Wait
from tests.generated_client.watching.seen_job import SeenJob

RUNNING = SeenJob("running")
INCOMPLETE = SeenJob("incomplete")
CANCELLED = SeenJob("cancelled", JobState.CANCELLED)
SUCCEEDED = SeenJob("succeeded", JobState.SUCCEEDED)
DOWN = PollFailure("the server is down", transient=True)
GONE = PollFailure("404: no such job", transient=False)


def cancelling(give_up_at: float, *, blindly: bool = False) -> Cancellation[SeenJob]:
    """An attempt to cancel, from moment 0 on."""
    return Cancellation(give_up_at=give_up_at, blindly=blindly)


def test_a_job_that_has_ended_is_never_cancelled() -> None:
    """Cancelling by target would hit the next job of the same target."""
    assert Stopped(ended=True, asked=False, job=SUCCEEDED) == cancelling(100).observe(0, SUCCEEDED)


def test_a_running_job_is_cancelled_at_once_and_looked_at_again() -> None:
    """The server's word that it is cancelled ends the story."""
    plan = cancelling(100)

    assert SendCancel() == plan.observe(0, RUNNING)
    assert Stopped(ended=True, asked=True, job=CANCELLED) == plan.observe(1, CANCELLED)


def test_a_cancel_that_did_nothing_is_repeated_until_the_job_has_ended() -> None:
    """Between two attempts Airbyte accepts a cancel and ignores it."""
    plan = cancelling(2000)
    decisions = [plan.observe(second, INCOMPLETE) for second in range(8)]

    assert [SendCancel(), Wait(1), SendCancel(), Wait(2), SendCancel(), Wait(4), SendCancel(), Wait(8)] == decisions
    assert Stopped(ended=True, asked=True, job=CANCELLED) == plan.observe(9, CANCELLED)


def test_pauses_of_a_long_cancellation_grow_to_half_a_minute() -> None:
    """A job may wait half an hour for its next attempt; its start must not be missed by much."""
    plan = cancelling(10_000)
    decisions = [plan.observe(second, INCOMPLETE) for second in range(20)]

    assert [each.seconds for each in decisions if isinstance(each, Wait)] == [1, 2, 4, 8, 16, 30, 30, 30, 30, 30]


def test_a_page_in_the_place_of_an_answer_does_not_end_a_cancellation() -> None:
    """A proxy that is busy for a second must not leave the job running for ever."""
    plan = cancelling(100)

    assert Wait(1) == plan.observe(0, PollFailure("a web page came", transient=False, unreadable=True))
    assert SendCancel() == plan.observe(1, RUNNING)


def test_the_next_job_survives_a_late_cancel() -> None:
    """Our job ended while we waited: nothing is sent any more."""
    plan = cancelling(2000)
    for reading in (INCOMPLETE, INCOMPLETE):
        plan.observe(0, reading)

    assert Stopped(ended=True, asked=True, job=SUCCEEDED) == plan.observe(30, SUCCEEDED)


@pytest.mark.parametrize("reading", [RUNNING, DOWN], ids=["running", "down"])
def test_it_is_given_up_in_the_end(reading: SeenJob | PollFailure) -> None:
    """The time for a cancellation is limited, and what was seen last is told."""
    plan = cancelling(100)
    plan.observe(0, reading)

    decision = plan.observe(100, reading)

    assert isinstance(decision, Stopped)
    assert not decision.ended
    assert decision.detail


def test_what_cannot_be_read_is_not_cancelled() -> None:
    """Without a look nobody knows whose job would end; an outage is waited out, a refusal is final."""
    assert isinstance(cancelling(100).observe(0, DOWN), Wait)
    assert Stopped(ended=False, asked=False, job=None, detail=GONE.text) == Cancellation[SeenJob](
        give_up_at=100
    ).observe(0, GONE)


def test_a_refused_cancel_is_tried_again_while_the_job_runs() -> None:
    """Older servers answer a cancel between two attempts with a conflict."""
    plan = cancelling(100)
    plan.observe(0, RUNNING)

    assert isinstance(plan.observe(1, PollFailure("409", transient=False)), Wait)
    assert SendCancel() == plan.observe(2, RUNNING)


def test_a_cancel_that_is_forbidden_is_not_repeated() -> None:
    """No waiting gives a caller rights; what the server said is told."""
    plan = cancelling(100)
    plan.observe(0, RUNNING)
    forbidden = PollFailure("403: not yours", transient=False, forbidden=True)

    assert Stopped(ended=False, asked=True, job=RUNNING, detail="403: not yours") == plan.observe(1, forbidden)


def test_the_refusal_of_a_cancel_is_told_when_it_is_given_up() -> None:
    """That the job still runs does not say why."""
    plan = cancelling(100)
    plan.observe(0, RUNNING)
    plan.observe(1, PollFailure("409: not now", transient=False))

    decision = plan.observe(100, RUNNING)

    assert isinstance(decision, Stopped)
    assert decision.detail == "it is still 'running', and the cancel was refused: 409: not now"


def test_blindly_means_that_a_failed_first_look_does_not_stop_the_cancel() -> None:
    """A dying worker has no time for a second look."""
    plan = cancelling(100, blindly=True)

    assert SendCancel() == plan.observe(0, DOWN)
    assert isinstance(plan.observe(1, DOWN), Wait)
    assert isinstance(plan.observe(2, DOWN), Wait)

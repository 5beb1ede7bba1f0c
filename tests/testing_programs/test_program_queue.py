"""Jobs take turns: not too many at once, one at a time for a connection, in the order of their arrival."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from generated_client.testing.programs.cancellation import Cancellation
from generated_client.testing.programs.job_queue import JobQueue, Work


class Diary:
    """Makes work that waits for its gate, and notes what happens to it."""

    def __init__(self) -> None:
        self.gates: dict[int, threading.Event] = {}
        self.entries: list[str] = []
        self._changed = threading.Condition()

    def work(self, key: int, lane: str) -> Work:
        """A piece of work that ends when its gate is opened, or when it is cancelled."""
        self.gates[key] = threading.Event()

        def run(cancellation: Cancellation) -> Callable[[], None]:
            self.note(f"{key} begins")
            while not self.gates[key].wait(0.005) and not cancellation.cancelled:
                pass
            how = "cancelled" if cancellation.cancelled else "done"
            return lambda: self.note(f"{key} {how}")

        return Work(key, lane, run, lambda: self.note(f"{key} abandoned"))

    def note(self, entry: str) -> None:
        """Write down what happens."""
        with self._changed:
            self.entries.append(entry)
            self._changed.notify_all()

    def wait_for(self, *entries: str) -> None:
        """Return when all of these are written down."""
        with self._changed:
            assert self._changed.wait_for(lambda: set(entries) <= set(self.entries), 10), self.entries


@pytest.fixture
def diary() -> Diary:
    """An empty diary."""
    return Diary()


def test_the_next_begins_when_one_is_over(diary: Diary) -> None:
    """Two places, three pieces of work."""
    queue = JobQueue(at_once=2)
    for key in (1, 2, 3):
        assert queue.has_room(f"lane {key}") is (key < 3)
        queue.put(diary.work(key, f"lane {key}"))
    diary.wait_for("1 begins", "2 begins")
    assert "3 begins" not in diary.entries
    diary.gates[2].set()
    diary.wait_for("2 done", "3 begins")
    queue.close(patience=10)
    diary.wait_for("1 cancelled", "3 cancelled")


def test_work_of_one_lane_never_overlaps(diary: Diary) -> None:
    """A reset waits for the sync of the same connection, and does not keep others waiting meanwhile."""
    queue = JobQueue(at_once=3)
    for key, lane in ((1, "a"), (2, "a"), (3, "b")):
        queue.put(diary.work(key, lane))
    diary.wait_for("1 begins", "3 begins")
    assert not queue.has_room("a")
    assert "2 begins" not in diary.entries
    diary.gates[1].set()
    diary.wait_for("2 begins")
    queue.close(patience=10)


def test_cancelling_reaches_running_and_waiting_work(diary: Diary) -> None:
    """What waits never begins; unknown keys are ignored."""
    queue = JobQueue(at_once=1)
    for key in (1, 2, 3):
        queue.put(diary.work(key, "lane"))
    diary.wait_for("1 begins")
    for key in (2, 1, 99):
        queue.cancel(key)
    diary.wait_for("2 abandoned", "1 cancelled", "3 begins")
    queue.close(patience=10)
    assert "2 begins" not in diary.entries


def test_a_closed_queue_has_ended_everything_and_takes_nothing(diary: Diary) -> None:
    """When close returns, all work has told its end."""
    queue = JobQueue(at_once=1)
    for key in (1, 2):
        queue.put(diary.work(key, "lane"))
    diary.wait_for("1 begins")
    queue.close(patience=10)
    assert sorted(diary.entries[1:]) == ["1 cancelled", "2 abandoned"]
    with pytest.raises(RuntimeError, match="closed"):
        queue.put(diary.work(3, "lane"))


def test_a_place_is_free_before_the_end_is_told() -> None:
    """Whoever hears that a job is over may start the next one at once, and it does not wait."""
    queue, room = JobQueue(at_once=1), threading.Event()
    told: list[bool] = []

    def afterwards() -> None:
        told.append(queue.has_room("lane"))
        room.set()

    queue.put(Work(1, "lane", lambda _cancellation: afterwards, afterwards))
    assert room.wait(10)
    assert told == [True]


def test_a_queue_without_room_is_refused() -> None:
    """It would never do anything."""
    with pytest.raises(ValueError, match="at least 1"):
        JobQueue(at_once=0)

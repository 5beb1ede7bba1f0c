"""The server of the triggers' benchmark: what it says of jobs, and how it counts what was asked."""

import pytest

from benchmarks.job_life_server import FOREIGN_SECONDS, Job, Jobs, requests_per_round

NOW = 1_800_000_000.0
JOB_SECONDS = 2.0


def rows(jobs: Jobs, now: float, **query: str) -> list[object]:
    """The ids in an answer."""
    return [row["jobId"] for row in jobs.list(query, now)]


def test_a_watched_job_runs_and_ends() -> None:
    """Its row has what Airbyte tells of ended jobs only then."""
    jobs = Jobs(1, 0, JOB_SECONDS, NOW)

    running, ended = (jobs.read(jobs.first, NOW + later) for later in (1.9, 2.0))

    assert running is not None
    assert ended is not None
    assert (running["status"], "lastUpdatedAt" in running) == ("running", False)
    assert (ended["status"], ended["duration"]) == ("succeeded", "PT2S")


def test_foreign_jobs_begin_and_end_all_the_time() -> None:
    """One in every second, before the watched jobs and after them."""
    jobs = Jobs(2, 1000, JOB_SECONDS, NOW)

    newest = rows(jobs, NOW + 3.5, orderBy="createdAt|DESC", limit="6")
    running = rows(jobs, NOW + 3.5, status="running", limit="100", offset="500")

    assert newest == [1005, 1004, 1003, 1002, 1001, 1000]
    assert len(running) == FOREIGN_SECONDS - 500 - 1  # none began in the second of the watched ones


def test_lists_are_filtered_and_ordered_as_asked() -> None:
    """Oldest first unless asked otherwise; the job that ended last has changed last."""
    jobs = Jobs(2, 1000, JOB_SECONDS, NOW)

    assert rows(jobs, NOW, limit="2") == [1, 2]
    assert rows(jobs, NOW + 2.5, orderBy="updatedAt|DESC", limit="5") == [1004, 1002, 1001, 403, 1003]
    assert rows(jobs, NOW + 2.5, createdAtStart="2027-01-15T08:00:00Z", createdAtEnd="2027-01-15T08:00:00Z") == [
        1001,
        1002,
    ]


@pytest.mark.parametrize("query", [{"limit": "101"}, {"updatedAtStart": "2027-01-15T08:00:00Z"}], ids=str)
def test_what_it_does_not_know_is_refused(query: dict[str, str]) -> None:
    """A filter that is silently ignored would make the figures wrong."""
    with pytest.raises((ValueError, KeyError)):
        Jobs(1, 0, JOB_SECONDS, NOW).list(query, NOW)


def test_a_moment_is_written_as_airbyte_does() -> None:
    """Whole seconds, and none at a full minute."""
    rows = [Job(1, NOW + later, NOW + 60).row(NOW)["startTime"] for later in (0.0, 7.9)]

    assert rows == ["2027-01-15T08:00Z", "2027-01-15T08:00:07Z"]


LOOKS: dict[str, tuple[list[tuple[float, list[int]]], float]] = {
    "singly": ([(0.0, [1]), (0.1, [2]), (1.0, [1]), (1.1, [2])], 2.0),
    "together": ([(0.0, [1, 2]), (1.0, [1, 2]), (2.0, [1, 2])], 1.0),
    "with a detour": ([(0.0, [1, 2]), (1.0, []), (1.1, [1, 2])], 2.0),
    "twice at once": ([(0.0, [1, 2]), (1.0, [1, 2]), (1.2, [1, 2])], 2.0),
    "half of them again": ([(0.0, [1]), (0.1, [2]), (1.0, [1])], 2.0),
    "one by one": ([(0.0, [1]), (1.0, [1]), (1.1, [2])], 2.0),
    "never again": ([(0.0, []), (0.1, [1, 2])], 2.0),
}


@pytest.mark.parametrize(("looks", "expected"), LOOKS.values(), ids=LOOKS)
def test_requests_are_counted_by_what_they_show(looks: list[tuple[float, list[int]]], expected: float) -> None:
    """Requests that it takes to see both jobs once more, however they are asked for."""
    assert requests_per_round(looks, [1, 2]) == expected

"""The server of the triggers' benchmark: what it says of jobs, and how it counts what was asked."""

import pytest

from benchmarks import airbyte_jobs, dbt_cloud_runs
from benchmarks.job_life import FOREIGN_SECONDS, Job, Jobs, requests_per_round

NOW = 1_800_000_000.0
JOB_SECONDS = 2.0


def rows(jobs: Jobs, now: float, **query: str) -> list[object]:
    """The ids in an answer."""
    return [job.id for job in airbyte_jobs.listed(jobs, query, now)]


def test_a_watched_job_runs_and_ends() -> None:
    """Its row has what Airbyte tells of ended jobs only then."""
    jobs = Jobs(1, 0, JOB_SECONDS, NOW)

    running, ended = (airbyte_jobs.answer(jobs, f"/jobs/{jobs.first}", {}, NOW + later) for later in (1.9, 2.0))

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
        airbyte_jobs.listed(Jobs(1, 0, JOB_SECONDS, NOW), query, NOW)


def test_a_moment_is_written_as_airbyte_does() -> None:
    """Whole seconds, and none at a full minute."""
    rows = [airbyte_jobs.row(Job(1, NOW + later, NOW + 60), NOW)["startTime"] for later in (0.0, 7.9)]

    assert rows == ["2027-01-15T08:00Z", "2027-01-15T08:00:07Z"]


def test_runs_are_listed_by_their_ids() -> None:
    """Each with all that the stand-in says of a run, so that reading it costs what it costs elsewhere."""
    jobs = Jobs(3, 0, JOB_SECONDS, NOW, dbt_cloud_runs.LAST_ID)
    query = {"pk__in": f"[{jobs.first}, {jobs.first + 2}, 7]", "limit": "100"}

    answer = dbt_cloud_runs.answer(jobs, "/runs/", query, NOW)
    ended = dbt_cloud_runs.row(Job(1, NOW, NOW + 2), NOW + 2)

    assert answer is not None
    assert [run.id for run in dbt_cloud_runs.listed(jobs, query, NOW)] == [jobs.first, jobs.first + 2]
    assert (ended["id"], ended["status"], ended["is_success"]) == (1, 10, True)
    assert len(ended) > 50
    assert jobs.report()["requests"] == 1


@pytest.mark.parametrize("query", [{"limit": "100"}, {"pk__in": "[1]", "limit": "101"}], ids=str)
def test_a_list_of_runs_that_it_does_not_know_is_refused(query: dict[str, str]) -> None:
    """As for Airbyte's jobs."""
    with pytest.raises(ValueError, match=r"list|limit"):
        dbt_cloud_runs.listed(Jobs(1, 0, JOB_SECONDS, NOW), query, NOW)


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

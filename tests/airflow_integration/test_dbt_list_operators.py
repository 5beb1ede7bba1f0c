"""The operators that list a dbt Cloud account's jobs and runs."""

import json
from typing import Any

import pytest

from airflow_integration.dbt_cloud.operators import DbtCloudListJobRunsOperator, DbtCloudListJobsOperator
from generated_client.testing import DbtCloudServer, Job, RunScript
from tests.airflow_integration.fake_airflow import FakeTask


def listed(**arguments: Any) -> object:
    """What the operator that lists runs returns."""
    return FakeTask().run(lambda: DbtCloudListJobRunsOperator(task_id="runs", **arguments))


def ids_of(found: object) -> object:
    """Of the run, or of those in the list; Airflow would refuse what is not JSON."""
    told: list[dict[str, object]] | dict[str, object] = json.loads(json.dumps(found))
    return [run["id"] for run in told] if isinstance(told, list) else told["id"]


@pytest.fixture
def runs(dbt_cloud_default: DbtCloudServer) -> tuple[Job, list[int]]:
    """A job, and its runs, the oldest first: one has succeeded, one failed, and one still runs."""
    job = dbt_cloud_default.add_job("nightly")
    dbt_cloud_default.add_history(dbt_cloud_default.add_job("other"), 2)
    scripts = [RunScript.success(running=0), RunScript.error(running=0), RunScript.held()]
    return job, [dbt_cloud_default.start_run(job, script).run_id for script in scripts]


def test_jobs_are_listed_by_their_ids(dbt_cloud_default: DbtCloudServer) -> None:
    """Of the account, or of a project, whose id may be text."""
    nightly = dbt_cloud_default.add_job("nightly")
    other = dbt_cloud_default.add_job("other", project="Farm")

    def of(**arguments: Any) -> object:
        return FakeTask().run(lambda: DbtCloudListJobsOperator(task_id="jobs", **arguments))

    assert of(order_by="-id") == [other.job_id, nightly.job_id]
    assert of(project_id=str(nightly.project_id)) == [nightly.job_id]


@pytest.mark.parametrize(
    ("wanted", "expected"), [(None, [0, 1, 2]), (20, [1]), ([10, 20], [0, 1]), ((30,), [])], ids=str
)
def test_runs_are_listed_with_one_status_or_several(
    wanted: object, expected: list[int], runs: tuple[Job, list[int]]
) -> None:
    """As documented, as dictionaries."""
    job, ids = runs

    found = listed(job_id=str(job.job_id), status_filter=wanted)

    assert ids_of(found) == [ids[number] for number in expected]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [({}, 2), ({"status_filter": 10}, 0), ({"status_filter": [10, 20]}, 1), ({"order_by": "id"}, 0)],
    ids=str,
)
def test_the_latest_run_alone_is_no_list(arguments: dict[str, Any], expected: int, runs: tuple[Job, list[int]]) -> None:
    """A branch on `run["status"]` reads it so; an order of the user's own says what the latest is."""
    job, ids = runs

    assert ids_of(listed(job_id=job.job_id, latest_only=True, **arguments)) == ids[expected]


def test_no_run_is_none(runs: tuple[Job, list[int]]) -> None:
    """As documented."""
    assert listed(job_id=runs[0].job_id, latest_only=True, status_filter=30) is None

"""Going on with the task's own failed run, and using a run of others, where the task asks for it."""

from typing import Any

import pytest

from airflow_integration.dbt_cloud.targets import RunOrder
from airflow_integration.remote_job.errors import JobSubmitError
from airflow_integration.remote_job.start import Start
from airflow_integration.remote_job.submission import InTheWay
from generated_client.testing import Fault
from generated_client.testing.dbt_cloud.script import SUCCESS, RunScript
from generated_client.testing.dbt_cloud.world import Job
from tests.airflow_integration.run_starts import LIST, RETRY, STEPS, TOKEN, NightlyJob


def failed(nightly: NightlyJob, job: Job | None = None) -> int:
    """A failed run of the task's earlier try."""
    script = RunScript.error(running=0, failed_step=2)
    return nightly.server.start_run(job or nightly.job, script, cause="[airflow earlier]").run_id


def retry_of(run_id: int) -> Start:
    """The start of a later try."""
    return Start(TOKEN, run_id)


def test_a_later_try_goes_on_with_its_own_failed_run(nightly: NightlyJob) -> None:
    """Where it failed, and by the run's own call, not by the job's."""
    mine = failed(nightly)

    run_id = nightly.started(retry_of(mine), retry_from_failure=True)

    assert nightly.server.run(run_id).retried == mine
    assert nightly.posts == ["retry"]


def test_a_first_try_goes_on_with_nothing(nightly: NightlyJob) -> None:
    """D-10: the job's latest run may be anybody's, and have failed last week."""
    failed(nightly)

    run_id = nightly.started(retry_from_failure=True)

    assert nightly.server.run(run_id).retried is None
    assert nightly.posts == ["run"]


def test_only_who_asks_for_it_goes_on_with_a_failed_run(nightly: NightlyJob) -> None:
    """All of the job runs again, since what came in meanwhile is not in the models that succeeded."""
    nightly.started(retry_of(failed(nightly)))

    assert nightly.posts == ["run"]


def test_a_run_that_cannot_be_gone_on_with_is_run_again_whole(
    nightly: NightlyJob, caplog: pytest.LogCaptureFixture
) -> None:
    """D-10: somebody else's later run is not retried in its place. The log tells the server's reason."""
    mine = failed(nightly)
    theirs = failed(nightly)

    run_id = nightly.started(retry_of(mine), retry_from_failure=True, order=RunOrder("", STEPS))

    assert nightly.server.run(run_id).retried is None
    assert nightly.server.run(run_id).steps == ("dbt build --select orders",)
    assert nightly.posts == ["run"]
    assert f"run {mine} cannot be gone on with" in caplog.text
    assert "RETRY_NOT_LATEST_RUN" in caplog.text
    assert str(theirs) not in caplog.text


@pytest.mark.parametrize(
    "fault",
    [Fault.answer({}, 400, method="POST", path=RETRY), Fault.answer({}, 404, method="GET", path="*/runs/*/")],
    ids=["refused", "gone"],
)
def test_a_retry_that_is_refused_becomes_a_run(fault: Fault, nightly: NightlyJob) -> None:
    """Nothing was started by it, so that nothing is doubled."""
    mine = failed(nightly)
    nightly.server.inject(fault)

    run_id = nightly.started(retry_of(mine), retry_from_failure=True)

    assert nightly.server.run(run_id).retried is None
    assert nightly.posts[-1] == "run"


def test_a_run_of_another_job_is_not_gone_on_with(nightly: NightlyJob) -> None:
    """Somebody has changed the dag between the tries."""
    mine = failed(nightly, nightly.server.add_job("before"))

    run_id = nightly.started(retry_of(mine), retry_from_failure=True)

    assert nightly.server.run(run_id).job_id == nightly.job.job_id


@pytest.mark.parametrize("listed", [True, False], ids=["listed", "not listed before"])
def test_a_retry_whose_answer_is_lost_is_found_by_the_run_that_it_goes_on_with(
    listed: bool, nightly: NightlyJob
) -> None:
    """The call takes no body, so that no token of ours can be in its cause."""
    mine = failed(nightly)
    if not listed:
        nightly.server.inject(Fault.answer({}, 403, method="GET", path=LIST))
    nightly.server.inject(Fault.drop_answer(method="POST", path=RETRY))

    run_id = nightly.started(retry_of(mine), retry_from_failure=True)

    assert nightly.server.run(run_id).retried == mine
    assert nightly.posts == ["retry"]


def test_a_lost_retry_without_a_trace_starts_no_run(nightly: NightlyJob) -> None:
    """It may still come."""
    mine = failed(nightly)
    nightly.server.inject(Fault.html_error(502, method="POST", path=RETRY))

    with pytest.raises(JobSubmitError, match="not confirmed"):
        nightly.submit(retry_of(mine), retry_from_failure=True)

    assert nightly.posts == ["retry"]


def runs_already(nightly: NightlyJob, **parameters: Any) -> int:
    """Somebody else's run, asked for over the API."""
    nightly.server.script(nightly.job, RunScript.held())
    return nightly.server.client().jobs.run(nightly.job.job_id, cause="theirs", extra_body=parameters).id


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ({}, {}),
        ({}, {"steps_override": None, "schema_override": None, "git_branch": None}),
        ({"schema_override": "", "steps_override": []}, {}),
        (STEPS, STEPS),
        ({"generate_docs_override": True}, {"generate_docs_override": True}),
    ],
    ids=repr,
)
def test_a_run_with_the_same_parameters_is_used(
    ours: dict[str, Any], theirs: dict[str, Any], nightly: NightlyJob
) -> None:
    """The newest that has not ended; nothing is asked for."""
    runs_already(nightly, **theirs)
    newest = runs_already(nightly, **theirs)
    nightly.server.requests.clear()

    result = nightly.submit(order=RunOrder("", ours), reuse_existing_run=True)

    assert isinstance(result, InTheWay)
    assert result.job.id == newest
    assert nightly.posts == []


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ({}, STEPS),
        (STEPS, {}),
        (STEPS, {"steps_override": ["dbt build"]}),
        ({"schema_override": "mart"}, {}),
        ({}, {"generate_docs_override": False}),
        ({}, {"git_branch": "feature"}),
        ({"of_next_year": 1}, {}),
    ],
    ids=repr,
)
def test_a_run_with_other_parameters_is_left_alone(
    ours: dict[str, Any], theirs: dict[str, Any], nightly: NightlyJob
) -> None:
    """D-10: it does other work."""
    runs_already(nightly, **theirs)

    nightly.started(order=RunOrder("", ours), reuse_existing_run=True)


def test_a_run_that_only_does_the_rest_of_another_is_not_used(nightly: NightlyJob) -> None:
    """What succeeded in the other one, perhaps yesterday, is not built by it."""
    mine = failed(nightly)
    nightly.server.script(nightly.job, RunScript.held())
    nightly.server.client().runs.retry(mine)

    nightly.started(order=RunOrder(""), reuse_existing_run=True)


@pytest.mark.parametrize("arguments", [{}, {"reuse_existing_run": True}], ids=str)
def test_a_run_that_has_ended_is_not_used(arguments: dict[str, Any], nightly: NightlyJob) -> None:
    """Nor is one whose parameters the server does not tell."""
    nightly.server.start_run(nightly.job, RunScript(SUCCESS, running=0))
    untold: Any = {"data": [{"id": 99, "status": 3, "job_definition_id": nightly.job.job_id}]}
    nightly.server.inject(Fault.answer(untold, method="GET", path=LIST))

    nightly.started(order=RunOrder(""), **arguments)

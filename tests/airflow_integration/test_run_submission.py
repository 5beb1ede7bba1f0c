"""Starting a run of a dbt Cloud job once, and knowing it by its token."""

import pytest

from airflow_integration.dbt_cloud.targets import RunOrder
from airflow_integration.remote_job.errors import JobSubmitError
from airflow_integration.remote_job.lost_start import LOOK_FOR, StartUnderWay
from generated_client.testing import Fault
from generated_client.testing.dbt_cloud.script import ERROR, SUCCESS, RunScript
from tests.airflow_integration.run_starts import LIST, POST, STEPS, TOKEN, NightlyJob


def test_a_run_is_asked_for_with_reason_token_and_parameters(nightly: NightlyJob) -> None:
    """In the words of the API, those included that this version does not know."""
    parameters = {**STEPS, "schema_override": "mart", "threads_override": 8, "of_next_year": True}

    run_id = nightly.started(order=RunOrder("nightly build", parameters))

    assert nightly.server.run(run_id).order == {"cause": f"nightly build [airflow {TOKEN}]", **parameters}


@pytest.mark.parametrize("how", ["dropped", "dropped late", "a 500", "a 502", "a 504", "too slow"])
def test_a_lost_answer_is_looked_for_and_the_request_never_repeated(how: str, nightly: NightlyJob) -> None:
    """D-3: a second request would be a second run."""
    nightly.server.add_history(nightly.job, 3)
    nightly.server.script(nightly.job, RunScript.success(running=3600))
    faults = {
        "dropped": Fault.drop_answer(method="POST", path=POST),
        "dropped late": Fault.drop_answer(1, method="POST", path=POST),
        "too slow": Fault.slow(500, method="POST", path=POST),
    }
    page = Fault.html_error(int(how[2:]), after_work=True, method="POST", path=POST) if how.startswith("a ") else None
    nightly.server.inject(page or faults[how])

    run_id = nightly.started()

    assert TOKEN in nightly.server.run(run_id).cause
    assert nightly.posts == ["run"]


def test_a_run_that_appears_late_is_waited_for(nightly: NightlyJob) -> None:
    """The proxy has given up, dbt Cloud has not; meanwhile somebody else starts one."""
    nightly.server.script(nightly.job, RunScript.late(80))
    nightly.server.start_run(nightly.job, RunScript.held(), cause="by hand")

    run_id = nightly.started()

    assert TOKEN in nightly.server.run(run_id).cause
    assert nightly.posts == ["run"]


def test_a_run_that_has_ended_already_is_found_too(nightly: NightlyJob) -> None:
    """In any state."""
    nightly.server.script(nightly.job, RunScript(ERROR, running=0))
    nightly.server.inject(Fault.drop_answer(method="POST", path=POST))

    run_id = nightly.started()

    assert nightly.server.run(run_id).status == ERROR


def test_a_start_without_a_trace_fails_and_is_not_repeated(nightly: NightlyJob) -> None:
    """Airflow's retry looks again."""
    nightly.server.inject(Fault.html_error(502, method="POST", path=POST))
    began = nightly.server.clock.now()

    with pytest.raises(JobSubmitError, match=r"not confirmed.*not repeated") as raised:
        nightly.submit()

    assert raised.value.may_have_started
    assert (nightly.server.clock.now() - began).total_seconds() >= LOOK_FOR
    assert nightly.posts == ["run"]


def test_the_token_finds_a_run_where_runs_could_not_be_listed_before(nightly: NightlyJob) -> None:
    """No fence is known then."""
    nightly.server.inject(Fault.answer({}, 403, method="GET", path=LIST))
    nightly.server.inject(Fault.drop_answer(method="POST", path=POST))

    run_id = nightly.started()

    assert TOKEN in nightly.server.run(run_id).cause
    assert nightly.posts == ["run"]


def test_a_run_below_the_fence_is_not_taken_for_the_lost_one(nightly: NightlyJob) -> None:
    """A dag run that was deleted and made anew has the tokens of the old one."""
    nightly.server.start_run(nightly.job, RunScript(SUCCESS, running=0), cause=f"yesterday [airflow {TOKEN}]")
    nightly.server.inject(Fault.html_error(502, method="POST", path=POST))

    with pytest.raises(JobSubmitError, match="not confirmed"):
        nightly.submit()


def test_without_a_fence_the_newest_run_with_the_token_is_ours(nightly: NightlyJob) -> None:
    """For the same reason."""
    old = nightly.server.start_run(nightly.job, RunScript(SUCCESS, running=0), cause=f"yesterday [airflow {TOKEN}]")
    nightly.server.inject(Fault.answer({}, 403, method="GET", path=LIST))
    nightly.server.inject(Fault.drop_answer(method="POST", path=POST))

    assert nightly.started() > old.run_id


def test_an_answer_with_an_old_id_is_ours_all_the_same(nightly: NightlyJob) -> None:
    """Every request makes a run of its own; nobody has promised that ids grow."""
    nightly.server.start_run(nightly.job)
    nightly.server.inject(Fault.answer({"data": {"id": 7, "status": 1}}, method="POST", path=POST))

    assert nightly.started() == 7


def test_a_run_of_others_is_not_in_the_way(nightly: NightlyJob) -> None:
    """Ours is queued behind it."""
    theirs = nightly.server.start_run(nightly.job, RunScript.held())

    run_id = nightly.started()

    assert nightly.server.run(run_id).blocked_by == (theirs.run_id,)


def test_a_herd_of_queued_runs_hides_none(nightly: NightlyJob) -> None:
    """One job started for each of many tenants; the list comes in pages."""
    nightly.server.add_history(nightly.job, 30)
    ours = nightly.server.start_run(nightly.job, RunScript.held(), cause=f"tenant 0 [airflow {TOKEN}]")
    for tenant in range(1, 50):
        nightly.server.start_run(nightly.job, cause=f"tenant {tenant}")

    found = StartUnderWay(nightly.target(), 0).job()

    assert found is not None
    assert found.id == ours.run_id
    assert len(nightly.server.requests.matching("GET", LIST)) == 3


def test_runs_of_other_jobs_are_not_ours(nightly: NightlyJob) -> None:
    """Also when the server ignores the filter of its list."""
    nightly.server.scenario.run_list_ignores_filters()
    other = nightly.server.start_run(
        nightly.server.add_job("other"), RunScript.held(), cause=f"other [airflow {TOKEN}]"
    )

    found = nightly.target(reuse_existing_run=True).newest_jobs()

    assert other.run_id not in {each.id for each in found}

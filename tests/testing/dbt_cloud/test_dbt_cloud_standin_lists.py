"""The stand-in dbt Cloud does what the real one does, oddity by oddity: lists, files and plain records."""

from __future__ import annotations

import json
from collections.abc import Callable

import httpx
import pytest

from generated_client import BadRequestError, DbtCloud, NotFoundError
from generated_client.testing import DbtCloudServer, Fault, Job, RunScript

Raw = Callable[..., httpx.Response]


@pytest.fixture
def ids(server: DbtCloudServer, nightly: Job) -> list[int]:
    """The ids of three runs that have ended, a minute apart."""
    return [run.run_id for run in server.add_history(nightly, 3)]


def test_runs_are_listed_oldest_first(dbt: DbtCloud, ids: list[int]) -> None:
    """Unless `order_by` says otherwise."""
    assert [run.id for run in dbt.runs.list()] == ids
    assert [run.id for run in dbt.runs.list(order_by="-id")] == ids[::-1]
    with pytest.raises(BadRequestError):
        dbt.runs.list(order_by="name")


@pytest.mark.parametrize("order", ["created_at", "finished_at"])
def test_runs_are_ordered_by_their_times(server: DbtCloudServer, dbt: DbtCloud, order: str) -> None:
    """One that has not ended is the last to end, and a run that has shown up late was made late."""
    slow = server.start_run(server.add_job("slow"), RunScript.held()).run_id
    late = server.start_run(server.add_job("late"), RunScript.late(1, running=0)).run_id
    quick = server.start_run(server.add_job("quick"), RunScript.success(running=0)).run_id
    server.advance(5)
    expected = [slow, quick, late] if order == "created_at" else [quick, late, slow]
    assert [run.id for run in dbt.runs.list(order_by=order)] == expected
    assert [run.id for run in dbt.runs.list(order_by=f"-{order}")] == expected[::-1]


@pytest.mark.parametrize("spelling", ["[{0}, {1}]", "['{0}','{1}']", "{0},{1}", "{0}&pk__in={1}"])
def test_lists_in_a_query_are_read_in_all_spellings(raw: Raw, ids: list[int], spelling: str) -> None:
    """JSON, Python's, commas, and one after the other; ids that are not there are not missed."""
    answer = raw("GET", f"/runs/?pk__in={spelling.format(ids[0], ids[2])}").json()
    assert [run["id"] for run in answer["data"]] == [ids[0], ids[2]]
    assert answer["extra"]["pagination"] == {"count": 2, "total_count": 2}
    assert [run["id"] for run in raw("GET", f"/runs/?pk__in={ids[0]},7").json()["data"]] == [ids[0]]


def test_a_list_ends_where_offset_and_count_reach_the_total(dbt: DbtCloud, server: DbtCloudServer) -> None:
    """The page itself does not say so."""
    server.add_history(server.add_job(), 5)
    page = dbt.runs.list(limit=2)
    assert (len(page.data), page.has_next, len([*page])) == (2, True, 5)
    server.requests.assert_called("GET", "*/runs/", times=3)


def test_runs_are_filtered(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """By job, project, environment, status, id, and times, both ends included."""
    one = server.add_job("one")
    other = server.add_job("other", project="Bank", environment="Staging")
    began = server.clock.now()
    first = server.start_run(one, RunScript.success(running=0)).run_id
    server.advance(100)
    second = server.start_run(other, RunScript.error(running=0)).run_id
    now = server.clock.now()

    def found(**query: object) -> list[int]:
        return [run.id for run in dbt.runs.list(extra_query={name: str(value) for name, value in query.items()})]

    assert found(job_definition_id=one.job_id) == [first]
    assert found(project_id=other.project_id) == [second]
    assert found(project_id__in=[one.project_id, other.project_id]) == [first, second]
    assert found(environment_id=other.environment_id) == [second]
    assert found(status=20) == [second]
    assert found(status__in="[10, 20]") == [first, second]
    assert found(id__gt=first) == [second]
    assert found(pk=first, pk__in=[second]) == []
    assert [run.id for run in dbt.runs.list(created_at__range=[began, began])] == [first]
    server.start_run(one, RunScript.held())
    assert [run.id for run in dbt.runs.list(finished_at__range=[now, now])] == [second]


def test_a_run_whose_answer_was_lost_is_found_by_its_cause(
    server: DbtCloudServer, dbt: DbtCloud, nightly: Job, ids: list[int]
) -> None:
    """Among the newest of the job, which tell their triggers when asked."""
    server.scenario.start_answer_lost()
    with pytest.raises(Exception, match="disconnected"):
        dbt.jobs.run(nightly.job_id, cause="token 123")
    newest = dbt.runs.list(
        job_definition_id=nightly.job_id, order_by="-id", limit=2, include_related=["trigger"], max_items=2
    )
    found = [(run.id > ids[-1], run.trigger.cause if run.trigger else None) for run in newest]
    assert found == [(True, "token 123"), (False, "Scheduled")]


def test_a_list_tells_less_of_its_runs_than_the_run_itself(raw: Raw, ids: list[int]) -> None:
    """Steps and environment are not among what it can be asked for."""
    path = "/runs/?include_related=[%22trigger%22,%22job%22,%22audit%22,%22run_steps%22,%22environment%22]"
    (run, *_) = raw("GET", path).json()["data"]
    assert [name for name in ("trigger", "job", "audit", "run_steps", "environment") if run[name]] == [
        "trigger",
        "job",
        "audit",
    ]


def test_a_list_may_hide_runs_or_ignore_what_was_asked(server: DbtCloudServer, dbt: DbtCloud, ids: list[int]) -> None:
    """What a batch must not be trusted with."""
    server.list_habits.hidden_runs.add(ids[1])
    assert [run.id for run in dbt.runs.list(pk__in=ids)] == [ids[0], ids[2]]

    server.list_habits.ignores_filters = True
    assert [run.id for run in dbt.runs.list(pk__in=ids[:1])] == [ids[0], ids[2]]


def test_jobs_are_listed_by_name_project_and_environment(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """Parts of a name suffice, in any case."""
    one = server.add_job("Nightly build")
    other = server.add_job("Hourly", project="Bank", environment="Staging")
    assert [job.id for job in dbt.jobs.list(name__icontains="nightly")] == [one.job_id]
    assert [job.id for job in dbt.jobs.list(project_id=other.project_id)] == [other.job_id]
    assert [job.id for job in dbt.jobs.list(environment_id=one.environment_id)] == [one.job_id]
    assert [job.id for job in dbt.jobs.list(order_by="-id")] == [other.job_id, one.job_id]


def test_a_file_comes_as_it_is_and_what_was_not_made_is_not_found(
    server: DbtCloudServer, dbt: DbtCloud, nightly: Job
) -> None:
    """A failed run leaves files, too; one that runs has none yet."""
    results = json.dumps({"results": []}).encode()
    files = {"run_results.json": results, "compiled/shop/orders.sql": b"select 1"}
    failed = server.start_run(nightly, RunScript.error(running=0, artifacts=files))
    running = server.start_run(nightly, RunScript.held())

    assert dbt.runs.artifacts(failed.run_id) == ["compiled/shop/orders.sql", "run_results.json"]
    assert dbt.runs.artifact(failed.run_id, "compiled/shop/orders.sql") == b"select 1"
    assert dbt.jobs.artifact(nightly.job_id, "run_results.json").json() == {"results": []}
    for missing in (
        lambda: dbt.runs.artifact(failed.run_id, "catalog.json"),
        lambda: dbt.runs.artifacts(running.run_id),
    ):
        with pytest.raises(NotFoundError):
            missing()


def test_faults_strike_here_too(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """As on every stand-in."""
    server.inject(Fault.html_error(502, path="*/runs/"))
    with pytest.raises(Exception, match="502"):
        dbt.runs.list()
    assert [*dbt.runs.list()] == []


def test_everything_else_is_a_record(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """Made, read, listed, changed and deleted; the private key of a tunnel is never told."""
    tunnel = dbt.ssh_tunnels.create(
        connection_id=3, username="dbt", port=22, hostname="bastion", state=1, private_key="secret"
    )
    assert dbt.ssh_tunnels.get(tunnel.id).hostname == "bastion"
    assert "private_key" not in tunnel.to_dict()
    dbt.ssh_tunnels.update(tunnel.id, connection_id=3, username="dbt", port=2222, hostname="bastion", state=1)
    assert [each.port for each in dbt.ssh_tunnels.list()] == [2222]
    dbt.ssh_tunnels.delete(tunnel.id)
    assert [*dbt.ssh_tunnels.list()] == []
    assert dbt.accounts.get().id == server.account_id
    assert len([*dbt.users.list()]) == 1

"""The stand-in dbt Cloud does what the real one does, oddity by oddity: lists, files, faults and the rest."""

import json
from datetime import UTC, datetime

import httpx
import pytest

from generated_client import BadRequestError, DbtCloud, NotFoundError
from generated_client.testing import DbtCloudServer, Fault, RunScript

NOW = datetime(2026, 1, 1, 12, 30, 15, tzinfo=UTC)


@pytest.fixture
def server(dbt_cloud_in_process: DbtCloudServer) -> DbtCloudServer:
    """The stand-in, on a clock that stands still."""
    return dbt_cloud_in_process


@pytest.fixture
def dbt(server: DbtCloudServer) -> DbtCloud:
    """A client of it that repeats nothing."""
    return server.client(max_retries=0)


def raw(server: DbtCloudServer, method: str, path: str, **headers: str) -> httpx.Response:
    """The answer to a request that no client of ours would send."""
    with httpx.Client(transport=server.transport(), base_url=server.url) as http:
        return http.request(method, path, headers={"authorization": f"Token {server.token}", **headers})


def test_runs_are_listed_oldest_first(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """Unless `order_by` says otherwise."""
    job = server.add_job()
    ids = [server.start_run(job, RunScript.success(running=0)).run_id for _ in range(3)]

    assert [run.id for run in dbt.runs.list()] == ids
    assert [run.id for run in dbt.runs.list(order_by="-id")] == ids[::-1]
    with pytest.raises(BadRequestError):
        dbt.runs.list(order_by="name")


@pytest.mark.parametrize("spelling", ["[{0}, {1}]", "{0},{1}", "{0}&pk__in={1}"])
def test_lists_in_a_query_are_read_in_three_spellings(server: DbtCloudServer, spelling: str) -> None:
    """JSON, commas, and one after the other."""
    job = server.add_job()
    ids = [server.start_run(job).run_id for _ in range(3)]
    query = spelling.format(ids[0], ids[2])

    answer = raw(server, "GET", f"/api/v2/accounts/{server.account_id}/runs/?pk__in={query}").json()

    assert [run["id"] for run in answer["data"]] == [ids[0], ids[2]]
    assert answer["extra"]["pagination"] == {"count": 2, "total_count": 2}


def test_pages_are_at_most_a_hundred_and_tell_the_total(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """More than that is a 400."""
    job = server.add_job()
    for _ in range(5):
        server.start_run(job, RunScript.success(running=0))

    page = dbt.runs.list(limit=2)
    assert (len(page.data), page.has_next, len([*page])) == (2, True, 5)
    with pytest.raises(BadRequestError, match="between 1 and 100"):
        dbt.runs.list(limit=101)


def test_runs_are_filtered(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """By job, status, id, and times."""
    one, other = server.add_job("one"), server.add_job("other")
    first = server.start_run(one, RunScript.success(running=0)).run_id
    server.advance(100)
    second = server.start_run(other, RunScript.error(running=0)).run_id

    assert [run.id for run in dbt.runs.list(job_definition_id=one.job_id)] == [first]
    assert [run.id for run in dbt.runs.list(status=20)] == [second]
    assert [run.id for run in dbt.runs.list(status__in=[10, 20])] == [first, second]
    assert [run.id for run in dbt.runs.list(id__gt=first)] == [second]
    assert [run.id for run in dbt.runs.list(created_at__range=[NOW, NOW])] == [first]


def test_a_file_comes_as_it_is_and_what_was_not_made_is_not_found(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """A failed run leaves files, too; one that runs has none yet."""
    results = json.dumps({"results": []}).encode()
    files = {"run_results.json": results, "compiled/shop/orders.sql": b"select 1"}
    job = server.add_job()
    failed = server.start_run(job, RunScript.error(running=0, artifacts=files))
    running = server.start_run(job, RunScript.held())

    assert dbt.runs.artifacts(failed.run_id) == ["compiled/shop/orders.sql", "run_results.json"]
    assert dbt.runs.artifact(failed.run_id, "compiled/shop/orders.sql") == b"select 1"
    assert dbt.jobs.artifact(job.job_id, "run_results.json").json() == {"results": []}
    for missing in (
        lambda: dbt.runs.artifact(failed.run_id, "catalog.json"),
        lambda: dbt.runs.artifacts(running.run_id),
    ):
        with pytest.raises(NotFoundError):
            missing()


def test_a_run_may_have_been_made_though_a_proxy_answered(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """The answer is a page, and the run is there a moment later."""
    job = server.add_job()
    server.script(job, RunScript.late(3))
    with pytest.raises(Exception, match="504"):
        dbt.jobs.run(job.job_id, cause="test")
    assert server.runs(job) == []

    server.advance(3)
    assert len(server.runs(job)) == 1


def test_any_status_can_be_shown(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """One of the future, to try a client with."""
    run = server.start_run(server.add_job(), RunScript.held(40))
    assert int(dbt.runs.get(run.run_id).status) == 40


def test_a_list_may_hide_runs_or_ignore_what_was_asked(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """What a batch must not be trusted with."""
    job = server.add_job()
    ids = [server.start_run(job).run_id for _ in range(3)]
    server.list_habits.hidden_runs.add(ids[1])
    assert [run.id for run in dbt.runs.list(pk__in=ids)] == [ids[0], ids[2]]

    server.list_habits.ignores_filters = True
    assert [run.id for run in dbt.runs.list(pk__in=ids[:1])] == [ids[0], ids[2]]


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
    assert [job.name for job in dbt.jobs.list()] == []
    server.add_job("Nightly build")
    assert [job.name for job in dbt.jobs.list(name__icontains="nightly")] == ["Nightly build"]
    assert dbt.accounts.get().id == server.account_id
    assert len([*dbt.users.list()]) == 1

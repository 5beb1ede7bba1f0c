"""What clients of dbt Cloud get wrong, trap by trap."""

import json
from datetime import UTC, datetime

import attrs
import httpx
import pytest

from generated_client import (
    BearerToken,
    DbtCloud,
    JobCancelled,
    JobState,
)
from generated_client.dbt_cloud import models
from tests.generated_client.dbt_cloud.conftest import ACCOUNT
from tests.generated_client.remote import Remote

RUN = {"id": 70403110257794, "status": 3}
STATUS = {"code": 200, "is_success": True, "user_message": "Success!", "developer_message": ""}


def one(data: object) -> httpx.Response:
    """A single answer in dbt Cloud's envelope."""
    return httpx.Response(200, json={"status": STATUS, "data": data})


def page(data: list[object], total: int) -> httpx.Response:
    """One page of a list in dbt Cloud's envelope."""
    extra = {"filters": {}, "order_by": "id", "pagination": {"count": len(data), "total_count": total}}
    return httpx.Response(200, json={"status": STATUS, "data": data, "extra": extra})


def test_the_account_is_named_once_for_all_calls(remote: Remote, dbt: DbtCloud) -> None:
    """In the path, and in the body of those calls that want it there as well."""
    remote.answer = one({"id": 5})

    dbt.ssh_tunnels.create(connection_id=3, username="dbt", port=22, hostname="bastion", state=1)

    assert remote.requests[-1].url.path == f"/api/v2/accounts/{ACCOUNT}/encryptions/"
    assert remote.body == {
        "account_id": ACCOUNT,
        "connection_id": 3,
        "username": "dbt",
        "port": 22,
        "hostname": "bastion",
        "state": 1,
    }


def test_a_client_for_another_account_leaves_the_first_alone(remote: Remote, dbt: DbtCloud) -> None:
    """And copies with other options keep the account."""
    remote.answer = one(RUN)

    dbt.with_account_id(1).runs.get(7)
    dbt.with_options(timeout=5).runs.get(7)

    assert [request.url.path.split("/")[4] for request in remote.requests] == ["1", str(ACCOUNT)]


def test_every_path_but_that_of_a_file_ends_in_a_slash(remote: Remote, dbt: DbtCloud) -> None:
    """A POST without it loses its body on the way to the right address."""
    remote.answer = one(RUN)
    dbt.jobs.run(9, cause="because")
    assert remote.requests[-1].url.path == f"/api/v2/accounts/{ACCOUNT}/jobs/9/run/"

    remote.answer = httpx.Response(200, text="select 1")
    dbt.runs.artifact(7, "compiled/shop/orders by day.sql")
    assert remote.requests[-1].url.raw_path.endswith(b"/runs/7/artifacts/compiled/shop/orders%20by%20day.sql")


def test_lists_in_queries_are_spelled_as_json(remote: Remote, dbt: DbtCloud) -> None:
    """As in the tools of dbt Labs and in Airflow's provider."""
    remote.answer = page([], 0)

    dbt.runs.list(status__in=[10, models.RunStatusEnum.ERROR], include_related=["trigger", "job"])

    query = remote.requests[-1].url.params
    assert query["status__in"] == "[10,20]"
    assert query["include_related"] == '["trigger","job"]'


def test_an_answer_comes_without_its_envelope(remote: Remote, dbt: DbtCloud) -> None:
    """A single object, a list of texts, and the items of a page."""
    remote.answer = one(RUN)
    assert dbt.runs.get(7).id == 70403110257794

    remote.answer = one(["manifest.json"])
    assert dbt.runs.artifacts(7) == ["manifest.json"]

    remote.answer = page([RUN], 1)
    assert [run.id for run in dbt.runs.list()] == [70403110257794]


def test_the_total_ends_a_list(remote: Remote, dbt: DbtCloud) -> None:
    """Two pages of two are two requests, and no third to find out that nothing follows."""
    answers = [page([{"id": 1, "status": 10}, {"id": 2, "status": 10}], 3), page([{"id": 3, "status": 10}], 3)]
    remote.answers = answers

    assert [run.id for run in dbt.runs.list(limit=2)] == [1, 2, 3]
    assert [request.url.params.get("offset") for request in remote.requests] == [None, "2"]


def test_a_list_that_tells_no_total_ends_with_an_empty_page(remote: Remote, dbt: DbtCloud) -> None:
    """What the envelope lacks costs one request."""
    remote.answers = [one([RUN]), one([])]

    assert len([*dbt.runs.list()]) == 1
    assert len(remote.requests) == 2


def test_what_moves_to_an_earlier_page_meanwhile_is_read_once_more(remote: Remote, dbt: DbtCloud) -> None:
    """A run that leaves a filtered list pulls those behind it forward; the total, smaller by one, gives it away."""
    runs = [{"id": number, "status": 3} for number in range(1, 8)]
    remote.answers = [
        page([*runs[:3]], 7),
        page([*runs[4:7]], 6),  # the first has ended: the fourth stands on the first page now
        page([*runs[3:6]], 6),
        page([runs[6]], 6),
    ]

    assert [run.id for run in dbt.runs.list(status__in=[3], limit=3)] == [1, 2, 3, 5, 6, 7, 4]
    assert [request.url.params.get("offset") for request in remote.requests] == [None, "3", "2", "5"]


def test_what_is_pulled_forward_from_an_empty_page_is_found(remote: Remote, dbt: DbtCloud) -> None:
    """The last one moved, and nothing stands where it was."""
    runs = [{"id": number, "status": 3} for number in range(1, 5)]
    remote.answers = [page([*runs[:3]], 4), page([], 3), page([runs[3]], 3)]

    assert [run.id for run in dbt.runs.list(limit=3)] == [1, 2, 3, 4]
    assert [request.url.params.get("offset") for request in remote.requests] == [None, "3", "2"]


@pytest.mark.parametrize(
    "extra",
    [None, {}, {"pagination": None}, *({"pagination": {"total_count": total}} for total in ("many", True, 0, -1))],
)
def test_a_total_that_makes_no_sense_is_none(remote: Remote, dbt: DbtCloud, extra: object) -> None:
    """The list goes on until nothing more comes."""
    pages = [[{"id": 1, "status": 10}], [{"id": 2, "status": 10}], []]
    remote.answers = [httpx.Response(200, json={"data": each, "extra": extra}) for each in pages]

    assert [run.id for run in dbt.runs.list()] == [1, 2]


def test_a_run_may_be_null_nearly_everywhere(remote: Remote, dbt: DbtCloud) -> None:
    """What has not happened yet is null, and what was not asked for is null or missing."""
    every: dict[str, object] = {attribute.name: None for attribute in attrs.fields(models.RunResponse)}
    remote.answer = one({**every, **RUN})

    run = dbt.runs.get(7)

    assert (run.started_at, run.run_steps, run.trigger) == (None, None, None)


def test_a_status_is_an_open_number(remote: Remote, dbt: DbtCloud) -> None:
    """One that only a newer server knows counts as running."""
    remote.answer = one({"id": 7, "status": 40})

    status = dbt.runs.get(7).status

    assert (int(status), status.is_known, status.is_terminal, status.state) == (40, False, False, JobState.RUNNING)
    assert [each.value for each in models.RunStatusEnum if each.is_terminal] == [10, 20, 30]


def test_times_with_a_space_are_times(remote: Remote, dbt: DbtCloud) -> None:
    """And go back as they came."""
    written = "2024-05-27 10:42:16.179903+00:00"
    remote.answer = one({**RUN, "created_at": written})

    run = dbt.runs.get(7)

    assert run.created_at == datetime(2024, 5, 27, 10, 42, 16, 179903, tzinfo=UTC)
    assert run.to_dict() == {**RUN, "created_at": written}


def test_waiting_for_a_run_tells_its_end(remote: Remote, dbt: DbtCloud) -> None:
    """A run that took too long is called cancelled by dbt Cloud."""
    told = {"status_message": "This run timed out after running for 1 day.", "href": "https://ab123.us1.dbt.com/r/7/"}
    remote.answer = one({"id": 7, "status": 30, **told})

    with pytest.raises(JobCancelled, match=r"run 7 was cancelled \(status 'cancelled', .*") as caught:
        dbt.runs.wait(7)

    assert str(caught.value).endswith("; This run timed out after running for 1 day; https://ab123.us1.dbt.com/r/7/")
    assert isinstance(caught.value.job, models.RunResponse)


def test_what_is_not_given_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Host, account and token; the token with dbt's own word before it."""
    for name, value in {"HOST": "cloud.example.com", "ACCOUNT_ID": "12", "TOKEN": "secret"}.items():
        monkeypatch.setenv(f"DBT_CLOUD_{name}", value)
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return one(RUN)

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        DbtCloud(http_client=http).runs.get(7)

    assert str(seen[0].url) == "https://cloud.example.com/api/v2/accounts/12/runs/7/"
    assert seen[0].headers["authorization"] == "Token secret"


@pytest.mark.parametrize(
    ("environment", "says"),
    [
        ({}, "no address: give `base_url`, like https://ab123.us1.dbt.com, or set DBT_CLOUD_HOST"),
        ({"HOST": "cloud.example.com"}, "no account_id: give it, or set DBT_CLOUD_ACCOUNT_ID"),
        ({"HOST": "cloud.example.com", "ACCOUNT_ID": ""}, "no account_id: give it, or set DBT_CLOUD_ACCOUNT_ID"),
        ({"HOST": "cloud.example.com", "ACCOUNT_ID": "shop"}, "DBT_CLOUD_ACCOUNT_ID is no whole number"),
    ],
)
def test_what_is_missing_is_named(environment: dict[str, str], says: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no public host to fall back to."""
    for name in ("HOST", "ACCOUNT_ID", "TOKEN"):
        monkeypatch.delenv(f"DBT_CLOUD_{name}", raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(f"DBT_CLOUD_{name}", value)

    with pytest.raises(ValueError, match=says):
        DbtCloud(auth=BearerToken("secret"))


@pytest.mark.parametrize(
    "given",
    [
        "ab123.us1.dbt.com",
        "https://ab123.us1.dbt.com/",
        "https://ab123.us1.dbt.com/api/v2",
        "ab123.us1.dbt.com/api/v2/",
        "https://ab123.us1.dbt.com/api/v2/accounts/",
        "https://ab123.us1.dbt.com/api/v2/accounts/12/",
    ],
)
def test_any_spelling_of_the_host_will_do(given: str) -> None:
    """With or without scheme, with all or a part of the path."""
    with DbtCloud(base_url=given, account_id=1, auth=BearerToken("secret")) as dbt:
        assert dbt.base_url == "https://ab123.us1.dbt.com"


def test_a_run_survives_json() -> None:
    """Unknown fields and numbers included."""
    came = {**RUN, "status": 40, "novelty": {"a": [1]}, "created_at": "2024-05-27 10:42:16.179903+00:00"}

    assert json.loads(json.dumps(models.RunResponse.from_dict(came).to_dict())) == came

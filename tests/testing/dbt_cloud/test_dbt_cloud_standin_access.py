"""The stand-in dbt Cloud does what the real one does, oddity by oddity: who may come in, and by which addresses."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from generated_client import AuthenticationError, BearerToken, DbtCloud, NotFoundError, PermissionDeniedError
from generated_client.testing import DbtCloudServer, Job, ManualClock
from generated_client.testing.dbt_cloud.api import Tenancy

Raw = Callable[..., httpx.Response]


@pytest.mark.parametrize("scheme", ["Token", "Bearer"])
def test_both_words_before_the_token_are_welcome(server: DbtCloudServer, raw: Raw, scheme: str) -> None:
    """They are the same to dbt Cloud."""
    assert raw("GET", "/jobs/", headers={"authorization": f"{scheme} {server.token}"}).status_code == 200


@pytest.mark.parametrize("given", ["Token wrong", "Basic abc", ""])
def test_a_wrong_token_is_401_in_the_envelope(raw: Raw, given: str) -> None:
    """The same as a good token gets on the host of another account."""
    answer = raw("GET", "/jobs/", headers={"authorization": given})
    assert (answer.status_code, answer.json()["data"]) == (401, None)
    assert answer.json()["status"] == {
        "code": 401,
        "is_success": False,
        "user_message": "Invalid token.",
        "developer_message": "",
    }


def test_a_client_with_a_wrong_token_is_told_to_check_the_host_too(server: DbtCloudServer) -> None:
    """Since the server does not tell which of them is wrong."""
    with httpx.Client(transport=server.transport()) as http:
        stranger = DbtCloud(base_url=server.url, account_id=1, auth=BearerToken("wrong"), http_client=http)
        with pytest.raises(AuthenticationError, match="and the host"):
            stranger.jobs.list()


def test_another_account_is_not_found(dbt: DbtCloud) -> None:
    """The token does not reach it."""
    with pytest.raises(NotFoundError):
        dbt.with_account_id(7).jobs.list()


def test_a_reader_may_look_and_change_nothing(server: DbtCloudServer, dbt: DbtCloud, nightly: Job) -> None:
    """403, in the envelope."""
    server.set_role("reader")
    assert dbt.jobs.get(nightly.job_id).name == "nightly"
    for forbidden in (
        lambda: dbt.jobs.run(nightly.job_id, cause="test"),
        lambda: dbt.jobs.delete(nightly.job_id),
    ):
        with pytest.raises(PermissionDeniedError, match="You do not have permission"):
            forbidden()
    assert server.runs() == []


def test_a_post_without_its_slash_is_redirected_and_loses_its_body(
    server: DbtCloudServer, raw: Raw, nightly: Job
) -> None:
    """Nothing is started."""
    answer = raw("POST", f"/jobs/{nightly.job_id}/run", json={"cause": "test"})
    assert (answer.status_code, answer.headers["location"][-5:]) == (301, "/run/")
    assert server.runs() == []


def test_a_get_without_its_slash_is_redirected_with_its_query(raw: Raw, nightly: Job) -> None:
    """Whoever follows gets there."""
    answer = raw("GET", f"/jobs/{nightly.job_id}?include_related=[]")
    assert (answer.status_code, answer.headers["location"].partition("?")[2]) == (301, "include_related=[]")
    assert raw("GET", f"/jobs/{nightly.job_id}", follow_redirects=True).json()["data"]["id"] == nightly.job_id


def test_files_have_no_slash_at_their_end(raw: Raw, nightly: Job) -> None:
    """The only paths without one: it would be part of the file's name."""
    assert raw("GET", f"/jobs/{nightly.job_id}/artifacts/manifest.json").status_code == 404


def test_a_path_that_is_not_there_and_a_method_that_is_not_served(raw: Raw) -> None:
    """404 and 405, in the envelope."""
    assert raw("GET", "/nothing/").json()["status"]["code"] == 404
    assert raw("PUT", "/jobs/").json()["status"]["code"] == 405


def test_outside_of_the_api_is_the_web_app(server: DbtCloudServer, raw: Raw) -> None:
    """As a success, for any token."""
    answer = raw("GET", server.url, headers={"authorization": ""})
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")


def test_ids_have_fourteen_digits(server: DbtCloudServer, nightly: Job) -> None:
    """More than a 32-bit integer has room for."""
    assert [len(str(number)) for number in (nightly.job_id, server.start_run(nightly).run_id)] == [14, 14]


@pytest.mark.parametrize(
    ("tenancy", "host"), [("multi", "https://stand-in.us1.dbt.com"), ("single", "https://dbt.stand-in.example")]
)
def test_a_single_tenant_has_a_host_of_its_own_choice(tenancy: Tenancy, host: str) -> None:
    """To which the links of its runs lead."""
    with DbtCloudServer(in_process=True, clock=ManualClock(), tenancy=tenancy) as server:
        run = server.start_run(server.add_job())
        href = server.client().runs.get(run.run_id).href or ""
    assert href.startswith(f"{host}/deploy/{server.account_id}/projects/")
    assert href.endswith(f"/runs/{run.run_id}/")

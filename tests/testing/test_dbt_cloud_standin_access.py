"""The stand-in dbt Cloud does what the real one does, oddity by oddity: who may come in, and by which addresses."""

from datetime import UTC, datetime

import httpx
import pytest

from generated_client import AuthenticationError, BearerToken, DbtCloud, NotFoundError
from generated_client.testing import DbtCloudServer

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


@pytest.mark.parametrize("scheme", ["Token", "Bearer"])
def test_both_words_before_the_token_are_welcome(server: DbtCloudServer, scheme: str) -> None:
    """They are the same to dbt Cloud."""
    path = f"/api/v2/accounts/{server.account_id}/jobs/"
    assert raw(server, "GET", path, authorization=f"{scheme} {server.token}").status_code == 200


def test_a_wrong_token_is_401_in_the_envelope(server: DbtCloudServer) -> None:
    """And so is a good token on the host of another account."""
    path = f"/api/v2/accounts/{server.account_id}/jobs/"
    answer = raw(server, "GET", path, authorization="Token wrong")
    assert (answer.status_code, answer.json()["status"]["user_message"]) == (401, "Invalid token.")
    with pytest.raises(AuthenticationError, match="and the host"):
        DbtCloud(
            base_url=server.url,
            account_id=1,
            auth=BearerToken("wrong"),
            http_client=httpx.Client(transport=server.transport()),
        ).jobs.list()


def test_another_account_is_not_found(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """The token does not reach it."""
    with pytest.raises(NotFoundError):
        dbt.with_account_id(7).jobs.list()


def test_a_missing_slash_is_a_redirect_that_loses_the_body(server: DbtCloudServer) -> None:
    """Whatever the method."""
    job = server.add_job()
    answer = raw(server, "POST", f"/api/v2/accounts/{server.account_id}/jobs/{job.job_id}/run")
    assert (answer.status_code, answer.headers["location"][-5:]) == (301, "/run/")
    assert server.runs() == []


def test_outside_of_the_api_is_the_web_app(server: DbtCloudServer) -> None:
    """As a success, for any token."""
    assert raw(server, "GET", "/", authorization="").headers["content-type"].startswith("text/html")


def test_ids_have_fourteen_digits(server: DbtCloudServer) -> None:
    """More than JavaScript's or a 32-bit integer's."""
    assert len(str(server.start_run(server.add_job()).run_id)) == 14

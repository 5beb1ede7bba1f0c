"""The button "Test connection": a real read of the account, and plain words for what failed."""

import json
import socket
from collections.abc import Callable
from contextlib import closing
from typing import TypeAlias

import pytest

from airflow_integration.dbt_cloud.hooks import DbtCloudHook
from generated_client.testing import DbtCloudServer, Fault
from generated_client.testing.dbt_cloud import problems

Try: TypeAlias = Callable[..., tuple[bool, str]]


@pytest.fixture
def press(dbt_cloud_server: DbtCloudServer, monkeypatch: pytest.MonkeyPatch) -> Try:
    """Press the button for a connection to the stand-in, with other fields as given."""

    def pressed(**fields: object) -> tuple[bool, str]:
        connection = {**json.loads(dbt_cloud_server.airflow_connection), **fields}
        monkeypatch.setenv("AIRFLOW_CONN_XQ7R2", json.dumps(connection))  # Airflow makes up a name for the test
        return DbtCloudHook("xq7r2").test_connection()

    return pressed


@pytest.mark.parametrize(
    ("jobs", "shown"), [(1, "and so can its jobs"), (0, "but it shows this token no job")], ids=["jobs", "no-job"]
)
def test_it_reads_the_account(jobs: int, shown: str, press: Try, dbt_cloud_server: DbtCloudServer) -> None:
    """D-1: a page that comes from the host says nothing about the token."""
    for _ in range(jobs):
        dbt_cloud_server.add_job()

    works, said = press()

    assert works
    assert said == f"Connected to {dbt_cloud_server.url}: account 'Stand-in' can be read, {shown}."
    paths = {request.target.partition("?")[0] for request in dbt_cloud_server.requests}
    account = f"/api/v2/accounts/{dbt_cloud_server.account_id}/"
    assert paths == {account, f"{account}jobs/"}


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"password": "wrong-hush"}, "Reading the account failed: GET {url}/api/v2/accounts/{account}/ answered 401"),
        ({"login": "8"}, "Reading the account failed: GET {url}/api/v2/accounts/8/ answered 404"),
        ({"host": "http://127.0.0.1:9"}, "Reading the account failed: GET http://127.0.0.1:9/"),
        ({"password": None}, "This connection cannot be used: the API token (password) is missing"),
        ({"login": None}, "This connection cannot be used: the account id (login) is missing"),
        ({"login": "shop"}, "This connection cannot be used: the account id (login) is 'shop'; it must be a number"),
        ({"extra": {"timeout": "soon"}}, "This connection cannot be used: 'timeout' must be a number"),
        ({"extra": {"proxies": "http://u:wrong-hush@127.0.0.1:9"}}, "Reading the account failed: GET {url}/"),
    ],
    ids=["token", "account", "dead-port", "no-token", "no-account", "name", "malformed-extra", "dead-proxy"],
)
def test_what_failed_is_told_in_plain_words(
    press: Try, dbt_cloud_server: DbtCloudServer, fields: dict[str, object], says: str
) -> None:
    """Without a secret, and without the name that Airflow made up for the test."""
    works, said = press(**fields)

    assert not works
    assert said.startswith(says.format(url=dbt_cloud_server.url, account=dbt_cloud_server.account_id))
    assert "wrong-hush" not in said
    assert "xq7r2" not in said


def test_a_refused_token_hints_at_the_host(press: Try) -> None:
    """Dbt Cloud answers 401 on every host but that of the account."""
    assert "check the token, and the host" in press(password="wrong")[1]


def test_a_token_that_may_not_list_jobs_says_so(press: Try, dbt_cloud_server: DbtCloudServer) -> None:
    """It may read the account, and could start no run."""
    dbt_cloud_server.inject(Fault.respond(problems.forbidden(), path="*/jobs/"))

    works, said = press()

    assert not works
    assert said.startswith("The account can be read, but listing its jobs failed: GET ")
    assert "answered 403" in said


def test_a_web_page_in_place_of_the_api_is_called_so(press: Try, dbt_cloud_server: DbtCloudServer) -> None:
    """A sign-in page of something else answers 200 to anything."""
    dbt_cloud_server.inject(Fault.web_page(times=None))

    works, said = press()

    assert not works
    assert "web" in said


def test_the_first_failure_is_told_at_once(press: Try, dbt_cloud_server: DbtCloudServer) -> None:
    """Somebody is looking at the button: nothing is repeated."""
    dbt_cloud_server.inject(Fault.unavailable(times=None))

    assert not press()[0]
    assert len(dbt_cloud_server.requests) == 1


def test_a_server_that_never_answers_ends_the_test_in_the_time_of_the_connection(press: Try) -> None:
    """Where that is shorter than the test's own patience."""
    with closing(socket.create_server(("127.0.0.1", 0))) as silent:
        works, said = press(host=f"http://127.0.0.1:{silent.getsockname()[1]}", extra={"timeout": 0.2})

    assert not works
    assert "0.2 s" in said

"""What is written to the log: enough to follow a call, and nothing else."""

import logging
import socket

import httpx
import pytest

from generated_client import Airbyte, APIError, AsyncAirbyte, ClientCredentials, NoAuth
from tests.generated_client.runtime.doubles import BASE, Hands, Server, job, status
from tests.generated_client.runtime.sockets import SocketServer, read_request, response


@pytest.fixture(autouse=True)
def all_levels(caplog: pytest.LogCaptureFixture) -> None:
    """Capture everything."""
    caplog.set_level(logging.DEBUG, "generated_client")


async def test_each_attempt_is_recorded(hands: type[Hands], caplog: pytest.LogCaptureFixture) -> None:
    """Method, path, status or failure, attempt and duration; successes at DEBUG, the rest at INFO."""
    server = Server(status(503), httpx.ReadError("reset"), job())
    await hands(server, auth=ClientCredentials("id", "secret")).call("jobs.get", 1)

    records = [record for record in caplog.records if record.name == "generated_client"]
    facts = [
        (record.levelname, vars(record)["http_method"], vars(record)["http_path"], vars(record)["http_status"])
        for record in records
    ]
    path = "/api/public/v1/jobs/1"
    assert facts == [
        ("DEBUG", "POST", "/api/public/v1/applications/token", 200),
        ("INFO", "GET", path, 503),
        ("INFO", "GET", path, "ReadError"),
        ("DEBUG", "GET", path, 200),
    ]
    assert [vars(record)["attempt"] for record in records] == [1, 1, 2, 3]
    assert records[1].getMessage() == f"GET {BASE}/jobs/1: 503 (attempt 1, 0.000 s)"
    assert all(vars(record)["duration"] >= 0 for record in records)


async def test_queries_headers_and_bodies_are_not_recorded(
    hands: type[Hands], caplog: pytest.LogCaptureFixture
) -> None:
    """They may hold what is not for every log."""
    server = Server(httpx.Response(400, json={"who": "in-the-answer"}, headers={"Set-Cookie": "a-cookie"}))
    client = hands(server, headers={"X-Key": "a-header"})

    with pytest.raises(APIError):
        await client.call("jobs.create", connection_id="a-body", job_type="sync", extra_query={"q": "a-query"})

    written = "".join(
        f"{record.getMessage()}{vars(record)}" for record in caplog.records if record.name == "generated_client"
    )
    assert "/api/public/v1/jobs" in written
    for secret in ("in-the-answer", "a-cookie", "a-header", "a-body", "a-query", "a-token"):
        assert secret not in written


async def test_a_detached_client_writes_nothing(hands: type[Hands], caplog: pytest.LogCaptureFixture) -> None:
    """Logging takes locks, which the code that was interrupted may hold."""
    client = hands(Server(status(400)))
    client.client = client.client.detached()

    with pytest.raises(APIError):
        await client.call("jobs.get", 1)

    assert [record for record in caplog.records if record.name == "generated_client"] == []


def hear_all(caplog: pytest.LogCaptureFixture) -> None:
    """Hear everything, from libraries too whose loggers somebody has made quieter, as Airflow does."""
    for name in ("", "httpx", "httpcore", "hpack.hpack"):
        caplog.set_level(logging.DEBUG, logger=name or None)


SECRETS = ("a-query-secret", "a-cookie-secret", "a-location-secret", "a-header-secret", "a-body-secret", "token-1")


def telling(connection: socket.socket) -> None:
    """Answer with secrets in every place: the token, cookies, the target of a redirect."""
    while request := read_request(connection):
        if b"/applications/token" in request:
            connection.sendall(response(b'{"access_token": "token-1", "expires_in": 900}'))
        else:
            connection.sendall(
                b"HTTP/1.1 302 Found\r\nset-cookie: sid=a-cookie-secret\r\ncontent-length: 0\r\n"
                b"location: https://elsewhere.test/?token=a-location-secret\r\n\r\n"
            )


@pytest.mark.parametrize("blocking", [True, False], ids=["blocking", "asynchronous"])
async def test_no_logger_at_all_tells_a_secret(caplog: pytest.LogCaptureFixture, *, blocking: bool) -> None:
    """Ours, httpx's, httpcore's: all at DEBUG, over real sockets."""
    hear_all(caplog)
    auth = ClientCredentials("id", "a-body-secret")
    headers, query = {"X-Key": "a-header-secret"}, {"q": "a-query-secret"}
    with SocketServer(telling) as server:
        if blocking:
            with Airbyte(base_url=server.url, auth=auth, headers=headers) as client, pytest.raises(APIError):
                client.jobs.get(1, extra_query=query)
        else:
            async with AsyncAirbyte(base_url=server.url, auth=auth, headers=headers) as asynchronous:
                with pytest.raises(APIError):
                    await asynchronous.jobs.get(1, extra_query=query)

    written = "".join(f"{record.getMessage()}{vars(record)}" for record in caplog.records)
    assert "HTTP Request: GET http://127.0.0.1:" in written
    assert "receive_response_headers.complete" in written
    assert [secret for secret in SECRETS if secret in written] == []


async def test_requests_that_others_make_are_logged_as_ever(caplog: pytest.LogCaptureFixture) -> None:
    """The libraries are not ours, and neither are their loggers: in a thread, and in a task."""
    hear_all(caplog)
    with SocketServer(telling) as server:
        with Airbyte(base_url=server.url, auth=NoAuth()) as client, pytest.raises(APIError):
            client.jobs.get(1)
        async with AsyncAirbyte(base_url=server.url, auth=NoAuth()) as asynchronous:
            with pytest.raises(APIError):
                await asynchronous.jobs.get(1)
        async with httpx.AsyncClient(trust_env=False) as http:
            await http.get(f"{server.url}/mine?q=my-own-query")

    assert "/mine?q=my-own-query" in caplog.text
    assert caplog.text.count("a-cookie-secret") == 1


def test_what_http2_logs_of_our_requests_is_dropped(caplog: pytest.LogCaptureFixture) -> None:
    """Its library writes each header that it packs, the token among them."""
    hear_all(caplog)
    packing = logging.getLogger("hpack.hpack")

    def answer(_: httpx.Request) -> httpx.Response:
        packing.debug("Adding %s to the header table", ("authorization", "Bearer token-1"))
        return job()

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        Airbyte(base_url="http://airbyte.test", auth=NoAuth(), http_client=http).jobs.get(1)
    assert "token-1" not in caplog.text
    packing.debug("Adding %s to the header table", ("x", "of-another"))
    assert "of-another" in caplog.text


def test_a_request_within_a_request_leaves_the_outer_one_quiet(caplog: pytest.LogCaptureFixture) -> None:
    """A signal handler that cancels a job interrupts the request of the code below it."""
    hear_all(caplog)
    talkative = logging.getLogger("httpx")

    def inner(_: httpx.Request) -> httpx.Response:
        return job()

    def outer(_: httpx.Request) -> httpx.Response:
        with httpx.Client(transport=httpx.MockTransport(inner)) as other:
            Airbyte(base_url="http://airbyte.test", auth=NoAuth(), http_client=other).jobs.get(2)
        talkative.info("after it: %s", httpx.URL("http://airbyte.test/?q=a-query-secret"))
        return job()

    with httpx.Client(transport=httpx.MockTransport(outer)) as http:
        Airbyte(base_url="http://airbyte.test", auth=NoAuth(), http_client=http).jobs.get(1)

    assert "after it: http://airbyte.test/" in caplog.text
    assert "a-query-secret" not in caplog.text

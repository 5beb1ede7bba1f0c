"""Credentials: where they come from, how they are sent, and that nothing shows them."""

import base64
import copy
import logging
import pickle
import traceback
from collections.abc import Generator

import httpx
import pytest

from generated_client import (
    Airbyte,
    APIError,
    AsyncAirbyte,
    BasicAuth,
    BearerToken,
    ClientCredentials,
    NoAuth,
)
from generated_client.runtime.auth import Auth
from tests.generated_client.runtime.doubles import HOST, Answer, Hands, Server, job, status

SECRET = "s3cr3t-that-nobody-sees"


@pytest.mark.parametrize(
    ("auth", "header"),
    [
        (BearerToken("abc"), "Bearer abc"),
        (BearerToken("  abc\n"), "Bearer abc"),
        (BearerToken("abc", scheme="Token"), "Token abc"),
        (BasicAuth("airbyte", "pässword"), "Basic " + base64.b64encode("airbyte:pässword".encode()).decode()),
        (NoAuth(), ""),
        (ClientCredentials("id", "secret"), "Bearer token-1"),
    ],
    ids=["bearer", "file", "scheme", "basic", "none", "client"],
)
async def test_credentials_are_sent_in_their_way(hands: type[Hands], auth: Auth, header: str) -> None:
    """Each kind makes its header."""
    server = Server()
    await hands(server, auth=auth).call("jobs.get", 1)

    assert server.authorisations == [header]


class StampAuth(httpx.Auth):
    """An own way to authorise."""

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Put a stamp on the request."""
        request.headers["x-stamp"] = "yes"
        yield request


async def test_any_way_that_httpx_knows_is_accepted(hands: type[Hands]) -> None:
    """Signatures, Kerberos and the like; operations that need no credentials go without."""
    server = Server(job(), status(200, "fine"))
    client = hands(server, auth=StampAuth())
    await client.call("jobs.get", 1)
    await client.call("system.health")

    assert [request.headers.get("x-stamp") for request in server.requests] == ["yes", None]


def test_the_auth_of_an_own_httpx_client_is_used_unless_another_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever configures a client of httpx means it; it wins over the environment, and an argument over it."""
    monkeypatch.setenv("AIRBYTE_TOKEN", "of-the-environment")
    server = Server()
    http = httpx.Client(transport=httpx.MockTransport(server), auth=StampAuth(), headers={"X-Own": "1"})
    Airbyte(base_url=HOST, http_client=http).jobs.get(1)
    Airbyte(base_url=HOST, http_client=http, auth=BearerToken("given")).jobs.get(1)

    assert [request.headers.get("x-stamp") for request in server.requests] == ["yes", None]
    assert server.authorisations == ["", "Bearer given"]
    assert [request.headers["x-own"] for request in server.requests] == ["1", "1"]


@pytest.mark.parametrize(
    ("variables", "header"),
    [
        ({}, ""),
        ({"AIRBYTE_TOKEN": "fixed"}, "Bearer fixed"),
        ({"AIRBYTE_CLIENT_ID": "id", "AIRBYTE_CLIENT_SECRET": "secret"}, "Bearer token-1"),
        ({"AIRBYTE_TOKEN": "fixed", "AIRBYTE_CLIENT_ID": "id"}, "Bearer fixed"),
        ({"AIRBYTE_TOKEN": ""}, ""),
    ],
    ids=["nothing", "token", "client", "both", "empty"],
)
async def test_credentials_come_from_the_environment_where_none_are_given(
    hands: type[Hands], monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], header: str
) -> None:
    """And `NoAuth` keeps the environment out."""
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    server = Server()
    await hands(server, auth=None).call("jobs.get", 1)
    await hands(server, auth=NoAuth()).call("jobs.get", 1)

    assert server.authorisations == [header, ""]


@pytest.mark.parametrize(("given", "missing"), [("CLIENT_ID", "CLIENT_SECRET"), ("CLIENT_SECRET", "CLIENT_ID")])
def test_half_of_the_credentials_is_an_error(monkeypatch: pytest.MonkeyPatch, given: str, missing: str) -> None:
    """It names the variable that is missing."""
    monkeypatch.setenv(f"AIRBYTE_{given}", SECRET)

    with pytest.raises(ValueError, match=f"AIRBYTE_{missing} is not set") as caught:
        Airbyte()

    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("auth", [BearerToken(SECRET), BasicAuth("me", SECRET), ClientCredentials("id", SECRET)])
def test_no_secret_shows_in_a_representation(auth: Auth) -> None:
    """Of credentials, and of clients and resources that hold them; and what is copied is equal."""
    with Airbyte(auth=auth) as client:
        shown = (
            f"{auth!r} {auth} {client!r} {client.jobs!r} {client.with_options(timeout=1)!r} {AsyncAirbyte(auth=auth)}"
        )

    assert SECRET not in shown
    assert base64.b64encode(f"me:{SECRET}".encode()).decode() not in shown
    assert auth == copy.deepcopy(auth) == pickle.loads(pickle.dumps(auth))


@pytest.mark.parametrize("text", ["", " ", "two\nlines", "tab\there", "ünicode", "nul\0", "line\r\nX-Evil: 1"])
def test_a_token_that_cannot_be_sent_is_refused_without_showing_it(text: str) -> None:
    """Deeper down the error would quote the header, token and all."""
    with pytest.raises(ValueError, match="token is empty or holds characters that cannot be sent") as caught:
        BearerToken(f"{text and SECRET}{text}{text and SECRET}" if text.strip() else text)

    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("value", [f"{SECRET}\n", f"{SECRET}\r\nX-Evil: 1", f"{SECRET}é", f"\0{SECRET}"])
async def test_a_header_that_cannot_be_sent_is_refused_without_showing_it(hands: type[Hands], value: str) -> None:
    """Wherever it is given; and no header smuggles in another."""
    client = hands(Server())

    for give in (
        lambda: hands(Server(), headers={"X-Key": value}),
        lambda: client.client.with_options(headers={"X-Key": value}),
    ):
        with pytest.raises(ValueError, match="the header 'X-Key' is no text, or holds characters") as caught:
            give()
        assert SECRET not in str(caught.value)
    with pytest.raises(ValueError, match="the header 'X-Key' is no text, or holds characters"):
        await client.call("jobs.get", 1, extra_headers={"X-Key": value})


FAILURES: list[Answer] = [
    status(400, f'{{"message": "the token {SECRET} is odd"}}'),
    status(401, f"who is {SECRET}?"),
    status(503, f"<html><title>{SECRET}</title>", content_type="text/html"),
    status(200, "<html>", content_type="text/html"),
    status(200, '{"jobId": "seven"}'),
    status(302, location="https://elsewhere.test/login?back=x"),
    httpx.ConnectError("refused"),
    httpx.ReadTimeout("slow"),
    httpx.LocalProtocolError(f"Illegal header value b'Bearer {SECRET}'"),
    httpx.DecodingError("not gzip"),
]


@pytest.mark.parametrize("failure", FAILURES, ids=range(len(FAILURES)))
@pytest.mark.parametrize("auth", [BearerToken(SECRET), ClientCredentials("id", SECRET)], ids=["token", "client"])
async def test_no_secret_shows_in_an_error_its_traceback_or_any_log(
    hands: type[Hands], auth: Auth, failure: Answer, caplog: pytest.LogCaptureFixture
) -> None:
    """With all loggers at DEBUG, those of the HTTP library included; not even where the server repeats it."""
    caplog.set_level(logging.DEBUG)
    server = Server(failure)
    server.token_answers = [failure, failure, failure] if isinstance(auth, ClientCredentials) else []
    client = hands(server, auth=auth, headers={"X-Key": f"key-{SECRET}"})

    with pytest.raises(APIError) as caught:
        await client.call("jobs.list")

    error = caught.value
    assert SECRET not in "".join(traceback.format_exception(error)) + repr(error) + str(vars(error))
    assert SECRET not in caplog.text + "".join(str(vars(record)) for record in caplog.records)
    assert SECRET.encode() not in pickle.dumps(error)


@pytest.mark.parametrize("name", ["", "X-Key\n", "X-Kéy", "X-Key\r\nX-Evil: 1"])
def test_the_name_of_a_header_can_be_sent_too(name: str) -> None:
    """It could smuggle in another as well."""
    with pytest.raises(ValueError, match="holds characters that cannot be sent"):
        Airbyte(headers={name: "value"})


@pytest.mark.parametrize("value", [5, None, b"bytes", ["a"]], ids=repr)
def test_a_header_is_text(value: str) -> None:
    """A number from a configuration file is told where it is given."""
    with pytest.raises(ValueError, match="the header 'X-Key' is no text"):
        Airbyte(headers={"X-Key": value})


async def test_credentials_do_not_follow_a_redirect_to_another_server(hands: type[Hands]) -> None:
    """Nor do any other headers: the redirect is reported instead."""
    for location in (
        "https://elsewhere.test/jobs/1",
        "//elsewhere.test/",
        "http://airbyte.test/jobs/1",
        "https://airbyte.test:8/",
    ):
        server = Server(status(302, location=location))
        with pytest.raises(APIError, match="it redirects to"):
            await hands(server, auth=BearerToken(SECRET), headers={"X-Key": SECRET}).call("jobs.get", 1)
        assert len(server.requests) == 1


async def test_a_get_follows_redirects_on_its_own_server(hands: type[Hands]) -> None:
    """To the form with a slash, say; with its credentials, and not for ever."""
    server = Server(status(308, location="/api/public/v1/jobs/1/"), job())
    await hands(server, auth=BearerToken("mine")).call("jobs.get", 1)
    assert [str(request.url) for request in server.requests][1] == f"{HOST}/api/public/v1/jobs/1/"
    assert server.authorisations == ["Bearer mine", "Bearer mine"]

    circle = Server(status(302, location=f"{HOST}/api/public/v1/jobs/1"))
    with pytest.raises(APIError, match="answered 302"):
        await hands(circle).call("jobs.get", 1)
    assert len(circle.requests) == 6


@pytest.mark.parametrize("name", ["jobs.cancel", "workspaces.delete"])
async def test_other_methods_follow_no_redirect(hands: type[Hands], name: str) -> None:
    """They would turn into a GET, or lose their body, on the way."""
    server = Server(status(301, location=f"{HOST}/elsewhere"))

    with pytest.raises(APIError, match=r"it redirects to https://airbyte\.test/elsewhere"):
        await hands(server).call(name, "1")

    assert len(server.requests) == 1

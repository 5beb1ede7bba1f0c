"""Servers repeat what they do not accept: no secret of a request comes back in the error of its answer."""

import html
import json
import pickle
import socket
import traceback
from base64 import b64encode
from collections.abc import Callable
from urllib.parse import quote

import httpx
import pytest

from generated_client import Airbyte, APIError, APIStatusError, BasicAuth, BearerToken, ClientCredentials, NoAuth
from generated_client.airbyte.models import JobResponse
from tests.generated_client.runtime.doubles import Hands, Server, job, status
from tests.generated_client.runtime.sockets import SocketServer, read_request

SECRET = 's3cr3t "quoted" <ü>'


def echo(request: httpx.Request) -> httpx.Response:
    """Repeat the whole request, in all the spellings that servers use."""
    body = request.content.decode()
    told = [*request.headers.values(), body, json.dumps(json.loads(body or "null"), ensure_ascii=False)]
    return httpx.Response(400, json={"message": " ".join(told), "html": html.escape(body), "url": quote(body, safe="")})


def shown(error: APIStatusError) -> str:
    """All that an error shows anywhere."""
    pickled = pickle.dumps(error).decode("utf-8", "replace")
    return "".join(traceback.format_exception(error)) + str(vars(error)) + error.body.decode() + pickled


def in_json(text: str) -> str:
    """As it stands in JSON."""
    return json.dumps(text)[1:-1]


def in_an_address(text: str) -> str:
    """As it stands in an address."""
    return quote(text, safe="")


@pytest.mark.parametrize(
    "spell",
    [str, in_json, in_an_address, html.escape],
    ids=["plain", "json", "url", "html"],
)
async def test_a_secret_of_the_body_does_not_come_back(hands: type[Hands], spell: Callable[[str], str]) -> None:
    """Whatever stands under a name that tells of secrets, at any depth, in any spelling."""
    refusal = status(422, f'{{"message": "{spell(SECRET)} is no good"}}')
    with pytest.raises(APIStatusError) as caught:
        await hands(Server(refusal)).call(
            "sources.create",
            name="a source that is named",
            workspace_id="w",
            configuration={"sourceType": "x", "credentials": {"options": [{"value": SECRET}]}, "db_password": SECRET},
        )

    assert spell(SECRET) not in shown(caught.value)
    assert "<hidden>" in caught.value.body.decode()


async def test_a_token_does_not_come_back_without_its_scheme(hands: type[Hands]) -> None:
    """A server may cut it out of the header."""
    refusal = Server(status(403, "unknown token token-0123456789"))
    with pytest.raises(APIStatusError, match="unknown token <hidden>"):
        await hands(refusal, auth=BearerToken("token-0123456789")).call("jobs.get", 1)


async def test_what_is_no_secret_comes_back(hands: type[Hands]) -> None:
    """A message that hides what it is about is of no use: names, columns of a primary key, short words."""
    stream = {"name": "orders", "primaryKey": [["order_number"]], "primary_key": "order_number", "token": "word"}
    with pytest.raises(APIStatusError, match=r"the word order_number of a connection that is named"):
        await hands(Server(status(422, "the word order_number of a connection that is named"))).call(
            "connections.update", "c", name="a connection that is named", configurations={"streams": [stream]}
        )


async def test_all_of_a_configuration_and_what_a_query_calls_secret_stays_hidden(hands: type[Hands]) -> None:
    """Nobody knows which fields of a connector are secret; a query may carry a code or a token."""
    refusal = Server(status(500, "canary-0123 canary-4567"))
    client, query = hands(refusal, max_retries=0), {"access_token": "canary-0123", "code": "canary-4567"}
    configuration = {"deep": [{"anything": "canary-0123"}]}
    with pytest.raises(APIStatusError) as of_body:
        await client.call(
            "workspaces.set_oauth_credentials",
            "w",
            actor_type="source",
            name="x",
            configuration=configuration,
        )
    with pytest.raises(APIStatusError) as of_query:
        await client.call("jobs.get", 1, extra_query=query)

    assert "canary-0123" not in shown(of_body.value)
    assert not [secret for secret in query.values() if secret in shown(of_query.value)]


@pytest.mark.parametrize("auth", [BearerToken("token-0123456789"), BasicAuth("ann", "password-0123")], ids=["b", "u"])
async def test_tools_that_show_local_variables_show_no_credentials(
    hands: type[Hands], auth: BearerToken | BasicAuth
) -> None:
    """Error reporters do, and rich tracebacks: each value by its `repr`."""
    for answer, local in ((status(500), "access="), (job(jobId="x"), "model='JobResponse'")):
        with pytest.raises(APIError) as caught:
            await hands(Server(answer), auth=auth, max_retries=0).call("jobs.get", 1)
        frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True).stack
        ours = [frame for frame in frames if "generated_client/" in frame.filename and "tests/" not in frame.filename]
        told = "".join(f"{name}={value}" for frame in ours for name, value in (frame.locals or {}).items())
        assert local in told
        assert not [secret for secret in (auth.header, auth.header.split()[1], "password-0123") if secret in told]


def test_a_model_that_is_only_half_read_can_be_shown() -> None:
    """A tool that shows local variables meets it where a field does not fit."""
    assert repr(JobResponse.__new__(JobResponse)).startswith("JobResponse(job_id=UNSET, status=UNSET")


def test_a_broken_answer_that_repeats_a_secret_does_not_show_it() -> None:
    """Neither in the message nor in the cause."""

    def garbled(connection: socket.socket) -> None:
        request = read_request(connection)
        connection.sendall(
            request[request.lower().index(b"x-key: ") + 7 :].split(b"\r\n")[0] + b" is no status line\r\n\r\n"
        )

    secret = "canary-0123456789"
    with SocketServer(garbled) as server:
        client = Airbyte(base_url=server.url, auth=NoAuth(), headers={"X-Key": secret}, max_retries=0)
        with client, pytest.raises(APIError) as caught:
            client.jobs.get(1)

    assert secret not in "".join(traceback.format_exception(caught.value))


async def test_the_caller_s_own_headers_do_not_come_back(hands: type[Hands]) -> None:
    """A gateway's key is a secret as well; the headers that everybody sends are none."""
    keys = {"X-Gateway-Key": "gw-0123456789"}, {"X-Call-Key": "ck-0123456789"}
    client = hands(Server(echo), headers=keys[0])
    with pytest.raises(APIStatusError) as caught:
        await client.call("jobs.get", 1, extra_headers=keys[1])

    told = shown(caught.value)
    assert not [value for each in keys for value in each.values() if value in told]
    assert "airflow-remote-jobs/" in told
    assert f"httpx/{httpx.__version__}" in told


@pytest.mark.parametrize(
    ("auth", "secrets"),
    [
        (BearerToken("token-0123456789"), ["token-0123456789"]),
        (
            BasicAuth("ann", "password-0123"),
            ["password-0123", b64encode(b"ann:password-0123").decode()],
        ),
        (ClientCredentials("the-id", "secret-0123456789"), ["secret-0123456789", "token-1"]),
    ],
    ids=["bearer", "basic", "client"],
)
async def test_credentials_do_not_come_back(
    hands: type[Hands], auth: BearerToken | BasicAuth | ClientCredentials, secrets: list[str]
) -> None:
    """Neither as they were sent nor as they were given."""

    def answer(request: httpx.Request) -> httpx.Response:
        basic = request.headers.get("authorization", "") == BasicAuth("ann", "password-0123").header
        return status(401, f"wrong: {request.headers.get('authorization')} {'password-0123' if basic else ''}")

    server = Server(answer)
    with pytest.raises(APIStatusError) as caught:
        await hands(server, auth=auth).call("jobs.get", 1)

    assert not [secret for secret in secrets if len(secret) >= 8 and secret in shown(caught.value)]


@pytest.mark.parametrize("header", ["Basic !!!", "Basic", "Basic /w==", "", "Negotiate a b c"])
async def test_odd_credentials_are_no_trouble(hands: type[Hands], header: str) -> None:
    """Whoever gives the header himself may give anything."""
    with pytest.raises(APIStatusError, match="answered 400"):
        await hands(Server(echo)).call("jobs.get", 1, extra_headers={"Authorization": header})

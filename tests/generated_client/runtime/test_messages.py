"""What an error says when no answer came: what failed, on what, and what to do, the proxy included."""

import errno
import socket
import ssl

import httpx
import pytest

from generated_client import Airbyte, APIConnectionError, APIError, APIStatusError, APITimeoutError, NoAuth
from generated_client.runtime.clock import SYSTEM_CLOCK, Deadline
from generated_client.runtime.failures import connection_error
from generated_client.runtime.transport import TransportSettings
from tests.generated_client.runtime.doubles import BASE, Hands, Server, status
from tests.generated_client.runtime.sockets import Call, SocketServer, read_request, resetting

PASSWORD = "s3cr3t-of-the-proxy"


@pytest.fixture
def deaf() -> str:
    """An address at which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port: int = unused.getsockname()[1]
    return f"127.0.0.1:{port}"


def test_a_refused_connection_names_the_address_and_what_to_check(call: Call, deaf: str) -> None:
    """The same words from both clients, though the HTTP library has different ones."""
    assert str(call(f"http://{deaf}")) == (
        f"GET http://{deaf}/api/public/v1/jobs/1 could not be completed: Connection refused "
        "(check host and port of the base URL, and that the server is up and no firewall in between)"
    )


def test_an_unknown_host_is_told_as_such(call: Call) -> None:
    """A typing error in the base URL, mostly."""
    assert "(check the host name in the base URL)" in str(call("http://no-such-host.invalid"))


@pytest.mark.parametrize("given", ["argument", "environment"])
def test_a_refused_proxy_is_named_without_its_password(given: str, deaf: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the proxy that refuses, not the server whose address stands in the message."""
    proxy = f"http://user:{PASSWORD}@{deaf}"
    if given == "environment":
        monkeypatch.setenv("HTTP_PROXY", proxy)
        monkeypatch.setenv("NO_PROXY", "")
    client = Airbyte(
        base_url="http://airbyte.test", auth=NoAuth(), max_retries=0, proxy=proxy if given == "argument" else None
    )

    with client, pytest.raises(APIConnectionError) as caught:
        client.jobs.get(1)

    told = str(caught.value)
    assert "http://airbyte.test/api/public/v1/jobs/1 could not be completed: Connection refused" in told
    assert f"on the way to the proxy {deaf}: check `proxy`" in told
    assert PASSWORD not in told + repr(caught.value.__cause__)


def test_a_proxy_that_asks_for_credentials_is_named() -> None:
    """407 is the proxy's answer, and waiting does not mend it."""

    def refusing(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n")

    with SocketServer(refusing) as proxy:
        address = proxy.url.removeprefix("http://")
        client = Airbyte(base_url="https://airbyte.test", auth=NoAuth(), proxy=proxy.url)
        with client, pytest.raises(APIConnectionError) as caught:
            client.jobs.get(1)

    assert f"407 Proxy Authentication Required (said by the proxy {address}: check" in str(caught.value)
    assert (caught.value.sent, caught.value.transient, proxy.connections) == (False, False, 1)


@pytest.mark.parametrize(
    ("variables", "url", "proxy"),
    [
        ({"http_proxy": "http://p:1"}, "http://a.test", "p:1"),
        ({"http_proxy": "http://p:1"}, "https://a.test", None),
        ({"https_proxy": "p:1"}, "https://a.test", "p:1"),
        ({"all_proxy": "socks5://p"}, "https://a.test", "p"),
        ({"http_proxy": "http://p:1", "no_proxy": "a.test"}, "http://a.test", None),
        ({}, "http://a.test", None),
    ],
    ids=str,
)
def test_the_proxy_of_an_address_is_that_of_the_environment(
    variables: dict[str, str], url: str, proxy: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Unless it is not to be trusted, or another is given."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert TransportSettings().proxy_for(httpx.URL(url)) == proxy
    assert TransportSettings(trust_env=False).proxy_for(httpx.URL(url)) is None
    assert TransportSettings(proxy=httpx.Proxy("http://u:pw@other:2")).proxy_for(httpx.URL(url)) == "other:2"


async def test_what_may_have_taken_effect_is_not_to_be_repeated_blindly(hands: type[Hands]) -> None:
    """Said of everything but a GET, if it was sent."""
    client = hands(Server(httpx.ReadError("Connection reset by peer")), max_retries=0)
    with pytest.raises(APIError, match=r"reset by peer \(it may have taken effect all the same: look, before"):
        await client.call("jobs.create", connection_id="c", job_type="sync")
    with pytest.raises(APIError, match=r"reset by peer$"):
        await client.call("jobs.get", 1)
    silent = hands(Server(httpx.ReadTimeout("slow")), max_retries=0)
    with pytest.raises(APITimeoutError, match=r"only slow \(it may have taken effect all the same: look, before"):
        await silent.call("jobs.create", connection_id="c", job_type="sync")
    unsent = hands(Server(httpx.ConnectError("refused")), max_retries=0)
    with pytest.raises(APIError, match=r"no firewall in between\)$"):
        await unsent.call("jobs.create", connection_id="c", job_type="sync")


def test_a_reset_connection_says_so(call: Call) -> None:
    """In the words of the operating system, though the asynchronous HTTP library has none at all."""
    with SocketServer(resetting) as server:
        due = f"GET {server.url}/api/public/v1/jobs/1 could not be completed: "
        error = call(server.url)

    assert str(error) == f"{due}[Errno 104] Connection reset by peer" or str(error) == f"{due}Connection reset by peer"


def told_of(cause: OSError | BaseExceptionGroup[OSError]) -> str:
    """The message of a connection that *cause* prevented."""
    wrapped = httpx.ConnectError("All connection attempts failed")
    wrapped.__cause__ = cause
    return str(connection_error(wrapped, httpx.Request("GET", "http://a.test"), Deadline(SYSTEM_CLOCK, 1)))


def test_the_words_of_the_operating_system_are_found_behind_those_of_libraries() -> None:
    """In a group of attempts too; but TLS has words of its own, and its numbers mean other things."""
    refused = ConnectionRefusedError(errno.ECONNREFUSED, "Connect call failed ('127.0.0.1', 1)")

    assert "could not be completed: Connection refused (check" in told_of(refused)
    assert "could not be completed: Connection refused (check" in told_of(ExceptionGroup("several", [refused]))
    of_tls = ssl.SSLError(1, "[SSL] internal error")
    of_tls.reason = "INTERNAL_ERROR"
    assert "not permitted" not in told_of(of_tls)


async def test_a_conflict_with_reading_is_an_unknown_id(hands: type[Hands]) -> None:
    """Airbyte answers 409 to an administrator who asks for a job that does not exist."""
    body = '{"title": "state-conflict", "data": {"message": "Job is not currently running"}}'
    with pytest.raises(APIStatusError) as caught:
        await hands(Server(status(409, body))).call("jobs.get", 17)
    assert str(caught.value) == (
        f"GET {BASE}/jobs/17 answered 409: Job is not currently running "
        "(check the id: some servers answer so for one that they do not know)"
    )

    with pytest.raises(APIStatusError, match=r"not currently running$"):
        await hands(Server(status(409, body))).call("jobs.cancel", 17)


async def test_a_silent_server_is_given_the_time_it_had(hands: type[Hands]) -> None:
    """The word "timeout" is left to those who decide by it."""
    with pytest.raises(APITimeoutError, match=r"gave no answer within 60 s: give it more, if") as caught:
        await hands(Server(httpx.ReadTimeout("slow")), max_retries=0).call("jobs.get", 1)

    assert "timeout" not in str(caught.value).lower()


async def test_a_long_address_does_not_fill_the_message(hands: type[Hands]) -> None:
    """Of whatever length a server makes it."""
    with pytest.raises(APIStatusError) as caught:
        await hands(Server(status(302, location="https://elsewhere.test/" + "x" * 60_000))).call("jobs.get", 1)

    assert len(str(caught.value)) < 500


@pytest.mark.parametrize("location", ["https://u:pw@elsewhere.test/a?token=t#s", "//elsewhere.test/a#s"])
async def test_where_a_redirect_leads_is_told_without_its_secrets(hands: type[Hands], location: str) -> None:
    """Neither a query nor a user name."""
    with pytest.raises(APIStatusError, match=r"it redirects to (https:)?//elsewhere\.test/a: if that") as caught:
        await hands(Server(status(302, location=location))).call("jobs.get", 1)

    assert "token" not in str(caught.value)

"""Redirects: followed by a GET within its server, by nothing else, and never with anything of ours to another."""

import httpx
import pytest

from generated_client import APIError, APIStatusError, BasicAuth, BearerToken, ClientCredentials
from generated_client.runtime.auth import Auth
from tests.generated_client.runtime.doubles import BASE, Hands, Server, job, status

SECRET = "s3cr3t-0123456789"
CODES = [301, 302, 303, 307, 308]
FOREIGN = [
    "https://elsewhere.test/api/public/v1/jobs/1",
    "//elsewhere.test/api/public/v1/jobs/1",
    "http://airbyte.test/api/public/v1/jobs/1",
    "https://airbyte.test:8443/api/public/v1/jobs/1",
    "https://airbyte.test.elsewhere.test/",
    "https://airbyte.test@elsewhere.test/",
    "https://sub.airbyte.test/",
    "ftp://airbyte.test/",
    "https://elsewhere.test\\@airbyte.test/",
]
AUTHS: list[Auth] = [
    BearerToken(SECRET),
    BasicAuth("ann", SECRET),
    ClientCredentials("id", SECRET),
    httpx.BasicAuth("ann", SECRET),
]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("location", FOREIGN)
async def test_a_redirect_to_another_server_is_reported_and_not_followed(
    hands: type[Hands], code: int, location: str
) -> None:
    """Another host, another port, another scheme: neither the token nor the caller's headers leave the server."""
    for auth in AUTHS:
        server = Server(status(code, location=location))
        with pytest.raises(APIStatusError) as caught:
            await hands(server, auth=auth, headers={"X-Key": SECRET}).call("jobs.get", 1)
        assert caught.value.status_code == code
        assert [str(request.url) for request in server.requests] == [f"{BASE}/jobs/1"]


@pytest.mark.parametrize("code", CODES)
async def test_a_redirect_of_the_token_endpoint_is_reported_and_not_followed(hands: type[Hands], code: int) -> None:
    """Wherever it leads: the client's secret is in the body."""
    for location in [*FOREIGN, f"{BASE}/applications/token/", "/login"]:
        server = Server()
        server.token_answers = [status(code, location=location)]
        with pytest.raises(APIStatusError, match="it redirects to"):
            await hands(server, auth=ClientCredentials("id", SECRET)).call("jobs.get", 1)
        assert [str(request.url) for request in server.token_requests] == [f"{BASE}/applications/token"]
        assert server.requests == []


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "location",
    [
        "/api/public/v1/jobs/1/",
        f"{BASE}/jobs/1/",
        "//airbyte.test/api/public/v1/jobs/1/",
        "1/",
        "HTTPS://AIRBYTE.test:443/api/public/v1/jobs/1/",
    ],
)
async def test_a_get_follows_a_redirect_within_its_server(hands: type[Hands], code: int, location: str) -> None:
    """In any spelling of it, with its credentials and headers."""
    server = Server(status(code, location=location), job())
    await hands(server, auth=BearerToken(SECRET), headers={"X-Key": "k"}).call("jobs.get", 1)

    assert [request.url.path for request in server.requests] == ["/api/public/v1/jobs/1", "/api/public/v1/jobs/1/"]
    assert server.authorisations == [f"Bearer {SECRET}"] * 2
    assert [request.headers["x-key"] for request in server.requests] == ["k", "k"]


@pytest.mark.parametrize("location", ["https://[", "", "https://airbyte.test:99999999/", "http://\x00/"])
async def test_a_redirect_to_nowhere_is_an_error_like_any_other(hands: type[Hands], location: str) -> None:
    """Not one of a library below."""
    with pytest.raises(APIError, match=r"answered 302|Invalid URL in location header"):
        await hands(Server(httpx.Response(302, headers=[(b"location", location.encode())]))).call("jobs.get", 1)

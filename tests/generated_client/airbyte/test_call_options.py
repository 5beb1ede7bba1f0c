"""What every operation takes beside its own arguments, and the raw answers."""

import json

import httpx
import pytest

from generated_client import Airbyte, ClientCredentials, RawResponse
from tests.generated_client.airbyte.conftest import Caller
from tests.generated_client.airbyte.description import Description
from tests.generated_client.airbyte.operation_case import Case, is_page
from tests.generated_client.airbyte.published_names import NAMES

PUBLIC = {"system.documentation", "system.health", "applications.create_token", "oauth.callback"}


@pytest.mark.parametrize("raw", ["", "with_raw_response."], ids=["decoded", "raw"])
@pytest.mark.parametrize("key", NAMES)
async def test_every_method_takes_the_options_of_a_call(
    key: str, raw: str, call: Caller, description: Description
) -> None:
    """`timeout`, `extra_headers`, `extra_query` and `extra_body` reach the request of every operation."""
    case = Case(description, description.operations[key], "required")
    server = case.server()
    path, named = case.arguments()
    extras = {"extra_headers": {"X-Extra": "h"}, "extra_query": {"extra": ["q", 1]}, "extra_body": {"extra": None}}

    await call(server, raw + NAMES[key], path, {**named, **extras, "timeout": 7.0})

    request = server.request
    assert request.headers["x-extra"] == "h"
    assert request.url.params.get_list("extra") == ["q", "1"]
    assert json.loads(request.content)["extra"] is None
    assert 6 < request.extensions["timeout"]["read"] <= 7


@pytest.mark.parametrize("key", NAMES)
async def test_every_raw_method_gives_status_headers_and_body_and_decodes_on_demand(
    key: str, call: Caller, description: Description
) -> None:
    """`with_raw_response` sends the same request; `parse()` returns what the plain method returns."""
    case = Case(description, description.operations[key], "all")
    server, plain_server = case.server(), case.server()
    path, named = case.arguments()

    raw = await call(server, f"with_raw_response.{NAMES[key]}", path, named)
    plain = await call(plain_server, NAMES[key], path, named)

    assert isinstance(raw, RawResponse)
    assert raw.status_code == case.operation.status
    assert raw.body == server.response().content
    assert raw.headers.get("content-type") == server.response().headers.get("content-type")
    assert server.request.url == plain_server.request.url
    assert server.request.content == plain_server.request.content
    assert raw.parse() == (plain.data if is_page(plain) else plain)


@pytest.mark.parametrize("key", NAMES)
def test_only_operations_with_credentials_fetch_a_token(key: str, description: Description) -> None:
    """The four public operations fetch no token and send none; all the others do both."""
    case = Case(description, description.operations[key], "required")
    server = case.server()
    tokens: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/token":
            tokens.append(request)
            return httpx.Response(200, json={"access_token": "fresh", "expires_in": 900})
        return server(request)

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        credentials = ClientCredentials("id", "secret", token_path="/token")
        client = Airbyte(base_url="https://airbyte.test", auth=credentials, http_client=http)
        case.call(client)

    assert case.operation.public == (NAMES[key] in PUBLIC)
    assert len(tokens) == (0 if case.operation.public else 1)
    assert server.request.headers.get("authorization") == (None if case.operation.public else "Bearer fresh")

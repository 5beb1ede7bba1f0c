"""Which operations take no credentials."""

import httpx

from generated_client import Airbyte, ClientCredentials
from tests.generated_client.every_system.systems import Asked, each_operation


@each_operation(lambda asked: asked.system.name == "airbyte")
def test_only_operations_with_credentials_fetch_a_token(asked: Asked) -> None:
    """The four public operations fetch no token and send none; all the others do both."""
    case = asked.case("required")
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

    assert case.operation.public == (asked.name in asked.system.public)
    assert len(tokens) == (0 if case.operation.public else 1)
    assert server.request.headers.get("authorization") == (None if case.operation.public else "Bearer fresh")

"""`validate=` of `sources` and `destinations`: faults are found before anything is sent."""

import json
from collections.abc import Mapping

import httpx
import pytest

from generated_client import InvalidConfigurationError, UnknownConnectorError
from generated_client.airbyte.connectors.source_faker import SourceFaker
from tests.generated_client.runtime.doubles import AsynchronousHands, BlockingHands, Hands, Server

ANSWER: Mapping[str, object] = {
    "sourceId": "s",
    "sourceType": "faker",
    "destinationId": "s",
    "destinationType": "faker",
    "name": "n",
    "definitionId": "d",
    "workspaceId": "w",
    "configuration": {},
    "createdAt": 1,
}
FAKER: SourceFaker = {"sourceType": "faker", "count": 5}


@pytest.fixture
def server() -> Server:
    """Takes everything."""
    return Server(httpx.Response(200, json=ANSWER))


@pytest.fixture(params=[BlockingHands, AsynchronousHands], ids=["blocking", "asynchronous"])
def hands(request: pytest.FixtureRequest, server: Server) -> Hands:
    """Both clients of the server, one after the other."""
    kind: type[Hands] = request.param
    return kind(server)


@pytest.mark.parametrize("prefix", ["", "with_raw_response."])
async def test_a_faulty_configuration_is_not_sent(hands: Hands, server: Server, prefix: str) -> None:
    """By all three methods, of both kinds of connectors."""
    calls: list[tuple[str, tuple[str, ...], dict[str, object]]] = [
        ("sources.create", (), {"name": "n", "workspace_id": "w", "configuration": {**FAKER, "count": "x"}}),
        ("sources.replace", ("s",), {"name": "n", "configuration": {**FAKER, "count": "x"}}),
        ("sources.update", ("s",), {"configuration": {**FAKER, "count": "x"}}),
        ("destinations.create", (), {"name": "n", "workspace_id": "w", "configuration": {"destinationType": "duckdb"}}),
        ("destinations.replace", ("s",), {"name": "n", "configuration": {"destinationType": "duckdb"}}),
        ("destinations.update", ("s",), {"configuration": {"destinationType": "duckdb", "schema": 1}}),
    ]
    for name, args, named in calls:
        with pytest.raises(InvalidConfigurationError):
            await hands.call(f"{prefix}{name}", *args, **named, validate=True)
        assert server.requests == []
        await hands.call(f"{prefix}{name}", *args, **named)
        assert len(server.requests) == 1
        server.requests.clear()


async def test_a_configuration_that_fits_is_sent_as_it_is(hands: Hands, server: Server) -> None:
    """`validate` itself is no part of the request."""
    await hands.call("sources.create", name="n", workspace_id="w", configuration=FAKER, validate=True)

    (request,) = server.requests
    assert json.loads(request.content) == {"name": "n", "workspaceId": "w", "configuration": FAKER}


async def test_the_connector_can_be_named(hands: Hands, server: Server) -> None:
    """Where the configuration does not say it: by definition id, or because a change is only a part."""
    await hands.call(
        *("sources.create",),
        name="n",
        workspace_id="w",
        definition_id="d",
        configuration={"count": 5},
        validate="source-faker",
    )
    await hands.call("sources.update", "s", configuration={"count": 6}, validate="source-faker")
    await hands.call("sources.update", "s", name="n", validate="source-faker")
    assert len(server.requests) == 3

    with pytest.raises(InvalidConfigurationError, match="count: expected an integer"):
        await hands.call("sources.update", "s", configuration={"count": "six"}, validate="source-faker")
    with pytest.raises(InvalidConfigurationError, match="sourceType: expected 'faker', got 'file'"):
        await hands.call("sources.update", "s", configuration={"sourceType": "file"}, validate="source-faker")
    assert len(server.requests) == 3


async def test_who_wants_validation_must_say_of_what(hands: Hands, server: Server) -> None:
    """No connector, one that nobody knows, or one of the other kind: an error that says how to go on."""
    for configuration, validate, message in [
        ({"count": 1}, True, r"does not say which connector it is for: give it `sourceType`.*validate=\"source-…\""),
        ({"sourceType": "my-own"}, True, "no connector is called 'source-my-own'"),
        ({"count": 1}, "destination-duckdb", "'destination-duckdb' is no source"),
        ({"count": 1}, "faker", "'faker' is no source: its name would begin with source-"),
        ({"sourceType": 5}, True, "does not say which connector"),
    ]:
        with pytest.raises(UnknownConnectorError, match=message):
            await hands.call("sources.update", "s", configuration=configuration, validate=validate)
    assert server.requests == []


async def test_what_is_no_object_is_a_fault(hands: Hands, server: Server) -> None:
    """Types do not keep everybody from it."""
    with pytest.raises(InvalidConfigurationError, match=r"^source-faker: expected an object, got a list of 0"):
        await hands.call("sources.update", "s", configuration=[], validate="source-faker")
    assert server.requests == []

"""Path parameters of every operation that has one: no value leaves its segment of the address."""

from collections.abc import Callable
from operator import attrgetter
from urllib.parse import quote

import httpx
import pytest

from generated_client import Airbyte, NoAuth
from tests.generated_client.airbyte.description import Description, Operation
from tests.generated_client.airbyte.operation_case import BASE_PATH, Case
from tests.generated_client.airbyte.published_names import NAMES

HOSTILE = [
    "../../admin",
    "a/b",
    "/a",
    "a?b=c",
    "a#b",
    "a%2fb",
    "%2e%2e",
    "%2e%2e%2f",
    "a\\..\\b",
    "a;b=c",
    "a:b@c",
    " a b ",
    "é/漢\U0001f600",
    "a\nb",
    "a\r\nX-Smuggled: 1",
    "a\x00b",
    "{x}",
    "x" * 5000,
]
NAMELESS = ["", ".", "..", "...", " ", ".. ", "\t", "\u2003"]
KEYS = [key for key in NAMES if "{" in key]


def calls(description: Description, key: str) -> tuple[Operation, Callable[[str], str | None]]:
    """An operation, and how to call it with one value for every path parameter: the path that was sent, if any."""
    case = Case(description, description.operations[key], "required")
    server = case.server()
    path, named = case.arguments()

    def call(value: str) -> str | None:
        server.requests.clear()
        with httpx.Client(transport=httpx.MockTransport(server)) as http:
            airbyte = Airbyte(base_url="https://airbyte.test", auth=NoAuth(), http_client=http, max_retries=0)
            method: Callable[..., object] = attrgetter(NAMES[key])(airbyte)
            try:
                method(*(value for _ in path), **named)
            except ValueError:
                assert server.requests == []
                return None
        assert server.request.url.host == "airbyte.test"
        return server.request.url.raw_path.decode()

    return case.operation, call


@pytest.mark.parametrize("key", KEYS)
def test_a_hostile_value_stays_in_its_segment(key: str, description: Description) -> None:
    """Whatever it is made of, it is quoted whole, and the rest of the address is that of the operation."""
    operation, call = calls(description, key)

    for value in HOSTILE:
        sent = call(value)
        due = "/".join(quote(value, safe="") if part.startswith("{") else part for part in operation.path.split("/"))
        assert sent is not None, value
        assert sent.partition("?")[0] == f"{BASE_PATH}{due}", value


@pytest.mark.parametrize("key", KEYS)
def test_a_value_that_names_nothing_is_refused_before_anything_is_sent(key: str, description: Description) -> None:
    """An empty id would reach the collection, and dots its parent."""
    _, call = calls(description, key)

    assert [call(value) for value in NAMELESS] == [None] * len(NAMELESS)


def test_the_sweep_covers_the_operations_with_path_parameters(description: Description) -> None:
    """By the description, not by our names."""
    with_parameters = {
        key for key, each in description.operations.items() if any(p.location == "path" for p in each.parameters)
    }

    assert with_parameters == {*KEYS}
    assert len(KEYS) > 40

"""Path parameters of every operation that has one: no value leaves its segment of the address."""

import inspect
from collections.abc import Callable
from operator import attrgetter
from urllib.parse import quote

import httpx
import pytest

from tests.generated_client.every_system.operation_case import call_deprecated_or_not
from tests.generated_client.every_system.system import System
from tests.generated_client.every_system.systems import Asked, description_of, each_operation, each_system

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


def is_filled(asked: Asked) -> bool:
    """Whether an operation has a path parameter that its caller gives, and that is not a path itself."""
    return bool(of_caller(asked) - asked.system.segments)


def of_caller(asked: Asked) -> set[str]:
    """The path parameters of an operation that its caller gives."""
    return {p.name for p in asked.operation.parameters if p.location == "path"} - asked.system.bound.keys()


def calls(asked: Asked) -> Callable[[str], str | None]:
    """How to call an operation with one value for every path parameter: the path that was sent, if any."""
    case = asked.case("required")
    server = case.server()
    _, named = case.arguments()

    def call(value: str) -> str | None:
        server.requests.clear()
        in_path = [p.name for p in asked.operation.parameters if p.name in of_caller(asked)]
        with httpx.Client(transport=httpx.MockTransport(server)) as http:
            method: Callable[..., object] = attrgetter(asked.name)(asked.system.blocking(http, max_retries=0))
            try:
                given = ["file" if name in asked.system.segments else value for name in in_path]
                call_deprecated_or_not(method, given, named)
            except ValueError:
                assert server.requests == []
                return None
        assert server.request.url.host == httpx.URL(asked.system.host).host
        return server.request.url.raw_path.decode()

    return call


def filled(asked: Asked, value: str) -> str:
    """The path of an operation with *value* for every parameter that its caller gives."""
    path = asked.system.base_path + asked.operation.path
    for name in of_caller(asked):
        path = path.replace(f"{{{name}}}", "file" if name in asked.system.segments else quote(value, safe=""))
    for name, known in asked.system.bound.items():
        path = path.replace(f"{{{name}}}", str(known))
    return path


@each_operation(is_filled)
def test_a_hostile_value_stays_in_its_segment(asked: Asked) -> None:
    """Whatever it is made of, it is quoted whole, and the rest of the address is that of the operation."""
    call = calls(asked)

    for value in HOSTILE:
        sent = call(value)
        assert sent is not None, value
        assert sent.partition("?")[0] == filled(asked, value), value


@each_operation(is_filled)
def test_a_value_that_names_nothing_is_refused_before_anything_is_sent(asked: Asked) -> None:
    """An empty id would reach the collection, and dots its parent."""
    call = calls(asked)

    assert [call(value) for value in NAMELESS] == [None] * len(NAMELESS)


@each_operation(is_filled)
def test_a_refused_value_is_called_as_in_the_signature(asked: Asked) -> None:
    """Not as the description calls it, which its caller does not see."""
    case = asked.case("required")
    _, named = case.arguments()
    with httpx.Client(transport=httpx.MockTransport(case.server())) as http:
        method: Callable[..., object] = attrgetter(asked.name)(asked.system.blocking(http, max_retries=0))
        parameters = inspect.signature(method).parameters.values()
        in_path = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]

        with pytest.raises(ValueError, match=f"^{in_path[0]} is ''"):
            call_deprecated_or_not(method, [""] * len(in_path), named)


@each_system
def test_the_sweep_covers_the_operations_with_path_parameters(system: System) -> None:
    """By the description, not by our names."""
    with_parameters = {
        key
        for key, each in description_of(system).operations.items()
        if any(p.location == "path" and p.name not in system.bound for p in each.parameters)
    }

    assert with_parameters == {key for key in system.names if is_filled(Asked(system, key))}
    assert len(with_parameters) > 25

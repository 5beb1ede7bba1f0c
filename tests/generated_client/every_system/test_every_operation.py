"""Every operation of every system, called through the public client, against the description of its publisher.

Arguments and answers are made from the schemas. What is sent is judged by the schemas, and compared with what was
given; what is returned is compared with what came. Nothing here knows the overlay, the plan or the templates.
"""

import warnings
from collections.abc import Callable
from operator import attrgetter

import httpx
import pytest

from generated_client import APIDeprecationWarning
from tests.generated_client.every_system.callers import Caller
from tests.generated_client.every_system.system import System
from tests.generated_client.every_system.systems import Asked, description_of, each_operation, each_system

HOW_MANY = {"airbyte": 92, "dbt_cloud": 52}


@each_system
def test_the_client_has_a_method_for_every_operation_and_no_other(system: System) -> None:
    """The operations of the description are those of the table of published names."""
    assert description_of(system).operations.keys() == system.names.keys()
    assert len(system.names) == len(set(system.names.values())) == HOW_MANY[system.name]


@pytest.mark.parametrize("variant", ["all", "required", "native"])
@each_operation()
async def test_operation(asked: Asked, variant: str, call: Caller) -> None:
    """A call sends what its arguments say, as the description wants it, and returns what came."""
    case = asked.case(variant)
    server = case.server()
    path, named = case.arguments()

    result = await call(asked.system, server, asked.name, path, named)

    assert asked.description.asked(server.request)[0].key == asked.key
    assert asked.description.faults(server.request) == asked.system.contradictions.get(asked.key, [])
    assert list(case.request_differences(server.request)) == []
    assert list(case.result_differences(server.answer, result)) == []


@each_operation()
def test_what_the_publisher_calls_deprecated_warns_its_caller(asked: Asked) -> None:
    """At the line of the call, once, with our advice; and nothing else does."""
    case = asked.case("required")
    path, named = case.arguments()
    assert asked.operation.deprecated == (asked.name in asked.system.deprecated)

    with (
        httpx.Client(transport=httpx.MockTransport(case.server())) as http,
        warnings.catch_warnings(record=True) as told,
    ):
        warnings.simplefilter("always")
        method: Callable[..., object] = attrgetter(asked.name)(asked.system.blocking(http))
        method(*path, **named)

    assert [warning.category for warning in told] == [APIDeprecationWarning] * asked.operation.deprecated
    for warning in told:
        assert warning.filename == __file__
        assert f"{asked.name}: deprecated by the publisher of the API" in str(warning.message)

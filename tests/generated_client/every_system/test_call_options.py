"""What every operation takes beside its own arguments, and the raw answers."""

import json

import pytest

from generated_client import RawResponse
from tests.generated_client.every_system.callers import Caller
from tests.generated_client.every_system.operation_case import is_page
from tests.generated_client.every_system.samples import query_pairs
from tests.generated_client.every_system.systems import Asked, each_operation


@pytest.mark.parametrize("raw", ["", "with_raw_response."], ids=["decoded", "raw"])
@each_operation()
async def test_every_method_takes_the_options_of_a_call(asked: Asked, raw: str, call: Caller) -> None:
    """`timeout`, `extra_headers`, `extra_query` and `extra_body` reach the request of every operation."""
    case = asked.case("required")
    server = case.server()
    path, named = case.arguments()
    extras = {"extra_headers": {"X-Extra": "h"}, "extra_query": {"extra": ["q", 1]}, "extra_body": {"extra": None}}

    await call(asked.system, server, raw + asked.name, path, {**named, **extras, "timeout": 7.0})

    request = server.request
    assert request.headers["x-extra"] == "h"
    due = query_pairs({"extra": ["q", 1]}, arrays_as_json=asked.system.arrays_as_json)
    assert [pair for pair in request.url.params.multi_items() if pair[0] == "extra"] == due
    assert json.loads(request.content)["extra"] is None
    assert 6 < request.extensions["timeout"]["read"] <= 7


@each_operation()
async def test_every_raw_method_gives_status_headers_and_body_and_decodes_on_demand(asked: Asked, call: Caller) -> None:
    """`with_raw_response` sends the same request; `parse()` returns what the plain method returns."""
    case = asked.case("all")
    server, plain_server = case.server(), case.server()
    path, named = case.arguments()

    raw = await call(asked.system, server, f"with_raw_response.{asked.name}", path, named)
    plain = await call(asked.system, plain_server, asked.name, path, named)

    assert isinstance(raw, RawResponse)
    assert raw.status_code == case.operation.status
    assert raw.body == server.response().content
    assert raw.headers.get("content-type") == server.response().headers.get("content-type")
    assert server.request.url == plain_server.request.url
    assert server.request.content == plain_server.request.content
    assert raw.parse() == (plain.data if is_page(plain) else plain)

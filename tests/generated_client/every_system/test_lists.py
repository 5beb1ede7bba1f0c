"""Which shapes a list may have, and which go on."""

import httpx

from generated_client import Page
from generated_client.runtime.encoding import to_json
from tests.generated_client.every_system.operation_case import is_page
from tests.generated_client.every_system.system import System
from tests.generated_client.every_system.systems import Asked, each_operation, each_system
from tests.json_values import as_object, is_array


def is_list(asked: Asked) -> bool:
    """Whether an operation lists things."""
    return asked.name.partition(".")[2].startswith("list")


@each_operation(is_list)
def test_a_list_may_come_with_or_without_its_envelope(asked: Asked) -> None:
    """Servers of 2025 answer regions and data planes as a bare array: any list reads both shapes."""
    case = asked.case("required")
    server = case.server()
    items = next((value for value in as_object(server.answer).values() if is_array(value)), server.answer)
    server.answer = items

    with httpx.Client(transport=httpx.MockTransport(server)) as http:
        page = case.call(asked.system.blocking(http))

    assert is_page(page)
    assert [to_json(each) for each in page.data] == items
    assert len(page.data) == 2


@each_operation(is_list)
def test_only_lists_with_limit_and_offset_go_on(asked: Asked) -> None:
    """Row "only 7 of the lists page": the others are one page and are asked for once, though it is not empty."""
    case = asked.case("required")
    server = case.server()
    offsets: list[str | None] = []

    def answer(request: httpx.Request) -> httpx.Response:
        offsets.append(request.url.params.get("offset"))
        if len(offsets) == 2:
            server.answer = {name: [] for name in as_object(server.answer) if name == "data"}
        return server(request)

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        page = case.call(asked.system.blocking(http))
        assert is_page(page)
        assert isinstance(page, Page)
        count = len([*page])

    pages = {p.name for p in case.operation.parameters} >= {"limit", "offset"}
    assert offsets == ([None, "2"] if pages else [None])
    assert count == 2


@each_system
def test_seven_lists_have_pages(system: System) -> None:
    """Row "only 7 of the lists page"; dbt Cloud has as many."""
    lists = [Asked(system, key) for key in system.names if is_list(Asked(system, key))]

    assert sum({"limit", "offset"} <= {p.name for p in asked.operation.parameters} for asked in lists) == 7

"""Which answers are taken for a success, and which shapes a list may have."""

from collections.abc import Callable

import httpx
import pytest

from generated_client import Airbyte, NoAuth, Page
from generated_client.runtime.encoding import to_json
from tests.generated_client.airbyte.description import Description
from tests.generated_client.airbyte.operation_case import Case, is_page
from tests.generated_client.airbyte.published_names import NAMES
from tests.generated_client.remote import Remote
from tests.json_values import as_object, is_array

LISTS = [key for key, name in NAMES.items() if name.partition(".")[2].startswith("list")]


@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_a_delete_is_done_by_any_success(remote: Remote, airbyte: Airbyte, status: int) -> None:
    """A delete returns None, whether the server says 204 as described, or 200 with a text."""
    remote.answer = httpx.Response(status, content=b"" if status == 204 else b"OK")

    delete: Callable[[str], object] = airbyte.connections.delete

    assert delete("c") is None


def test_eleven_operations_answer_nothing_by_204(description: Description) -> None:
    """The eleven deletes that answer 204 are the ones that the description names, and two operations answer 201."""
    statuses = [each.status for each in description.operations.values()]

    assert statuses.count(204) == 11
    assert statuses.count(201) == 2


@pytest.mark.parametrize("status", [200, 201])
def test_a_creation_is_a_success_whatever_its_status(remote: Remote, airbyte: Airbyte, status: int) -> None:
    """Servers answer POST /groups with 201 though 200 is described, and the members of a group the other way round."""
    group = {"groupId": "g", "name": "n", "organizationId": "o", "memberCount": 0}
    member = {"memberId": "m", "groupId": "g", "userId": "u", "userEmail": "e@example.com", "userName": "n"}

    remote.answer = httpx.Response(status, json=group)
    assert airbyte.groups.create(name="n", organization_id="o").group_id == "g"
    remote.answer = httpx.Response(status, json=member)
    assert airbyte.group_members.add("g", user_id="u").member_id == "m"


@pytest.mark.parametrize("key", LISTS)
def test_a_list_may_come_with_or_without_its_envelope(key: str, description: Description) -> None:
    """Servers of 2025 answer regions and data planes as a bare array: any list reads both shapes."""
    case = Case(description, description.operations[key], "required")
    server = case.server()
    items = next((value for value in as_object(server.answer).values() if is_array(value)), server.answer)
    server.answer = items

    with httpx.Client(transport=httpx.MockTransport(server)) as http:
        page = case.call(Airbyte(base_url="https://airbyte.test", auth=NoAuth(), http_client=http))

    assert is_page(page)
    assert [to_json(each) for each in page.data] == items
    assert len(page.data) == 2


@pytest.mark.parametrize("key", LISTS)
def test_only_lists_with_limit_and_offset_go_on(key: str, description: Description) -> None:
    """Row "only 7 of the lists page": the others are one page and are asked for once, though it is not empty."""
    case = Case(description, description.operations[key], "required")
    server = case.server()
    asked: list[str | None] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params.get("offset"))
        if len(asked) == 2:
            server.answer = {name: [] for name in as_object(server.answer) if name == "data"}
        return server(request)

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        page = case.call(Airbyte(base_url="https://airbyte.test", auth=NoAuth(), http_client=http))
        assert is_page(page)
        assert isinstance(page, Page)
        count = len([*page])

    pages = {p.name for p in case.operation.parameters} >= {"limit", "offset"}
    assert asked == ([None, "2"] if pages else [None])
    assert count == 2


def test_seven_lists_have_pages(description: Description) -> None:
    """Row "only 7 of the lists page"."""
    paging = [k for k in LISTS if {"limit", "offset"} <= {p.name for p in description.operations[k].parameters}]

    assert len(paging) == 7

"""Which answers are taken for a success."""

from collections.abc import Callable

import httpx
import pytest

from generated_client import Airbyte
from tests.generated_client.every_system.description import Description
from tests.generated_client.remote import Remote


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

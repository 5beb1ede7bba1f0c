"""Every operation, called through the public client, against the description of the publisher.

Arguments and answers are made from the schemas. What is sent is judged by the schemas, and compared with what was
given; what is returned is compared with what came. Nothing here knows the overlay, the plan or the templates.
"""

import httpx
import pytest

from tests.generated_client.airbyte.conftest import Caller
from tests.generated_client.airbyte.description import Description
from tests.generated_client.airbyte.operation_case import BASE_PATH, Case
from tests.generated_client.airbyte.published_names import NAMES

# Where the description contradicts itself, so that no request can please it: what it says of ours.
CONTRADICTIONS = {
    # requires `grant_type` but defines `grant-type`
    "POST /applications/token": ["body: 'grant_type' is a required property"],
    # requires a name that it does not define; the workspace stands in the path
    "POST /workspaces/{workspaceId}/definitions/declarative_sources": ["body: 'workspaceId' is a required property"],
}


def test_the_client_has_a_method_for_every_operation_and_no_other(description: Description) -> None:
    """The operations of the description are those of the table of published names: 92."""
    assert description.operations.keys() == NAMES.keys()
    assert len(NAMES) == len(set(NAMES.values())) == 92


@pytest.mark.parametrize("variant", ["all", "required", "native"])
@pytest.mark.parametrize("key", NAMES)
async def test_operation(key: str, variant: str, call: Caller, description: Description) -> None:
    """A call sends what its arguments say, as the description wants it, and returns what came."""
    case = Case(description, description.operations[key], variant)
    server = case.server()
    path, named = case.arguments()

    result = await call(server, NAMES[key], path, named)

    assert f"{server.request.method} {description.addressed(*_addressed(server.request))[0].path}" == key
    assert description.faults(server.request, BASE_PATH) == CONTRADICTIONS.get(key, [])
    assert list(case.request_differences(server.request)) == []
    assert list(case.result_differences(server.answer, result)) == []


def _addressed(request: httpx.Request) -> tuple[str, str]:
    return request.method, request.url.raw_path.decode().partition("?")[0].removeprefix(BASE_PATH)

"""Which operations are repeated after which failure, and how long each may take."""

from contextlib import suppress

import httpx
import pytest

from generated_client import Airbyte, APIStatusError, NoAuth
from generated_client.runtime.clock import Clock
from tests.generated_client.airbyte.description import Description
from tests.generated_client.airbyte.operation_case import Case
from tests.generated_client.airbyte.published_names import NAMES

# Starting a job twice runs it twice. A cancel reaches whatever the connection runs by then, which may be a newer job.
STARTS_WORK = {"jobs.create"}
NOT_TO_BE_REPEATED = {"jobs.cancel"}
HELD_OPEN = {"jobs.create", "jobs.cancel"}


class NoWaiting(Clock):
    """Time stands still, and nobody waits."""

    def now(self) -> float:
        """The same moment, always."""
        return 0.0

    def sleep(self, seconds: float) -> None:
        """Go on at once."""


def attempts(case: Case, status: int, headers: dict[str, str]) -> int:
    """How often an operation is sent if its first attempt fails."""
    server = case.server()

    def answer(request: httpx.Request) -> httpx.Response:
        response = server(request)
        return httpx.Response(status, headers=headers) if len(server.requests) == 1 else response

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        client = Airbyte(base_url="https://airbyte.test", auth=NoAuth(), http_client=http, clock=NoWaiting())
        with suppress(APIStatusError):
            case.call(client)
    return len(server.requests)


@pytest.mark.parametrize("key", NAMES)
def test_an_operation_is_repeated_only_where_that_does_no_harm(key: str, description: Description) -> None:
    """429 is repeated always; 503 where the operation is idempotent, or else was refused with a time to come back."""
    case = Case(description, description.operations[key], "required")
    name = NAMES[key]
    idempotent = case.operation.method in {"GET", "PUT", "DELETE"} and name not in NOT_TO_BE_REPEATED

    assert attempts(case, 429, {}) == 2
    assert attempts(case, 500, {}) == (2 if idempotent else 1)
    assert attempts(case, 503, {}) == (2 if idempotent else 1)
    assert attempts(case, 503, {"retry-after": "1"}) == (1 if name in STARTS_WORK else 2)
    assert attempts(case, 404, {}) == 1


@pytest.mark.parametrize("key", NAMES)
def test_only_calls_that_the_server_holds_open_may_take_two_minutes(key: str, description: Description) -> None:
    """A minute for everything else, and never no limit at all."""
    case = Case(description, description.operations[key], "required")
    server = case.server()

    with httpx.Client(transport=httpx.MockTransport(server)) as http:
        case.call(Airbyte(base_url="https://airbyte.test", auth=NoAuth(), http_client=http, clock=NoWaiting()))

    assert server.request.extensions["timeout"]["read"] == (120 if NAMES[key] in HELD_OPEN else 60)

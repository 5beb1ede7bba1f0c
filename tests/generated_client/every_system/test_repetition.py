"""Which operations are repeated after which failure, and how long each may take."""

from contextlib import suppress

import httpx

from generated_client import APIStatusError
from generated_client.runtime.clock import Clock
from tests.generated_client.every_system.systems import Asked, each_operation


class NoWaiting(Clock):
    """Time stands still, and nobody waits."""

    def now(self) -> float:
        """The same moment, always."""
        return 0.0

    def sleep(self, seconds: float) -> None:
        """Go on at once."""


def attempts(asked: Asked, status: int, headers: dict[str, str]) -> int:
    """How often an operation is sent if its first attempt fails."""
    case = asked.case("required")
    server = case.server()

    def answer(request: httpx.Request) -> httpx.Response:
        response = server(request)
        return httpx.Response(status, headers=headers) if len(server.requests) == 1 else response

    with httpx.Client(transport=httpx.MockTransport(answer)) as http, suppress(APIStatusError):
        case.call(asked.system.blocking(http, clock=NoWaiting()), timeout=600)
    return len(server.requests)


@each_operation()
def test_an_operation_is_repeated_only_where_that_does_no_harm(asked: Asked) -> None:
    """429 is repeated always; 503 where the operation is idempotent, or else was refused with a time to come back."""
    by_method = asked.operation.method in {"GET", "PUT", "DELETE"} and asked.name not in asked.system.not_repeated
    idempotent = by_method or asked.name in asked.system.repeated
    starts_work = asked.name in asked.system.starts_work

    assert attempts(asked, 429, {}) == 2
    assert attempts(asked, 500, {}) == (2 if idempotent else 1)
    assert attempts(asked, 503, {}) == (2 if idempotent else 1)
    assert attempts(asked, 503, {"retry-after": "1"}) == (1 if starts_work else 2)
    assert attempts(asked, 404, {}) == 1


@each_operation()
def test_only_calls_that_the_server_holds_open_may_take_two_minutes(asked: Asked) -> None:
    """A minute for everything else, and never no limit at all."""
    case = asked.case("required")
    server = case.server()

    with httpx.Client(transport=httpx.MockTransport(server)) as http:
        case.call(asked.system.blocking(http, clock=NoWaiting()))

    assert server.request.extensions["timeout"]["read"] == (120 if asked.name in asked.system.held_open else 60)

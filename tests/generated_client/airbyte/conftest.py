import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from inspect import isawaitable
from operator import attrgetter
from typing import Protocol

import httpx
import pytest

from generated_client import Airbyte, APIDeprecationWarning, AsyncAirbyte, BearerToken, NoAuth
from tests.generated_client.airbyte.description import Description
from tests.generated_client.remote import Remote
from tests.generated_client.runtime.doubles import JumpingClock

HOST = "https://airbyte.test"

Handler = Callable[[httpx.Request], httpx.Response]


class Caller(Protocol):
    """Calls an operation by its published name, `with_raw_response.` before it included."""

    async def __call__(
        self, handler: Handler, name: str, path: Sequence[object] = (), named: Mapping[str, object] | None = None
    ) -> object:
        """Call *name* of a client whose requests *handler* answers."""
        ...


def call_deprecated_or_not(
    method: Callable[..., object], path: Sequence[object], named: Mapping[str, object]
) -> object:
    """Call a method with any of its arguments: what warns works all the same."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", APIDeprecationWarning)
        return method(*path, **named)


async def call_blocking(
    handler: Handler, name: str, path: Sequence[object] = (), named: Mapping[str, object] | None = None
) -> object:
    """Call through `Airbyte`, whose pauses take no time."""
    with httpx.Client(transport=httpx.MockTransport(handler)) as http:
        client = Airbyte(base_url=HOST, auth=BearerToken("token"), http_client=http, clock=JumpingClock())
        return call_deprecated_or_not(attrgetter(name)(client), path, named or {})


async def call_asynchronously(
    handler: Handler, name: str, path: Sequence[object] = (), named: Mapping[str, object] | None = None
) -> object:
    """Call through `AsyncAirbyte`, whose pauses take no time."""
    async with httpx.AsyncClient(transport=httpx.MockTransport(handler)) as http:
        client = AsyncAirbyte(base_url=HOST, auth=BearerToken("token"), http_client=http, clock=JumpingClock())
        result = call_deprecated_or_not(attrgetter(name)(client), path, named or {})
        assert isawaitable(result)
        answer: object = await result
        return answer


@pytest.fixture(params=[call_blocking, call_asynchronously], ids=["blocking", "asynchronous"])
def call(request: pytest.FixtureRequest) -> Caller:
    """Calls operations through the blocking and through the asynchronous client."""
    caller: Caller = request.param
    return caller


@pytest.fixture(scope="session")
def description() -> Description:
    """The API as its publisher describes it."""
    return Description.load()


@pytest.fixture
def remote() -> Remote:
    """The server behind `airbyte`."""
    return Remote()


@pytest.fixture
def airbyte(remote: Remote) -> Iterator[Airbyte]:
    """A client that repeats nothing."""
    with httpx.Client(transport=httpx.MockTransport(remote)) as http:
        yield Airbyte(base_url="https://airbyte.test", auth=NoAuth(), max_retries=0, http_client=http)

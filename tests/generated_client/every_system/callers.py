"""Calls operations by name, through either client."""

from collections.abc import Callable, Mapping, Sequence
from inspect import isawaitable
from operator import attrgetter
from typing import Protocol

import httpx

from tests.generated_client.every_system.operation_case import call_deprecated_or_not
from tests.generated_client.every_system.system import System
from tests.generated_client.runtime.doubles import JumpingClock

Handler = Callable[[httpx.Request], httpx.Response]


class Caller(Protocol):
    """Calls an operation by its published name, `with_raw_response.` before it included."""

    async def __call__(
        self,
        system: System,
        handler: Handler,
        name: str,
        path: Sequence[object] = (),
        named: Mapping[str, object] | None = None,
    ) -> object:
        """Call *name* of a client of *system* whose requests *handler* answers."""
        ...


async def call_blocking(
    system: System,
    handler: Handler,
    name: str,
    path: Sequence[object] = (),
    named: Mapping[str, object] | None = None,
) -> object:
    """Call through the blocking client, whose pauses take no time."""
    with httpx.Client(transport=httpx.MockTransport(handler)) as http:
        client = system.blocking(http, clock=JumpingClock())
        return call_deprecated_or_not(attrgetter(name)(client), path, named or {})


async def call_asynchronously(
    system: System,
    handler: Handler,
    name: str,
    path: Sequence[object] = (),
    named: Mapping[str, object] | None = None,
) -> object:
    """Call through the asynchronous client, whose pauses take no time."""
    async with httpx.AsyncClient(transport=httpx.MockTransport(handler)) as http:
        client = system.asynchronous(http, clock=JumpingClock())
        result = call_deprecated_or_not(attrgetter(name)(client), path, named or {})
        assert isawaitable(result)
        answer: object = await result
        return answer

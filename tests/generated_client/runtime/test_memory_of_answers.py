"""What an answer holds is free as soon as nobody needs it: pollers read large lists for days."""

import gc
import weakref
from collections.abc import Generator

import httpx
import pytest

from generated_client import Airbyte, AsyncAirbyte, NoAuth

ANSWER = httpx.Response(200, json={"data": [], "previous": "", "next": ""}).content
SEEN: list["weakref.ref[httpx.Response]"] = []


@pytest.fixture(autouse=True)
def no_garbage_collector() -> Generator[None]:
    """Only what nobody refers to is freed."""
    SEEN.clear()
    gc.disable()
    yield
    gc.enable()


def answer(request: httpx.Request) -> httpx.Response:
    """An answer, which is remembered without being held."""
    response = httpx.Response(200, content=ANSWER, headers={"content-type": "application/json"})
    SEEN.append(weakref.ref(response))
    return response


def test_a_blocking_answer_is_freed_after_the_call() -> None:
    """Without the garbage collector."""
    http = httpx.Client(transport=httpx.MockTransport(answer))
    with Airbyte(base_url="https://airbyte.example", auth=NoAuth(), http_client=http) as client:
        client.workspaces.list()

        assert [each() for each in SEEN] == [None]


async def test_an_asynchronous_answer_is_freed_after_the_call() -> None:
    """Without the garbage collector."""
    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    async with AsyncAirbyte(base_url="https://airbyte.example", auth=NoAuth(), http_client=http) as client:
        await client.workspaces.list()

        assert [each() for each in SEEN] == [None]

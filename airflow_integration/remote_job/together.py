"""Requests that are under way at the same time, where one that fails makes the others pointless."""

import asyncio
from collections.abc import Coroutine, Iterable
from typing import TypeVar

T = TypeVar("T")


async def together(requests: Iterable[Coroutine[object, object, T]]) -> list[T]:
    """What each of *requests* brings. The error of one is raised as soon as the others are cancelled, and at an end."""
    under_way = [asyncio.create_task(request) for request in requests]
    try:
        return await asyncio.gather(*under_way)
    except BaseException:
        for request in under_way:
            request.cancel()
        await asyncio.wait(under_way)  # whoever catches the error may close their client
        raise

"""Get the publisher's file, from a path or over HTTP, within bounds of size and time."""

import asyncio
import re
from pathlib import Path

import httpx

from .bounded_yaml import LARGEST

SECONDS = 120
"""What a download may take, redirects included."""

MOST_REDIRECTS = 5


class FetchError(Exception):
    """The file cannot be had; the message names it and the reason, in one line."""


def fetch(source: str, seconds: float = SECONDS) -> bytes:
    """Return the content of the file or URL *source*. Raises `FetchError`.

    A URL's password is no part of any message. No more than `LARGEST` bytes are read, whatever the length that the
    server announces, and nothing is waited for longer than *seconds*.
    """
    if source.startswith(("http://", "https://")):
        return asyncio.run(_download(source, seconds))
    try:
        with Path(source).open("rb") as file:
            return _bounded(file.read(LARGEST + 1), source)
    except OSError as error:
        raise FetchError(f"{source}: cannot be read: {error.strerror}") from error


def without_password(source: str) -> str:
    """Return *source* as it may be shown and committed."""
    return re.sub(r"^(https?://)[^/@]*@", r"\1", source)


async def _download(url: str, seconds: float) -> bytes:
    try:
        async with (
            asyncio.timeout(seconds),
            httpx.AsyncClient(follow_redirects=True, max_redirects=MOST_REDIRECTS, timeout=seconds) as client,
            client.stream("GET", url) as answer,
        ):
            if not answer.is_success:
                raise FetchError(f"{without_password(url)}: the server answered {answer.status_code}")
            content = bytearray()
            async for chunk in answer.aiter_bytes():
                content += _bounded(chunk, url, len(content))
            return bytes(content)
    except TimeoutError as error:
        raise FetchError(f"{without_password(url)}: was not there after {seconds:g} s") from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        reason = str(error) or type(error).__name__
        raise FetchError(f"{without_password(url)}: cannot be fetched: {reason}") from error


def _bounded(content: bytes, source: str, before: int = 0) -> bytes:
    if before + len(content) > LARGEST:
        raise FetchError(f"{without_password(source)}: has more than {LARGEST // 1024**2} MiB, as no description has")
    return content

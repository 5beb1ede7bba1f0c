"""Bodies that go into a file instead of memory."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx

CHUNK = 1 << 20


class FileError(Exception):
    """The file cannot be written; its cause is the `OSError`, which must not be taken for one of the network."""


class FileBody:
    """A file for the body of an answer: written beside its place, and put there when it is whole; a context manager."""

    def __init__(self, place: str | os.PathLike[str]) -> None:
        self._place = Path(place)
        self._beside = self._place.with_name(f".{self._place.name}.{os.urandom(6).hex()}.part")
        self._whole = False
        self.size: int = 0
        """Bytes written."""
        self.beginning: bytes = b""
        """The first of them."""

    def take(self, response: httpx.Response) -> None:
        """Write the body; an earlier attempt's is overwritten."""
        self._begin()
        for chunk in response.iter_bytes(CHUNK):
            self._write(chunk)
        self._whole = True

    async def take_asynchronously(self, response: httpx.Response) -> None:
        """As `take`; the disk holds up no event loop."""
        await asyncio.to_thread(self._begin)
        chunks: AsyncIterator[bytes] = response.aiter_bytes(CHUNK)
        async for chunk in chunks:
            await asyncio.to_thread(self._write, chunk)
        self._whole = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None and self._whole:
                self._beside.replace(self._place)
        finally:  # it is still there where the place is a folder, as well
            with suppress(OSError):
                self._beside.unlink(missing_ok=True)

    def _begin(self) -> None:
        self.size, self.beginning = 0, b""
        try:
            self._beside.write_bytes(b"")
        except OSError as error:
            raise FileError from error

    def _write(self, chunk: bytes) -> None:
        try:
            with self._beside.open("r+b") as file:  # never made anew: the call may have been given up meanwhile
                file.seek(self.size)
                file.write(chunk)
        except OSError as error:
            raise FileError from error
        self.beginning = self.beginning or chunk[:64]
        self.size += len(chunk)

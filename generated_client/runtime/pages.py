"""Lists that are longer than one answer.

Pages are asked for by our own limit and offset. The links that servers send along are not followed: they point to hosts
that clients cannot reach and lose filters (Airbyte does both), and a foreign link would receive the token. An empty
page ends the list, since a server may give fewer items than were asked for.
"""

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Generator, Iterator, Sequence
from typing import Generic, TypeVar

import attrs

from .operation import Call, CallOptions

T = TypeVar("T")


@attrs.frozen
class Listing(Generic[T]):
    """A list to read: the call of its first page, and how far to go. Data, without any I/O."""

    call: Call[Sequence[T]]
    options: CallOptions
    pages: bool  # whether the operation takes limit and offset
    max_items: int | None = None

    def after(self, read: int) -> "Listing[T]":
        """The rest of this list behind the *read* items of its first page."""
        start = next((int(value) for name, value in self.call.query if name == "offset"), 0)
        query = [(k, v) for k, v in self.call.query if k != "offset"] + [("offset", str(start + read))]
        left = None if self.max_items is None else self.max_items - read
        return attrs.evolve(self, call=attrs.evolve(self.call, query=query), max_items=left)

    def cut(self, items: Sequence[T]) -> list[T]:
        """The items of a page that are still wanted."""
        return list(items) if self.max_items is None else list(items[: self.max_items])

    def may_go_on(self, read: int) -> bool:
        """Whether a page of *read* items may be followed by another."""
        return self.pages and read > 0 and (self.max_items is None or read < self.max_items)


class Page(Generic[T]):
    """One page of a list; iterating it goes on over all pages that follow."""

    def __init__(self, listing: Listing[T], send: Callable[[Call[Sequence[T]], CallOptions], Sequence[T]]) -> None:
        self._listing = listing
        self._send = send
        self.data: list[T] = listing.cut(send(listing.call, listing.options))
        """The items of this page."""

    @property
    def has_next(self) -> bool:
        """Whether another page may follow; it may turn out to be empty."""
        return self._listing.may_go_on(len(self.data))

    def next_page(self) -> "Page[T]":
        """Fetch the page that follows. Raises `StopIteration` where none can."""
        if not self.has_next:
            raise StopIteration("this is the last page")
        return Page(self._listing.after(len(self.data)), self._send)

    def iter_pages(self) -> Iterator["Page[T]"]:
        """Yield this page and those that follow, up to the first empty one."""
        page = self
        while page.data or page is self:
            yield page
            if not page.has_next:
                return
            page = page.next_page()

    def __iter__(self) -> Iterator[T]:
        for page in self.iter_pages():
            yield from page.data

    def __repr__(self) -> str:
        return f"<Page of {len(self.data)} items, has_next={self.has_next}>"


class AsyncPage(Generic[T]):
    """One page of a list, with what is needed to go on; see `Page`."""

    def __init__(self, listing: Listing[T], send: "AsyncSend[T]", items: Sequence[T]) -> None:
        self._listing = listing
        self._send = send
        self.data: list[T] = listing.cut(items)
        """The items of this page."""

    @property
    def has_next(self) -> bool:
        """Whether another page may follow; it may turn out to be empty."""
        return self._listing.may_go_on(len(self.data))

    async def next_page(self) -> "AsyncPage[T]":
        """Fetch the page that follows. Raises `StopAsyncIteration` where none can."""
        if not self.has_next:
            raise StopAsyncIteration("this is the last page")
        return await AsyncPager(self._listing.after(len(self.data)), self._send)

    async def iter_pages(self) -> AsyncGenerator["AsyncPage[T]", None]:
        """Yield this page and those that follow, up to the first empty one."""
        page = self
        while page.data or page is self:
            yield page
            if not page.has_next:
                return
            page = await page.next_page()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page.data:
                yield item

    def __repr__(self) -> str:
        return f"<AsyncPage of {len(self.data)} items, has_next={self.has_next}>"


AsyncSend = Callable[[Call[Sequence[T]], CallOptions], Coroutine[object, object, Sequence[T]]]


class AsyncPager(Generic[T]):
    """A list not yet asked for: await it for its first page, or iterate it for all items."""

    def __init__(self, listing: Listing[T], send: AsyncSend[T]) -> None:
        self._listing = listing
        self._send = send

    def __await__(self) -> Generator[object, None, AsyncPage[T]]:
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self._first():
            yield item

    async def iter_pages(self) -> AsyncGenerator[AsyncPage[T], None]:
        """Yield the pages one by one."""
        async for page in (await self._first()).iter_pages():
            yield page

    async def _first(self) -> AsyncPage[T]:
        return AsyncPage(self._listing, self._send, await self._send(self._listing.call, self._listing.options))

"""Lists that are longer than one answer.

Pages are asked for by our own limit and offset. The links that servers send along are not followed: they point to hosts
that clients cannot reach and lose filters (Airbyte does both), and a foreign link would receive the token. An empty
page ends the list, since a server may give fewer items than were asked for; so does a page that comes twice, from a
server that does not know `offset`.
"""

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Generator, Iterator, Sequence
from typing import Generic, TypeVar

import attrs

from .operation import Call, CallOptions

T = TypeVar("T")


@attrs.frozen(eq=False)
class Listing(Generic[T]):
    """A list to read: the call of its first page, and how far to go. Data, without any I/O."""

    call: Call[Sequence[T]]
    options: CallOptions
    pages: bool  # whether the operation takes limit and offset
    max_items: int | None = None

    def __attrs_post_init__(self) -> None:
        if self.max_items is not None and self.max_items < 0:
            raise ValueError(f"max_items={self.max_items}: give 0 or more")

    def after(self, read: int) -> "Listing[T]":
        """The rest of this list behind the *read* items of its first page."""
        pairs = self.options.query(self.call)
        start = next((int(value) for name, value in pairs if name == "offset"), 0)
        query = [pair for pair in pairs if pair[0] != "offset"] + [("offset", str(start + read))]
        return Listing(
            attrs.evolve(self.call, query=query),
            attrs.evolve(self.options, extra_query=None),
            self.pages,
            None if self.max_items is None else self.max_items - read,
        )

    def cut(self, items: Sequence[T], before: Sequence[T]) -> list[T]:
        """The items of a page that are still wanted; *before* are those of the page before."""
        if before and list(items[: len(before)]) == before:
            return []
        return list(items) if self.max_items is None else list(items[: self.max_items])

    def may_go_on(self, read: int) -> bool:
        """Whether a page of *read* items may be followed by another."""
        return self.pages and read > 0 and (self.max_items is None or read < self.max_items)


class _Items(Generic[T]):
    """The items of one page, and what may follow them."""

    def __init__(self, listing: Listing[T], data: list[T]) -> None:
        self._listing = listing
        self.data = data
        """The items of this page."""

    @property
    def has_next(self) -> bool:
        """Whether another page may follow; it may turn out to be empty."""
        return self._listing.may_go_on(len(self.data))

    def _rest(self) -> Listing[T]:
        if not self.has_next:
            raise RuntimeError("this is the last page: see `has_next`")
        return self._listing.after(len(self.data))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.data)} items, has_next={self.has_next}>"


Fetch = Callable[[Call[Sequence[T]], CallOptions], Sequence[T]]
AsyncFetch = Callable[[Call[Sequence[T]], CallOptions], Coroutine[object, object, Sequence[T]]]


class Page(_Items[T]):
    """One page of a list; iterating it goes on over all pages that follow."""

    def __init__(self, listing: Listing[T], fetch: Fetch[T], before: Sequence[T] = ()) -> None:
        super().__init__(listing, listing.cut(fetch(listing.call, listing.options), before))
        self._fetch = fetch

    def next_page(self) -> "Page[T]":
        """Fetch the page that follows. Raises `RuntimeError` where none can."""
        return Page(self._rest(), self._fetch, self.data)

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


class AsyncPage(_Items[T]):
    """One page of a list, with what is needed to go on; iterating it goes on over all pages that follow."""

    def __init__(self, listing: Listing[T], fetch: AsyncFetch[T], data: list[T]) -> None:
        super().__init__(listing, data)
        self._fetch = fetch

    async def next_page(self) -> "AsyncPage[T]":
        """Fetch the page that follows. Raises `RuntimeError` where none can."""
        return await AsyncPager(self._rest(), self._fetch, self.data)

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


class AsyncPager(Generic[T]):
    """A list not yet asked for: await it for its first page, or iterate it for all items."""

    def __init__(self, listing: Listing[T], fetch: AsyncFetch[T], before: Sequence[T] = ()) -> None:
        self._listing = listing
        self._fetch = fetch
        self._before = before

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
        items = await self._fetch(self._listing.call, self._listing.options)
        return AsyncPage(self._listing, self._fetch, self._listing.cut(items, self._before))

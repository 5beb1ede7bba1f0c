"""Lists that are longer than one answer.

Pages are asked for by our own limit and offset. The links that servers send along are not followed: they point to hosts
that clients cannot reach and lose filters (Airbyte does both), and a foreign link would receive the token. An empty
page ends the list, since a server may give fewer items than were asked for, or the total, where the server tells it.

Between two answers rows move: what came already is left out of the pages that follow. A second page in a row on which
nothing is new ends the list like an empty one, so that a server that does not know `offset` is not asked for ever.
Where items leave the list meanwhile, those behind them move to pages that were read already: a total that has shrunk
tells how many, and they are read once more.
"""

import json
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Generator, Iterator, Sequence
from typing import Generic, TypeVar

import attrs

from .decoding import Counted
from .encoding import to_json
from .model import Model
from .operation import Call, CallOptions

T = TypeVar("T")


def _mark(item: object) -> object:
    """What an item is known again by: its ids, though it may have changed, or else all of it."""
    return (isinstance(item, Model) and item.known_by) or json.dumps(to_json(item), sort_keys=True)


@attrs.frozen(eq=False)
class Listing(Generic[T]):
    """A list to read: the call of its first page, and how far to go. Data, without any I/O."""

    call: Call[Sequence[T]]
    options: CallOptions
    pages: bool  # whether the operation takes limit and offset
    max_items: int | None = None
    known: frozenset[object] = frozenset()  # the items of earlier pages
    stale: bool = False  # whether nothing was new on the page before
    total: int | None = None  # how many items there were, as the page before told

    def __attrs_post_init__(self) -> None:
        if self.max_items is not None and self.max_items < 0:
            raise ValueError(f"max_items={self.max_items}: give 0 or more")

    def wanted(self, came: Sequence[T]) -> list[T]:
        """The items of an answer that are new and still wanted."""
        new = [item for item in came if _mark(item) not in self.known] if self.known else list(came)
        return new if self.max_items is None else new[: self.max_items]

    def after(self, start: int, taken: Sequence[T], total: int | None) -> "Listing[T]":
        """The rest of this list, from *start* on, behind a page that brought *taken* as new and told the *total*."""
        query = [pair for pair in self.options.query(self.call) if pair[0] != "offset"]
        query.append(("offset", str(start)))
        return Listing(
            self.call._replace(query=query),
            self.options._replace(extra_query=None),
            self.pages,
            None if self.max_items is None else self.max_items - len(taken),
            self.known.union(map(_mark, taken)),
            stale=not taken,
            total=total,
        )

    @property
    def start(self) -> int:
        """How many items stand before this page."""
        return next((int(value) for name, value in self.options.query(self.call) if name == "offset"), 0)

    def may_go_on(self, *, empty: bool, taken: Sequence[T]) -> bool:
        """Whether a page that brought *taken* as new may be followed by another."""
        if not self.pages or empty or (self.stale and not taken):
            return False
        return self.max_items is None or len(taken) < self.max_items


class _Items(Generic[T]):
    """The items of one page, and what may follow them."""

    def __init__(self, listing: Listing[T], came: Sequence[T]) -> None:
        self._listing = listing
        self._came = len(came)
        self._total = came.total if isinstance(came, Counted) else None
        self.data: list[T] = listing.wanted(came)
        """The items of this page, without those of earlier pages."""

    @property
    def has_next(self) -> bool:
        """Whether another page may follow; it may turn out to be empty where the server does not tell the total."""
        if self._total is not None and self._end >= self._total and not self._goes_beyond(self._total):
            return False
        return self._listing.may_go_on(empty=self._came == self._gone == 0, taken=self.data)

    def _goes_beyond(self, total: int) -> bool:
        """Whether there are more items already than *total*, which makes no sense then."""
        return self._came > 0 and self._listing.start + self._came > total

    @property
    def _gone(self) -> int:
        """How many items have left the list since the page before."""
        before = self._listing.total
        return 0 if before is None or self._total is None else max(before - self._total, 0)

    @property
    def _end(self) -> int:
        """Where the next page starts: behind this one, or before it where items may have moved there."""
        start = self._listing.start
        return max(start - self._gone, 0) if self._gone else start + self._came

    def _rest(self) -> Listing[T]:
        if not self.has_next:
            raise RuntimeError("this is the last page: see `has_next`")
        return self._listing.after(self._end, self.data, self._total)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.data)} items, has_next={self.has_next}>"


Fetch = Callable[[Call[Sequence[T]], CallOptions], Sequence[T]]
AsyncFetch = Callable[[Call[Sequence[T]], CallOptions], Coroutine[object, object, Sequence[T]]]


class Page(_Items[T]):
    """One page of a list; iterating it goes on over all pages that follow."""

    def __init__(self, listing: Listing[T], fetch: Fetch[T]) -> None:
        super().__init__(listing, fetch(listing.call, listing.options))
        self._fetch = fetch

    def next_page(self) -> "Page[T]":
        """Fetch the page that follows. Raises `RuntimeError` where none can."""
        return Page(self._rest(), self._fetch)

    def iter_pages(self) -> Iterator["Page[T]"]:
        """Yield this page and those that follow, empty ones left out."""
        page = self
        yield page
        while page.has_next:
            page = page.next_page()
            if page.data:
                yield page

    def __iter__(self) -> Iterator[T]:
        for page in self.iter_pages():
            yield from page.data


class AsyncPage(_Items[T]):
    """One page of a list, with what is needed to go on; iterating it goes on over all pages that follow."""

    def __init__(self, listing: Listing[T], fetch: AsyncFetch[T], came: Sequence[T]) -> None:
        super().__init__(listing, came)
        self._fetch = fetch

    async def next_page(self) -> "AsyncPage[T]":
        """Fetch the page that follows. Raises `RuntimeError` where none can."""
        return await AsyncPager(self._rest(), self._fetch)

    async def iter_pages(self) -> AsyncGenerator["AsyncPage[T]", None]:
        """Yield this page and those that follow, empty ones left out."""
        page = self
        yield page
        while page.has_next:
            page = await page.next_page()
            if page.data:
                yield page

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page.data:
                yield item


class AsyncPager(Generic[T]):
    """A list not yet asked for: await it for its first page, or iterate it for all items."""

    def __init__(self, listing: Listing[T], fetch: AsyncFetch[T]) -> None:
        self._listing = listing
        self._fetch = fetch

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
        came = await self._fetch(self._listing.call, self._listing.options)
        return AsyncPage(self._listing, self._fetch, came)

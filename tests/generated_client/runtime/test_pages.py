"""Lists: page by page, or all of it by itself."""

from collections.abc import Sequence
from urllib.parse import parse_qs

import httpx
import pytest

from generated_client import Airbyte, AsyncAirbyte, AsyncPage, NoAuth, Page
from generated_client.airbyte.models import JobResponse
from generated_client.runtime.operation import Call, CallOptions, Operation
from generated_client.runtime.pages import Listing as ListingOf
from tests.generated_client.runtime.doubles import HOST, JOB

Query = dict[str, list[str]]


class Listing:
    """A server with *total* jobs, which gives at most *most* of them at once, and links that lead nowhere."""

    def __init__(self, total: int, most: int = 100, *, knows_offset: bool = True) -> None:
        self.total = total
        self.most = most
        self.knows_offset = knows_offset
        self.queries: list[Query] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer with a page."""
        assert request.url.host == "airbyte.test"
        query = parse_qs(request.url.query.decode())
        self.queries.append(query)
        start = int(query.get("offset", ["0"])[0]) if self.knows_offset else 0
        size = min(int(query.get("limit", ["20"])[0]), self.most)
        numbers = range(start, min(start + size, self.total))
        link = "http://localhost:8006/v1/jobs?limit=20&offset=20" if numbers else ""
        data = [{**JOB, "jobId": number} for number in numbers]
        return httpx.Response(200, json={"next": link, "previous": "", "data": data})

    @property
    def offsets(self) -> list[str]:
        """The offsets that were asked for; none is an empty text."""
        return [query.get("offset", [""])[0] for query in self.queries]

    def blocking(self) -> Airbyte:
        """Return a client of this server."""
        return Airbyte(base_url=HOST, auth=NoAuth(), http_client=httpx.Client(transport=httpx.MockTransport(self)))

    def asynchronous(self) -> AsyncAirbyte:
        """Return a client of this server."""
        http = httpx.AsyncClient(transport=httpx.MockTransport(self))
        return AsyncAirbyte(base_url=HOST, auth=NoAuth(), http_client=http)


def ids(jobs: Sequence[JobResponse]) -> list[int]:
    """Return the ids of jobs."""
    return [job.job_id for job in jobs]


CASES = [
    pytest.param(45, 20, None, [*range(45)], ["", "20", "40", "45"], id="pages-and-an-empty-one"),
    pytest.param(40, 20, None, [*range(40)], ["", "20", "40"], id="full-pages"),
    pytest.param(0, 20, None, [], [""], id="nothing"),
    pytest.param(45, 20, 20, [*range(20)], [""], id="max-items-is-a-page"),
    pytest.param(45, 20, 21, [*range(21)], ["", "20"], id="max-items-in-the-second-page"),
    pytest.param(45, 20, 5, [*range(5)], [""], id="max-items-in-the-first-page"),
    pytest.param(45, 20, 0, [], [""], id="max-items-none"),
    pytest.param(45, 20, 999, [*range(45)], ["", "20", "40", "45"], id="max-items-beyond-the-end"),
    pytest.param(30, 7, None, [*range(30)], ["", "7", "14", "21", "28", "30"], id="server-gives-fewer-than-asked-for"),
]


@pytest.mark.parametrize(("total", "most", "max_items", "expected", "offsets"), CASES)
def test_iterating_runs_over_all_pages(
    total: int, most: int, max_items: int | None, expected: list[int], offsets: list[str]
) -> None:
    """By an offset of our own, the server's links unread; an empty page ends it, and so does `max_items`."""
    server = Listing(total, most)
    page = server.blocking().jobs.list(limit=20, status="running", max_items=max_items)

    assert ids(list(page)) == expected
    assert server.offsets == offsets
    assert all((query["limit"], query["status"]) == (["20"], ["running"]) for query in server.queries)


@pytest.mark.parametrize(("total", "most", "max_items", "expected", "offsets"), CASES)
async def test_iterating_asynchronously_runs_over_all_pages(
    total: int, most: int, max_items: int | None, expected: list[int], offsets: list[str]
) -> None:
    """The same."""
    server = Listing(total, most)
    pager = server.asynchronous().jobs.list(limit=20, status="running", max_items=max_items)

    assert ids([job async for job in pager]) == expected
    assert server.offsets == offsets
    assert all((query["limit"], query["status"]) == (["20"], ["running"]) for query in server.queries)


def test_pages_can_be_turned_one_by_one() -> None:
    """`has_next` says whether it is worth trying, and the end is an error that generators let through."""
    server = Listing(25)
    first = server.blocking().jobs.list(offset=3)
    second = first.next_page()
    third = second.next_page()

    assert (ids(first.data), ids(second.data), third.data) == ([*range(3, 23)], [23, 24], [])
    assert (first.has_next, second.has_next, third.has_next) == (True, True, False)
    assert server.offsets == ["3", "23", "25"]
    with pytest.raises(RuntimeError, match="last page"):
        third.next_page()
    assert repr(second) == "<Page of 2 items, has_next=True>"


async def test_pages_can_be_turned_one_by_one_asynchronously() -> None:
    """Awaiting the list gives its first page."""
    server = Listing(25)
    first = await server.asynchronous().jobs.list(offset=3)
    second = await first.next_page()
    third = await second.next_page()

    assert isinstance(first, AsyncPage)
    assert (ids(first.data), ids(second.data), third.data) == ([*range(3, 23)], [23, 24], [])
    assert (first.has_next, second.has_next, third.has_next) == (True, True, False)
    with pytest.raises(RuntimeError, match="last page"):
        await third.next_page()
    assert ids([job async for job in second]) == [23, 24]


async def test_pages_can_be_iterated_as_pages() -> None:
    """Whoever works in batches gets batches."""
    page = Listing(45).blocking().jobs.list()
    pager = Listing(45).asynchronous().jobs.list()

    assert [len(each.data) for each in page.iter_pages()] == [20, 20, 5]
    assert [len(each.data) async for each in pager.iter_pages()] == [20, 20, 5]


async def test_an_empty_list_is_one_empty_page() -> None:
    """Not none."""
    page = Listing(0).blocking().jobs.list()
    pager = Listing(0).asynchronous().jobs.list()

    assert [each.data for each in page.iter_pages()] == [[]]
    assert [each.data async for each in pager.iter_pages()] == [[]]
    assert isinstance(page, Page)


async def test_a_server_that_does_not_know_offsets_is_not_asked_for_ever() -> None:
    """The same page a second time is the end."""
    server = Listing(20, knows_offset=False)
    assert ids(list(server.blocking().jobs.list())) == [*range(20)]
    assert ids([job async for job in server.asynchronous().jobs.list()]) == [*range(20)]
    assert server.offsets == ["", "20", "40"] * 2


def test_a_page_can_be_turned_twice() -> None:
    """It gives the same items again: what came is remembered by the pages, not by the list."""
    first = Listing(45).blocking().jobs.list()

    assert ids(first.next_page().data) == ids(first.next_page().data) == [*range(20, 40)]
    assert ids(list(first)) == ids(list(first)) == [*range(45)]


def test_items_without_an_id_are_known_by_all_they_say() -> None:
    """As objects of systems that number nothing."""
    pages: list[list[object]] = [[{"a": 1}, "b"], ["b", {"c": None}], [{"a": 1}], []]

    def read(_: httpx.Response) -> list[object]:
        return pages.pop(0)

    call: Call[list[object]] = Call(Operation("things.list", "GET", "/things"), "/things", read)
    listing: ListingOf[object] = ListingOf(call, CallOptions(), pages=True)

    def fetch(asked: Call[Sequence[object]], _: CallOptions) -> Sequence[object]:
        return asked.read(httpx.Response(200))

    assert list(Page(listing, fetch)) == [{"a": 1}, "b", {"c": None}]


def test_links_to_a_foreign_server_are_never_followed() -> None:
    """Neither with the token nor without: pages are counted, not linked."""
    hosts: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        hosts.append(request.url.host)
        start = int(request.url.params.get("offset", "0"))
        data = [{**JOB, "jobId": start}] if start < 3 else []
        links = {"next": "https://foreign.test/v1/jobs?offset=1", "previous": "//foreign.test/"}
        return httpx.Response(200, json={**links, "data": data}, headers={"link": "<https://foreign.test>; rel=next"})

    client = Airbyte(base_url=HOST, auth=NoAuth(), http_client=httpx.Client(transport=httpx.MockTransport(answer)))

    assert ids(list(client.jobs.list(limit=1))) == [0, 1, 2]
    assert hosts == ["airbyte.test"] * 4


async def test_an_offset_among_the_extras_is_where_the_list_begins() -> None:
    """It must not be sent with every page."""
    server = Listing(45)
    extra = {"offset": 10, "tag": "x"}
    assert ids(list(server.blocking().jobs.list(extra_query=extra))) == [*range(10, 45)]
    assert ids([job async for job in server.asynchronous().jobs.list(extra_query=extra)]) == [*range(10, 45)]
    assert server.offsets == ["10", "30", "45"] * 2
    assert all(query["tag"] == ["x"] for query in server.queries)


@pytest.mark.parametrize("most", [-1, -20])
def test_fewer_than_no_items_is_an_error(most: int) -> None:
    """A slice would quietly drop items from the end."""
    with pytest.raises(ValueError, match="max_items"):
        Listing(5).blocking().jobs.list(max_items=most)


def test_a_list_that_does_not_page_is_one_page() -> None:
    """And is asked for once."""
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json={"data": [{"tagId": "t", "workspaceId": "w", "name": "n", "color": "c"}]})

    client = Airbyte(base_url=HOST, auth=NoAuth(), http_client=httpx.Client(transport=httpx.MockTransport(answer)))
    page = client.tags.list()

    assert (len(list(page)), page.has_next, len(requests)) == (1, False, 1)

"""Lists whose rows move between two answers, and servers that answer any page with the same rows."""

from collections.abc import Callable

import httpx

from generated_client import Airbyte, AsyncAirbyte, NoAuth
from tests.generated_client.runtime.doubles import HOST, JOB


class Moving:
    """A server whose rows move: before each answer *change* gets the rows, newest first, and its number."""

    def __init__(self, rows: list[int], change: Callable[[list[int], int], None]) -> None:
        self.rows = rows
        self.change = change
        self.queries = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer with a page."""
        self.change(self.rows, self.queries)
        self.queries += 1
        start = int(request.url.params.get("offset", "0"))
        page = self.rows[start : start + 3]
        return httpx.Response(200, json={"data": [{**JOB, "jobId": row, "rowsSynced": self.queries} for row in page]})


def jobs_of(server: Moving, max_items: int | None = None) -> list[int]:
    """Iterate over a moving list."""
    http = httpx.Client(transport=httpx.MockTransport(server))
    page = Airbyte(base_url=HOST, auth=NoAuth(), http_client=http).jobs.list(limit=3, max_items=max_items)
    return [job.job_id for job in page]


def test_an_item_that_moves_to_the_next_page_comes_once() -> None:
    """New jobs push the older ones back between two answers; that they changed meanwhile makes no difference."""

    def insert(rows: list[int], number: int) -> None:
        if number in {1, 2}:
            rows.insert(0, 100 + number)

    assert jobs_of(Moving([9, 8, 7, 6, 5, 4, 3], insert)) == [9, 8, 7, 6, 5, 4, 3]
    assert jobs_of(Moving([9, 8, 7, 6, 5, 4, 3], insert), max_items=4) == [9, 8, 7, 6]


async def test_a_page_that_brings_nothing_new_may_be_followed_by_one_that_does() -> None:
    """As many new jobs as a page has items push all of it back: what is behind must not be lost."""

    def insert(rows: list[int], number: int) -> None:
        if number == 1:
            rows[:0] = [103, 102, 101]

    assert jobs_of(Moving([*range(9, 0, -1)], insert)) == [*range(9, 0, -1)]
    assert jobs_of(Moving([*range(9, 0, -1)], insert), max_items=4) == [9, 8, 7, 6]
    http = httpx.AsyncClient(transport=httpx.MockTransport(Moving([*range(9, 0, -1)], insert)))
    pager = AsyncAirbyte(base_url=HOST, auth=NoAuth(), http_client=http).jobs.list(limit=3)
    assert [[job.job_id for job in page.data] async for page in pager.iter_pages()] == [[9, 8, 7], [6, 5, 4], [3, 2, 1]]


def test_a_list_that_shrinks_meanwhile_ends() -> None:
    """What was skipped by that, no client can know."""

    def remove(rows: list[int], number: int) -> None:
        rows.pop()

    assert jobs_of(Moving([9, 8, 7, 6, 5], remove)) == [9, 8, 7]


async def test_a_server_that_gives_the_same_items_changed_each_time_is_not_asked_for_ever() -> None:
    """Jobs that run change from answer to answer, so that no two pages are equal; their ids tell."""
    asked: list[int] = []

    def answer(_: httpx.Request) -> httpx.Response:
        asked.append(len(asked))
        turn = len(asked) % 2  # two servers behind one address, neither of which knows `offset`
        return httpx.Response(200, json={"data": [{**JOB, "jobId": turn, "rowsSynced": len(asked)}]})

    client = Airbyte(base_url=HOST, auth=NoAuth(), http_client=httpx.Client(transport=httpx.MockTransport(answer)))
    assert [job.job_id for job in client.jobs.list()] == [1, 0]
    assert len(asked) == 4
    asked.clear()
    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    pager = AsyncAirbyte(base_url=HOST, auth=NoAuth(), http_client=http).jobs.list()
    assert [job.job_id async for job in pager] == [1, 0]
    assert len(asked) == 4

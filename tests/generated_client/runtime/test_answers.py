"""What came back, and whether it is what was due."""

import httpx
import pytest

from generated_client import APIStatusError, RawResponse, ResponseDecodeError
from tests.generated_client.runtime.doubles import BASE, HOST, Answer, Hands, Server, job, status

PAGES: dict[str, Answer] = {
    "told": status(200, "<p>Airbyte</p>", content_type="text/html; charset=utf-8"),
    "untold": status(200, " \n<!DOCTYPE html><html>", content_type="text/plain"),
    "lower": status(200, "<html>"),
}


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize(
    "call",
    [
        ("jobs.get", 1),
        ("jobs.list",),
        ("system.health",),
        ("workspaces.delete", "w"),
        ("with_raw_response.jobs.get", 1),
        ("request", "GET", "/new"),
    ],
    ids=lambda call: call[0],
)
async def test_a_web_page_is_no_answer(hands: type[Hands], call: tuple[str, *tuple[object, ...]], kind: str) -> None:
    """A wrong address reaches the web app, which answers everything with success, a deletion too."""
    with pytest.raises(ResponseDecodeError, match="this is the web app, not the API: use ") as caught:
        await hands(Server(PAGES[kind])).call(*call)

    assert HOST in str(caught.value)
    assert BASE in str(caught.value)
    assert caught.value.transient is False


async def test_a_page_is_an_answer_where_one_is_due(hands: type[Hands]) -> None:
    """The root of the API answers with one."""
    page = status(200, "<html>docs</html>", content_type="text/html")

    assert await hands(Server(page)).call("system.documentation") == "<html>docs</html>"


async def test_a_page_about_an_error_stays_that_error(hands: type[Hands]) -> None:
    """Proxies write pages."""
    page = status(502, "<html><title>Bad Gateway</title>", content_type="text/html")

    with pytest.raises(APIStatusError, match="answered 502: Bad Gateway"):
        await hands(Server(page), max_retries=0).call("jobs.get", 1)


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (status(200), "an empty body came where JobResponse was due"),
        (status(204), "an empty body came where JobResponse was due"),
        (status(200, " \n"), "an empty body came where JobResponse was due"),
        (status(200, "fine"), "something that is not JSON came where JobResponse was due"),
        (status(200, '{"jobId": '), "something that is not JSON came where JobResponse was due"),
        (status(200, "[" * 100_000), "something that is not JSON came where JobResponse was due"),
        (httpx.Response(200, content=b"\xff\xff"), "something that is not JSON came where JobResponse was due"),
        (status(200, "null"), "JobResponse: expected an object, not null"),
        (status(200, "[]"), "JobResponse: expected an object, not a list"),
        (job(jobId="seven"), "JobResponse.jobId: expected an integer, not a string"),
        (job(startTime="noon"), "JobResponse.startTime: expected a date and time, not a string that is none"),
    ],
    ids=range(11),
)
async def test_an_answer_that_does_not_fit_is_an_error_that_names_the_place(
    hands: type[Hands], answer: Answer, told: str
) -> None:
    """Request, status, model and field."""
    with pytest.raises(ResponseDecodeError) as caught:
        await hands(Server(answer)).call("jobs.get", 1)

    assert str(caught.value) == f"GET {BASE}/jobs/1 answered 200, but {told}".replace(
        "200", str(answer.status_code if isinstance(answer, httpx.Response) else 0)
    )


async def test_the_place_in_a_list_is_named(hands: type[Hands]) -> None:
    """With the position of the item."""
    answer = httpx.Response(200, json={"data": [job().json(), {}]})

    with pytest.raises(
        ResponseDecodeError, match=r"JobsResponse\.data\[1\]\.jobId: expected a value, but it is missing"
    ):
        await hands(Server(answer)).call("jobs.list")


async def test_deletions_ignore_what_comes_with_success(hands: type[Hands]) -> None:
    """Nothing, or something of no interest."""
    for answer in (status(204), status(200, "gone"), status(200, '{"deleted": true}')):
        assert await hands(Server(answer)).call("workspaces.delete", "w") is None


async def test_a_redirect_that_is_the_result_is_not_followed(hands: type[Hands]) -> None:
    """Its address is returned, whichever server it leads to."""
    for address in ("https://app.example/done?id=1", f"{BASE}/done?id=1", "/done"):
        server = Server(status(302, location=address))
        assert await hands(server).call("oauth.callback") == address
        assert len(server.requests) == 1


async def test_a_raw_answer_has_status_headers_and_body(hands: type[Hands]) -> None:
    """And can be decoded later."""
    raw: object = await hands(Server(httpx.Response(200, json=job().json(), headers={"X-Rate": "9"}))).call(
        "with_raw_response.jobs.get", 1
    )

    assert repr(raw).startswith("<RawResponse 200, ")
    assert isinstance(raw, RawResponse)
    assert (raw.status_code, raw.headers["x-rate"], raw.body) == (200, "9", job().content)
    assert raw.parse() == await hands(Server()).call("jobs.get", 1)


async def test_a_raw_answer_that_is_an_error_is_raised(hands: type[Hands]) -> None:
    """Raw is not unchecked."""
    with pytest.raises(APIStatusError, match="404"):
        await hands(Server(status(404))).call("with_raw_response.jobs.get", 1)

"""Requests that the description does not know."""

import json

import httpx
import pytest

from generated_client import APIConnectionError, APIStatusError, ResponseDecodeError
from generated_client.airbyte.models import JobResponse
from tests.generated_client.runtime.doubles import BASE, JOB, Hands, Server, job, status


@pytest.mark.parametrize("path", ["/jobs/1/log", "jobs/1/log"])
async def test_any_path_below_the_base_url_can_be_reached(hands: type[Hands], path: str) -> None:
    """With query, body, headers and timeout of its own, and with the client's credentials."""
    server = Server(status(200, '{"lines": ["a"]}'))
    result = await hands(server).call(
        "request",
        "patch",
        path,
        query={"from": 3, "tag": ["x", "y"]},
        body={"a": None},
        extra_headers={"X-Mode": "1"},
        timeout=7,
    )

    request = server.requests[0]
    assert result == {"lines": ["a"]}
    assert (request.method, str(request.url)) == ("PATCH", f"{BASE}/jobs/1/log?from=3&tag=x&tag=y")
    assert json.loads(request.content) == {"a": None}
    assert (request.headers["x-mode"], request.headers["authorization"]) == ("1", "Bearer a-token")
    assert request.extensions["timeout"].seconds == 7


@pytest.mark.parametrize(
    ("answer", "cast_to", "expected"),
    [
        (httpx.Response(200, json=[1, 2]), list, [1, 2]),
        (httpx.Response(200, json={"a": 1}), dict, {"a": 1}),
        (httpx.Response(200, json="text"), str, "text"),
        (httpx.Response(200, json=None), object, None),
        (httpx.Response(204), object, None),
        (httpx.Response(200, json=1.5), float, 1.5),
        (httpx.Response(200, json=[1, 2]), list[int], [1, 2]),
        (httpx.Response(200, json=[[True], []]), list[list[bool]], [[True], []]),
        (httpx.Response(200, content=b"\x00"), bytes, b"\x00"),
        (httpx.Response(200, text="<html>", headers={"content-type": "text/html"}), bytes, b"<html>"),
    ],
    ids=["list", "dict", "str", "null", "empty", "float", "typed-list", "nested-list", "bytes", "page"],
)
async def test_the_answer_is_the_json_value(
    hands: type[Hands], answer: httpx.Response, cast_to: type, expected: object
) -> None:
    """Of the type that is asked for; nothing is None."""
    assert await hands(Server(answer)).call("request", "GET", "/new", cast_to=cast_to) == expected


async def test_the_answer_can_be_a_model(hands: type[Hands]) -> None:
    """Decoded as the description's own operations do it."""
    result = await hands(Server(job(jobId=9))).call("request", "GET", "/jobs/newest", cast_to=JobResponse)

    assert isinstance(result, JobResponse)
    assert result.job_id == 9


async def test_the_answer_can_be_a_list_of_models(hands: type[Hands]) -> None:
    """And what does not fit is named with its place."""
    answer = httpx.Response(200, json=[{**JOB, "jobId": 3}])
    result = await hands(Server(answer)).call("request", "GET", "/jobs/newest", cast_to=list[JobResponse])

    assert result == [JobResponse.from_dict({**JOB, "jobId": 3})]
    with pytest.raises(ResponseDecodeError, match=r"list\[0\]\.jobId: expected"):
        await hands(Server(status(200, "[{}]"))).call("request", "GET", "/new", cast_to=list[JobResponse])


@pytest.mark.parametrize(
    ("text", "cast_to"),
    [("[]", dict), ("{}", JobResponse), ("", dict), ("", JobResponse), ("true", int), ("1", str), ("1.5", int)],
)
async def test_an_answer_of_another_type_is_an_error(hands: type[Hands], text: str, cast_to: type) -> None:
    """It names the type that was due."""
    with pytest.raises(ResponseDecodeError, match=cast_to.__name__):
        await hands(Server(status(200, text))).call("request", "GET", "/new", cast_to=cast_to)


@pytest.mark.parametrize("cast_to", [set, dict[str, int], list[set[int]], httpx.Response], ids=str)
async def test_a_type_that_no_answer_has_is_told_before_anything_is_sent(hands: type[Hands], cast_to: type) -> None:
    """It is a mistake of the caller, not of the server."""
    server = Server()
    with pytest.raises(TypeError, match="give a model, a list of models, a JSON type, bytes or object"):
        await hands(server).call("request", "GET", "/new", cast_to=cast_to)

    assert server.requests == []


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "https://elsewhere.test/api/public/v1/jobs?limit=20&offset=20"),
        ("GET", "../../../admin"),
        ("GET", "/jobs/.."),
        ("GET", "/jobs/./1"),
        ("GET", "/jobs#1"),
        ("GET", "/jo bs"),
        ("GET", "/jobs\r\nX-Smuggled: 1"),
        ("GET /jobs HTTP/1.1\r\n", "/jobs"),
        ("", "/jobs"),
    ],
)
async def test_a_request_stays_below_the_base_url(hands: type[Hands], method: str, path: str) -> None:
    """The link to a next page, which may lead to a foreign host, is not followed with our token."""
    server = Server()
    with pytest.raises(ValueError, match="give a method and a path below the base URL"):
        await hands(server).call("request", method, path)

    assert server.requests == []


async def test_an_option_that_is_none_is_told_before_anything_is_sent(hands: type[Hands]) -> None:
    """A body under the name that other libraries have for it would be lost without a word."""
    server = Server()
    with pytest.raises(TypeError, match=r"request\(\) knows no json: give query, body, timeout, extra_headers"):
        await hands(server).call("request", "POST", "/new", json={"a": 1})

    assert server.requests == []


async def test_a_query_in_the_path_is_sent_with_the_other_one(hands: type[Hands]) -> None:
    """The link of a page may be pasted without its host."""
    server = Server(status(200, "[]"))
    await hands(server).call("request", "GET", "/jobs?limit=5&q=a%20b&empty=", query={"offset": 5})

    assert server.requests[0].url.query == b"limit=5&q=a+b&empty=&offset=5"


async def test_errors_are_those_of_other_calls(hands: type[Hands]) -> None:
    """By status, with the server's reason."""
    with pytest.raises(APIStatusError, match="no such thing"):
        await hands(Server(status(404, "no such thing"))).call("request", "GET", "/new")


@pytest.mark.parametrize(("method", "attempts"), [("GET", 3), ("PUT", 3), ("POST", 1), ("PATCH", 1), ("DELETE", 1)])
async def test_only_methods_that_may_be_repeated_are_repeated(hands: type[Hands], method: str, attempts: int) -> None:
    """What an unknown POST does, nobody knows."""
    server = Server(httpx.ReadError("reset"))

    with pytest.raises(APIConnectionError):
        await hands(server).call("request", method, "/new")

    assert len(server.requests) == attempts

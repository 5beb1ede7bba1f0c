"""Requests that the description does not know."""

import json

import httpx
import pytest

from generated_client import APIConnectionError, APIStatusError, ResponseDecodeError
from generated_client.airbyte.models import JobResponse
from tests.generated_client.runtime.doubles import BASE, Hands, Server, job, status


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
    ],
    ids=["list", "dict", "str", "null", "empty"],
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


@pytest.mark.parametrize(("text", "cast_to"), [("[]", dict), ("{}", JobResponse), ("", dict), ("", JobResponse)])
async def test_an_answer_of_another_type_is_an_error(hands: type[Hands], text: str, cast_to: type) -> None:
    """It names the type that was due."""
    with pytest.raises(ResponseDecodeError, match=cast_to.__name__):
        await hands(Server(status(200, text))).call("request", "GET", "/new", cast_to=cast_to)


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

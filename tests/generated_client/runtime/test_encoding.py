"""What callers give, as it goes over the wire."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from random import Random
from urllib.parse import unquote
from uuid import UUID

import httpx
import pytest

from generated_client import ClientCredentials
from generated_client.airbyte.models import JobTypeEnum, Tag
from generated_client.runtime.encoding import Segments, body_of, path_of, query_of, query_text, to_json
from generated_client.runtime.unset import UNSET
from tests.generated_client.runtime.doubles import BASE, Hands, Server, job

ID = UUID("8c2d6f0e-8d0e-4b63-a2a5-1f0c6f3f0a11")


class Colour(Enum):
    """An enumeration of the caller's own."""

    RED = "red"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (True, True),
        (3, 3),
        (1.5, 1.5),
        ("text", "text"),
        (JobTypeEnum.SYNC, "sync"),
        (JobTypeEnum("future"), "future"),
        (Colour.RED, "red"),
        (ID, str(ID)),
        (date(2026, 11, 21), "2026-11-21"),
        (datetime(2026, 11, 21, 10, 15, tzinfo=UTC), "2026-11-21T10:15:00Z"),
        (datetime(2026, 11, 21, 10, 15, tzinfo=timezone(timedelta(hours=2))), "2026-11-21T10:15:00+02:00"),
        ((1, [ID], {"a"}), [1, [str(ID)], ["a"]]),
        ({"a": {"b": Colour.RED, "c": UNSET, "d": None}}, {"a": {"b": "red", "d": None}}),
        (
            Tag(tag_id="t", name="n", color="c", workspace_id="w"),
            {"tagId": "t", "name": "n", "color": "c", "workspaceId": "w"},
        ),
    ],
    ids=repr,
)
def test_arguments_have_a_json_form(value: object, expected: object) -> None:
    """Whatever people have at hand: enumerations, UUIDs, times, models, and any mix of them."""
    got = to_json(value)

    assert got == expected
    assert type(got) is type(expected)


@pytest.mark.parametrize(
    "value",
    [b"bytes", object(), 1j, UNSET, [UNSET], {"a": object()}],
    ids=["bytes", "object", "complex", "unset", "list", "dictionary"],  # no addresses: two workers must agree
)
def test_what_has_no_json_form_is_an_error(value: object) -> None:
    """It is not sent as its `repr`."""
    with pytest.raises(TypeError, match="has no JSON form"):
        to_json(value)


def test_a_time_without_a_zone_is_an_error() -> None:
    """The server would read it in a zone of its own."""
    with pytest.raises(ValueError, match="has no time zone"):
        to_json(datetime(2026, 11, 21, 10, 15))


def test_what_is_not_given_is_not_sent_and_none_is_null() -> None:
    """The two are not the same: null deletes."""
    assert body_of({"a": UNSET, "b": None, "c": 0}) == {"b": None, "c": 0}


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"a": None}, ""),
        ({"a": "", "b": 0, "c": False}, "a=&b=0&c=false"),
        ({"ids": ["x", "y"]}, "ids=x&ids=y"),
        ({"ids": []}, ""),
        ({"filter": {"a": 1, "b": ["x", "y"], "c": None}}, "a=1&b=x&b=y"),
        ({"orderBy": "createdAt|DESC"}, "orderBy=createdAt%7CDESC"),
        ({"at": datetime(2026, 11, 21, tzinfo=UTC)}, "at=2026-11-21T00%3A00%3A00Z"),
        ({"q": "a&b=c#d é"}, "q=a%26b%3Dc%23d+%C3%A9"),
    ],
    ids=str,
)
def test_queries_are_in_the_style_of_the_description(arguments: Mapping[str, object], expected: str) -> None:
    """Sequences repeat their name, nothing is left out but None, and nothing breaks out of its value."""
    assert query_text(query_of(arguments)) == expected


@pytest.mark.parametrize("value", [[None], [["nested"]], [{"a": 1}], UNSET], ids=repr)
def test_what_has_no_place_in_a_query_is_an_error(value: object) -> None:
    """It is not sent as its `repr`."""
    with pytest.raises(TypeError):
        query_of({"a": value})


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        (7, "7"),
        (ID, str(ID)),
        ("a b", "a%20b"),
        ("../admin", "..%2Fadmin"),
        ("a/b", "a%2Fb"),
        ("a?b=c", "a%3Fb%3Dc"),
        ("a#b", "a%23b"),
        ("a%2fb", "a%252fb"),
        ("%2e%2e", "%252e%252e"),
        ("a\\b", "a%5Cb"),
        ("a;b", "a%3Bb"),
        ("{x}", "%7Bx%7D"),
        ("é\n", "%C3%A9%0A"),
        (".hidden", ".hidden"),
    ],
)
async def test_a_path_parameter_stays_in_its_segment(hands: type[Hands], value: object, segment: str) -> None:
    """Nobody reaches another resource by an id."""
    server = Server()
    await hands(server).call("workspaces.delete", value)

    assert server.requests[0].url.raw_path.decode() == f"/api/public/v1/workspaces/{segment}"


@pytest.mark.parametrize("value", ["", ".", "..", "...", " ", " .. ", "\t", "\r\n", "\u00a0", ". ."])
def test_a_path_parameter_that_names_nothing_is_refused(value: str) -> None:
    """An empty id would delete the collection, dots would name its parent."""
    with pytest.raises(ValueError, match=r"workspace_id is .*: it must name something"):
        path_of("/workspaces/{workspace_id}", workspace_id=value)


@pytest.mark.parametrize("value", [None, ["a"], {"a": 1}, b"a", UNSET], ids=repr)
def test_a_path_parameter_is_text_or_a_number(value: object) -> None:
    """`jobs.get(None)` is not a request for the job `None`."""
    with pytest.raises(TypeError):
        path_of("/jobs/{job_id}", job_id=value)


def test_any_text_stays_in_its_segment() -> None:
    """Random texts of the signs that mean something in addresses."""
    random = Random(20261121)
    signs = "/\\.%?#&=;:@ {}[]|<>\"'`^~\t\n\r\0é2eEfF5cC"

    for _ in range(3000):
        text = "".join(random.choices(signs, k=random.randint(1, 12)))
        if text.replace(".", "").strip():
            path = httpx.URL(BASE + path_of("/jobs/{job_id}", job_id=text)).raw_path.decode()
            head, _, segment = path.rpartition("/")
            assert (head, unquote(segment)) == ("/api/public/v1/jobs", text)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("manifest.json", "/runs/1/artifacts/manifest.json"),
        ("compiled/shop/models/a b.sql", "/runs/1/artifacts/compiled/shop/models/a%20b.sql"),
        ("a/%2e%2e/b", "/runs/1/artifacts/a/%252e%252e/b"),
        ("a%2fb/c?d#e", "/runs/1/artifacts/a%252fb/c%3Fd%23e"),
        ("é/\\..\\x", "/runs/1/artifacts/%C3%A9/%5C..%5Cx"),
    ],
)
def test_a_path_parameter_of_several_segments_keeps_its_slashes_and_quotes_each_segment(
    path: str, expected: str
) -> None:
    """The path of an artifact, say; and httpx leaves it as it is."""
    made = path_of("/runs/{run_id}/artifacts/{path}", run_id=1, path=Segments(path))

    assert made == expected
    assert httpx.URL(BASE + made).raw_path.decode() == f"/api/public/v1{expected}"


@pytest.mark.parametrize("path", ["", "/", "/a", "a/", "a//b", "../a", "a/../b", "a/..", "./a", "a/ /b"])
def test_no_segment_of_several_may_lead_elsewhere(path: str) -> None:
    """Neither up nor to the root, nor to nothing."""
    with pytest.raises(ValueError, match=r"path is .*: it must name something"):
        path_of("/runs/{run_id}/artifacts/{path}", run_id=1, path=Segments(path))


@pytest.mark.parametrize(
    ("name", "arguments", "told"),
    [
        ("workspaces.get", {"workspace_id": "\ud800"}, "workspace_id holds half a character"),
        ("workspaces.get", {"workspace_id": "x" * 70_000}, r"GET /workspaces/\{workspaceId\} cannot be sent: URL too"),
        ("jobs.list", {"connection_id": "x" * 70_000}, "GET /jobs cannot be sent: URL too long"),
        ("jobs.list", {"connection_id": "\ud800"}, "GET /jobs cannot be sent: a text holds half a character"),
        (
            "tags.create",
            {"name": "\ud800", "color": "s3cr3t", "workspace_id": "w"},
            "POST /tags cannot be sent: a text",
        ),
        ("tags.create", {"name": float("nan"), "color": "c", "workspace_id": "w"}, "POST /tags cannot be sent: Out of"),
    ],
    ids=["half-in-path", "long-path", "long-query", "half-in-query", "half-in-body", "nan-in-body"],
)
async def test_what_cannot_be_sent_is_told_before_anything_is_sent(
    hands: type[Hands], name: str, arguments: dict[str, object], told: str
) -> None:
    """As a `ValueError` that shows nothing of the body, not as an error of a library below."""
    server = Server()
    with pytest.raises(ValueError, match=told) as caught:
        await hands(server, auth=ClientCredentials("id", "secret")).call(name, **arguments)

    assert type(caught.value) is ValueError
    assert "s3cr3t" not in repr(caught.value)
    assert server.requests == server.token_requests == []


async def test_additions_of_the_caller_win(hands: type[Hands]) -> None:
    """`extra_query` and `extra_body` replace what has the same name, and None takes a query parameter away."""
    server = Server(httpx.Response(200, json={"data": []}), job())
    client = hands(server)
    await client.call("jobs.list", limit=5, status="running", extra_query={"limit": 9, "new": [1, 2], "status": None})
    await client.call(
        "jobs.create", connection_id="c", job_type="sync", extra_body={"jobType": JobTypeEnum.CLEAR, "x": {"y": ID}}
    )

    assert server.requests[0].url.query == b"limit=9&new=1&new=2"
    sent = json.loads(server.requests[1].content)
    assert sent == {"connectionId": "c", "jobType": "clear", "x": {"y": str(ID)}}

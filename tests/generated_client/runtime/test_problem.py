"""The reason in the body of an error answer, in every shape that servers are known to use."""

import json
from random import Random

import attrs
import pytest

from generated_client.runtime.decoding import string
from generated_client.runtime.model import Field, Model
from generated_client.runtime.problem import KnownProblem, KnownProblems, Problem, parse_problem

SHAPES: dict[str, tuple[object, str | None]] = {
    "problem": (
        {
            "status": 409,
            "type": "https://reference.airbyte.com/reference/errors#try-again-later",
            "title": "try-again-later",
            "detail": "Please try again later.",
            "documentationUrl": None,
            "data": {"message": "A sync is already running"},
        },
        "A sync is already running",
    ),
    "problem-without-data": ({"title": "forbidden", "detail": "Not yours."}, "Not yours."),
    "problem-with-title-only": ({"title": "forbidden", "status": "401"}, "forbidden"),
    "micronaut": (
        {
            "message": "Bad Request",
            "_links": {"self": {"href": "/api/public/v1/applications/token", "templated": False}},
            "_embedded": {"errors": [{"message": "Invalid client id or token", "_links": {}, "_embedded": {}}]},
        },
        "Invalid client id or token",
    ),
    "micronaut-without-details": ({"message": "Unauthorized", "_embedded": {"errors": []}}, "Unauthorized"),
    "error-id": ({"errorId": "5c5d9b0e"}, None),
    "known-exception": ({"message": "Could not find", "exceptionClassName": "io.airbyte.X"}, "Could not find"),
    "load-shedding": ({"message": "You are being rate limited."}, "You are being rate limited."),
    "dbt": (
        {"status": {"code": 401, "is_success": False, "user_message": "Invalid token.", "developer_message": None}},
        "Invalid token.",
    ),
    "dbt-developer": ({"status": {"user_message": "", "developer_message": "no cause"}, "data": None}, "no cause"),
    "oauth": ({"error": "invalid_client", "error_description": "Unknown client"}, "Unknown client"),
    "oauth-short": ({"error": "invalid_client"}, "invalid_client"),
    "nested-error": ({"error": {"code": 7, "message": "Broken"}}, "Broken"),
    "list-of-errors": ({"errors": [{"detail": "First"}, {"detail": "Second"}]}, "First"),
    "list-of-texts": ({"errors": ["First"]}, "First"),
    "bare-text": ("Sorry", "Sorry"),
    "bare-list": ([{"message": "Sorry"}], "Sorry"),
    "number": (17, None),
    "null": (None, None),
    "blank": ({"title": " ", "message": "", "detail": None}, None),
    "wrong-types": ({"title": 1, "detail": [], "message": {}, "data": "x", "_embedded": 1, "status": []}, None),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_the_most_telling_sentence_is_found(shape: str) -> None:
    """Whichever of the fields of its shape holds it."""
    content, expected = SHAPES[shape]

    assert parse_problem(json.dumps(content).encode(), "application/json").text == expected


def test_a_problem_keeps_all_that_it_says() -> None:
    """Callers may decide by type, title and data."""
    content, _ = SHAPES["problem"]

    assert parse_problem(json.dumps(content).encode(), "application/problem+json") == Problem(
        title="try-again-later",
        detail="Please try again later.",
        message="A sync is already running",
        type="https://reference.airbyte.com/reference/errors#try-again-later",
        data={"message": "A sync is already running"},
        kind="https://reference.airbyte.com/reference/errors#try-again-later",
    )


def test_an_error_id_is_kept() -> None:
    """It is all that some answers hold."""
    assert parse_problem(b'{"errorId": "5c5d9b0e"}', "").error_id == "5c5d9b0e"


@pytest.mark.parametrize(
    ("body", "kind", "title"),
    [
        (b"<html><head><title>502 Bad Gateway</title></head>", "text/html", "502 Bad Gateway"),
        (b"<!DOCTYPE html>\n<title lang='en'>\n  Just a\n moment\n</title>", "", "Just a moment"),
        (b"<html><body>no title</body>", "", "a web page"),
        (b"<html><title>never closed", "", "a web page"),
        (b"", "text/html; charset=utf-8", "a web page"),
    ],
)
def test_of_a_page_only_the_title_is_repeated(body: bytes, kind: str, title: str) -> None:
    """Nobody reads HTML in a log."""
    assert parse_problem(body, kind) == Problem(title=title)


@pytest.mark.parametrize("body", [b"upstream connect error", b"{broken", b"[" * 100_000, b"\xff\xfe\x00", b"9" * 9000])
def test_what_is_no_json_is_repeated_in_short(body: bytes) -> None:
    """One line of at most 500 characters."""
    text = parse_problem(body, "").text

    assert text is None or (len(text) <= 501 and "\n" not in text)


def test_a_foreign_text_cannot_forge_log_lines_or_drive_a_terminal() -> None:
    """Line ends and control characters do not get through."""
    body = json.dumps({"message": "bad\n2026-11-21 INFO all is well\r\x1b[2J\u202edone\x00"}).encode()

    assert parse_problem(body, "").text == "bad 2026-11-21 INFO all is well [2Jdone"


def test_a_hostile_page_takes_no_time() -> None:
    """Many beginnings of a title are no reason to search for its end many times."""
    assert parse_problem(b"<html>" + b"<title" * 10_000_000, "text/html").text == "a web page"


def test_no_body_is_too_odd() -> None:
    """Random JSON made of the very names that are looked for, whole and cut off, is read or passed over."""
    random = Random(20261121)
    names = ["title", "detail", "message", "data", "status", "_embedded", "errors", "error", "errorId", "user_message"]

    def value(depth: int) -> object:
        kind = random.randrange(8 if depth else 6)
        if kind == 6:
            return {random.choice(names): value(depth - 1) for _ in range(random.randrange(4))}
        if kind == 7:
            return [value(depth - 1) for _ in range(random.randrange(3))]
        return random.choice([None, True, 0, -1.5, "", "text", "\ud800", "é" * 600, 10**30])

    for _ in range(5000):
        body = json.dumps(value(4)).encode()
        cut = body[: random.randrange(len(body) + 1)]
        for each in (body, cut, cut + bytes([random.randrange(256)])):
            problem = parse_problem(each, random.choice(["", "application/json", "text/plain"]))
            assert problem.text is None or 0 < len(problem.text) <= 501


def test_what_a_problem_is_about_stands_in_its_text() -> None:
    """Airbyte's `resource-not-found` says only in `data` which resource it means."""
    body = b'{"status":404,"title":"resource-not-found","data":{"resourceType":"STANDARD_SYNC","resourceId":"abc-id"}}'

    assert parse_problem(body, "application/json").text == "resource-not-found: STANDARD_SYNC abc-id"


class Reason(Model):
    """The data of a problem that a system describes."""

    message: str

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (Field("message", "message", string, required=True),)


def known_problems() -> KnownProblems:
    """The problems of a made-up system."""
    return {
        ("error:locked", None): KnownProblem("locked", lambda: Reason),
        ("error:any", "not-found"): KnownProblem("not-found"),
        ("error:any", "too-late"): KnownProblem("too-late"),
    }


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"type": "error:locked", "title": "Whatever it says"}, "locked"),
        ({"type": "error:locked"}, "locked"),
        ({"type": "error:any", "title": "not-found"}, "not-found"),
        ({"type": "error:any", "title": "too-late"}, "too-late"),
        ({"type": "error:any", "title": "new"}, "error:any"),
        ({"type": "error:new", "title": "not-found"}, "error:new"),
        ({"title": "not-found"}, None),
        ({"type": "about:blank", "title": "not-found"}, None),
        ({"type": None, "message": "no"}, None),
    ],
)
def test_a_problem_is_recognised_by_its_type_and_by_its_title_where_types_are_shared(
    body: dict[str, object], kind: str | None
) -> None:
    """A type that the system does not know is the kind itself; without a type there is none."""
    assert parse_problem(json.dumps(body).encode(), "", known_problems).kind == kind


@pytest.mark.parametrize("data", [{"message": "held"}, {"message": "held", "more": 1}])
def test_the_data_of_a_known_problem_are_typed(data: dict[str, object]) -> None:
    """Beside the plain data, as the class that the system describes for the kind."""
    problem = parse_problem(json.dumps({"type": "error:locked", "data": data}).encode(), "", known_problems)

    assert isinstance(problem.details, Reason)
    assert (problem.details.message, problem.details.to_dict(), problem.data) == ("held", data, data)


@pytest.mark.parametrize("data", [{}, {"message": 1}, None, "text", [{"message": "held"}]])
def test_data_that_do_not_fit_are_no_second_error(data: object) -> None:
    """The kind is known all the same, and what came can be read untyped."""
    problem = parse_problem(json.dumps({"type": "error:locked", "data": data}).encode(), "", known_problems)

    assert (problem.kind, problem.details) == ("locked", None)
    assert problem.data == (data if isinstance(data, dict) else {})


def test_what_comes_with_a_problem_does_not_show() -> None:
    """Servers repeat what they were sent, secrets included."""
    body = {"type": "error:locked", "data": {"message": "hunter2"}}

    assert "hunter2" not in repr(attrs.evolve(parse_problem(json.dumps(body).encode(), "", known_problems), message=""))

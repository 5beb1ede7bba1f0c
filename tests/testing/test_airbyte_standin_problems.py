"""Server behaviour §1.9: the bodies of errors."""

from __future__ import annotations

import json

import httpx
import pytest

from generated_client.testing import AirbyteServer, Fault, Response
from generated_client.testing.airbyte import problems


@pytest.mark.parametrize(
    ("response", "status", "title", "kind"),
    [
        (problems.bad_request("x"), 400, "bad-request", "errors#bad-request"),
        (problems.forbidden(), 403, "forbidden", "errors#forbidden"),
        (problems.resource_not_found("job", "1"), 404, "resource-not-found", "errors#resource-not-found"),
        (problems.try_again_later("x"), 409, "try-again-later", "errors#try-again-later"),
        (problems.state_conflict("x"), 409, "state-conflict", "errors#409-state-conflict"),
        (problems.connection_locked("c", "x"), 409, "Connection is locked", "error:connection/locked"),
        (problems.unprocessable("x"), 422, "unprocessable-entity", "errors#unprocessable-entity"),
        (
            problems.not_in_oss(),
            501,
            "API not implemented in Airbyte OSS",
            "error:implementation/not-implemented-in-oss",
        ),
    ],
)
def test_problem_objects_have_every_key_and_a_plain_json_type(
    response: Response, status: int, title: str, kind: str
) -> None:
    """Null keys are present, and the content type is not the one that the standard asks for."""
    body = json.loads(response.body)
    assert (response.status, response.content_type) == (status, "application/json")
    assert sorted(body) == ["data", "detail", "documentationUrl", "status", "title", "type"]
    assert (body["status"], body["title"], body["documentationUrl"]) == (status, title, None)
    assert body["type"].endswith(kind)


def test_error_ids_differ_from_answer_to_answer() -> None:
    """They point to one line of the server's log."""
    assert problems.error_id(400).body != problems.error_id(400).body


@pytest.mark.parametrize("shape", problems.every_shape())
def test_every_shape_of_error_can_be_served(server: AirbyteServer, api: httpx.Client, shape: Response) -> None:
    """Byte for byte, in place of any answer."""
    server.inject(Fault.respond(shape))
    answer = api.get("/jobs")
    assert (answer.status_code, answer.content) == (shape.status, shape.body)


def test_every_status_of_the_errors_page_has_its_shape() -> None:
    """And the four bodies that are not problems are among them."""
    shapes = problems.every_shape()
    assert {shape.status for shape in shapes} == {400, 401, 403, 404, 408, 409, 412, 422, 500, 501, 502, 503}
    bodies = [json.loads(shape.body) for shape in shapes if shape.media_type == "application/json"]
    assert sum("errorId" in body for body in bodies) == 1
    assert sum("_embedded" in body for body in bodies) == 1
    assert sum("exceptionClassName" in body for body in bodies) == 1
    assert sum(shape.media_type == "text/html" for shape in shapes) == 1

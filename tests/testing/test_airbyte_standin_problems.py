"""Server behaviour §1.9: the bodies of errors."""

from __future__ import annotations

import json

import pytest

from generated_client.testing import Response
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

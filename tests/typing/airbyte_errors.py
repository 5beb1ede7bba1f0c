"""The types of what errors carry: read by mypy and pyright, never run."""

from collections.abc import Mapping
from typing import assert_type

from generated_client import APIError, APIStatusError, JobFailed, Model, NotFoundError, Problem, WaitTimeout
from generated_client.airbyte import models
from generated_client.airbyte.problems import ProblemKind


def any_error(error: APIError) -> None:
    """What every error of a call tells."""
    assert_type(error.message, str)
    assert_type(error.method, str)
    assert_type(error.url, str)
    assert_type(error.transient, bool)
    assert_type(error.sent, bool)
    assert_type(error.retry_after, float | None)


def an_answer_that_is_an_error(error: APIStatusError) -> None:
    """Status, body and problem."""
    assert_type(error.status_code, int)
    assert_type(error.body, bytes)
    assert_type(error.request_id, str | None)
    assert_type(error.problem, Problem)


def a_problem(problem: Problem) -> None:
    """Every part of it may be missing; the details are told by their class."""
    assert_type(problem.kind, str | None)
    assert_type(problem.kind == ProblemKind.CONNECTION_LOCKED, bool)
    assert_type(problem.title, str | None)
    assert_type(problem.detail, str | None)
    assert_type(problem.message, str | None)
    assert_type(problem.type, str | None)
    assert_type(problem.error_id, str | None)
    assert_type(problem.text, str | None)
    assert_type(problem.data, Mapping[str, object])
    assert_type(problem.details, Model | None)
    if isinstance(problem.details, models.ProblemConnectionLockedData):
        assert_type(problem.details.status_reason, str | None)
    match problem.details:
        case models.ProblemResourceData(resource_id=found):
            assert_type(found, str)
        case _:
            pass
    assert_type(ProblemKind(problem.kind or "").is_known, bool)


def caught(not_found: NotFoundError, failed: JobFailed, timeout: WaitTimeout) -> None:
    """Subclasses have what their parents have."""
    assert_type(not_found.problem, Problem)
    assert_type(failed.seconds, float)
    assert_type(timeout.job_id, int | str)
    assert_type(timeout.job.status.is_known, bool)
    assert_type(timeout.job.to_dict(), dict[str, object])

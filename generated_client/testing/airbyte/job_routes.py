"""POST, GET and DELETE of jobs."""

from __future__ import annotations

import threading
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress

from generated_client.testing.airbyte.api import Api, Call
from generated_client.testing.airbyte.fields import text
from generated_client.testing.airbyte.job import Job
from generated_client.testing.airbyte.job_answers import job_answer
from generated_client.testing.airbyte.problems import forbidden, state_conflict, unprocessable
from generated_client.testing.airbyte.script import KNOWN_STATUSES
from generated_client.testing.http_message import RefusedError, Response

_LONGEST_CANCEL = 10.0
_NOT_RUNNING = "Job is not currently running"


def create_job(api: Api, call: Call) -> Response:
    """POST /jobs."""
    connection_id, job_type = text(call.body, "connectionId"), text(call.body, "jobType")
    connection = api.world.connections.get(connection_id)
    if connection is None:
        raise api.unknown("connection", connection_id)
    api.require("user" if job_type == "clear" else "runner")
    if job_type == "refresh":
        raise RefusedError(unprocessable("Refreshes are not supported in the public API"))
    return _one(api, api.jobs.submit(connection, "sync" if job_type == "sync" else "reset"))


def get_job(api: Api, call: Call) -> Response:
    """GET /jobs/{jobId}."""
    return _one(api, _found(api, call, "WORKSPACE_READER"))


def cancel_job(api: Api, call: Call) -> Response | Future[Response]:
    """DELETE /jobs/{jobId}: cancels whatever runs on the job's connection, and answers with the job that was named."""
    named = _found(api, call, "WORKSPACE_RUNNER")
    api.require("runner")
    over_before = named.is_over(api.clock.now())
    hit = api.jobs.cancel(named.connection_id)
    if hit is None and over_before and api.strict_cancel:
        raise RefusedError(state_conflict(_NOT_RUNNING))
    if hit is None:
        return _one(api, named)
    return _when_over(api, hit, named)


def _found(api: Api, call: Call, permission: str) -> Job:
    job = api.jobs.find(int(call.path_values["jobId"]))
    if job is not None:
        return job
    if api.role == "admin":
        raise RefusedError(state_conflict(_NOT_RUNNING))
    raise RefusedError(
        forbidden(f"Caller does not have the required {permission} permissions to access the resource(s).")
    )


def _one(api: Api, job: Job) -> Response:
    snapshot = api.jobs.snapshot(job)
    # A status from the future is served on purpose and would not pass the description.
    return Response.of_json(job_answer(snapshot), checked=snapshot.status in KNOWN_STATUSES)


def _when_over(api: Api, hit: Job, named: Job) -> Response | Future[Response]:
    """The answer, once an engine has stopped the job that was hit; for a scripted job at once."""
    answer: Future[Response] = Future()
    timer = threading.Timer(_LONGEST_CANCEL, lambda: _settle(answer, _one(api, named)))
    timer.daemon = True

    def stopped() -> None:
        timer.cancel()
        _settle(answer, _one(api, named))

    if not api.jobs.when_over(hit, stopped):
        return _one(api, named)
    timer.start()
    return answer


def _settle(answer: Future[Response], response: Response) -> None:
    with suppress(InvalidStateError):  # the other one was faster
        answer.set_result(response)

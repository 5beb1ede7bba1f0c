"""Runs: started, read, cancelled, gone on with, and the files that they leave."""

from __future__ import annotations

from collections.abc import Collection

from generated_client.testing.dbt_cloud.api import Api, Call
from generated_client.testing.dbt_cloud.envelope import listed, one
from generated_client.testing.dbt_cloud.problems import bad_request, gateway_timeout, not_found
from generated_client.testing.dbt_cloud.run import Run
from generated_client.testing.dbt_cloud.run_answers import shown_run, steps_of
from generated_client.testing.dbt_cloud.script import ERROR, HUMANIZED
from generated_client.testing.http_message import JsonObject, RefusedError, Request, Response

_KINDS = {".json": "application/json", ".sql": "text/plain", ".html": "text/html"}
_LONGEST_CAUSE = 255


def trigger(api: Api, call: Call) -> Response:
    """POST /jobs/{job_id}/run/: a job that is running already gets one more run, which waits for the other."""
    job = api.job(call, "job_id")
    cause = str(call.body.get("cause") or "").strip()
    if not cause:
        raise bad_request("cause: This field may not be blank.")
    if len(cause) > _LONGEST_CAUSE:
        raise bad_request(f"cause: Ensure this field has no more than {_LONGEST_CAUSE} characters.")
    return _started(api, api.world.start(job, call.body))


def rerun(api: Api, call: Call) -> Response:
    """POST /jobs/{job_id}/rerun/: go on with the last run if it failed, else start one."""
    job = api.job(call, "job_id")
    runs, now = api.world.runs_of(job.job_id), api.clock.now()
    last = runs[-1] if runs else None
    failed = last.run_id if last is not None and last.status(now) == ERROR else None
    order: JsonObject = {"cause": "Retried from the API"}
    return _started(api, api.world.start(job, order, cause_category="rerun", retried=failed))


def retry(api: Api, call: Call) -> Response:
    """POST /runs/{run_id}/retry/: go on with a failed run, as a new one with the same order."""
    run = api.run(call)
    answer = shown_run(api, run, ())
    if not answer["can_retry"]:
        raise bad_request(f"Run cannot be retried: {answer['retry_not_supported_reason']}")
    job = api.world.jobs[run.job_id]
    return _started(api, api.world.start(job, run.order, cause_category="rerun", retried=run.run_id))


def failure_details(api: Api, call: Call) -> Response:
    """GET /runs/{run_id}/retry/."""
    run = api.run(call)
    failure = run.failure(api.clock.now())
    if failure is None:
        raise not_found()
    failed, skipped = failure
    return one({"failed_step": failed, "skipped_steps": [*skipped]})


def get_run(api: Api, call: Call) -> Response:
    """GET /runs/{id}/."""
    return _answer(api, api.run(call, "id"), listed(call.request, "include_related") or ())


def cancel(api: Api, call: Call) -> Response:
    """POST /runs/{run_id}/cancel/: a run that has ended stays as it is, and that is no error."""
    run = api.run(call)
    run.cancel(api.clock.now())
    return _answer(api, run, ())


def list_artifacts(api: Api, call: Call) -> Response:
    """GET /runs/{run_id}/artifacts/: a run that has left none is not found."""
    names = api.run(call).file_names(api.clock.now(), _step(call.request))
    if not names:
        raise not_found()
    return one([*sorted(names)])


def get_artifact(api: Api, call: Call) -> Response:
    """GET /runs/{run_id}/artifacts/{path}: the file as it is, without an envelope."""
    path = call.path_values["remainder"]
    return _file(api.run(call).file(api.clock.now(), path, _step(call.request)), path)


def get_job_artifact(api: Api, call: Call) -> Response:
    """GET /jobs/{job_id}/artifacts/{path}: of the latest run that has left it."""
    path = call.path_values["remainder"]
    for run in reversed(api.world.runs_of(api.job(call, "job_id").job_id)):
        content = run.file(api.clock.now(), path)
        if content is not None:
            return _file(content, path)
    raise not_found()


def get_step(api: Api, call: Call) -> Response:
    """GET /steps/{id}/."""
    step_id = call.number("id")
    run = api.world.run(step_id // 100)
    steps = [] if run is None else steps_of(run, api.clock.now(), api.world.account_id)
    for step in steps:
        if isinstance(step, dict) and step["id"] == step_id:
            return one(step)
    raise not_found()


def _step(request: Request) -> int | None:
    """The step whose files are asked for; without it, the last one."""
    asked = request.first("step")
    try:
        return None if asked is None else int(asked)
    except ValueError:
        raise bad_request("step must be an integer") from None


def _file(content: bytes | None, path: str) -> Response:
    if content is None:
        raise not_found()
    kind = next((kind for end, kind in _KINDS.items() if path.endswith(end)), "application/octet-stream")
    return Response(200, content, kind, checked=False)


def _started(api: Api, run: Run) -> Response:
    """What is told of a run that was asked for: nothing, while it has not appeared."""
    if run.created_at > api.clock.now():
        raise RefusedError(gateway_timeout())
    return _answer(api, run, ())


def _answer(api: Api, run: Run, related: Collection[str]) -> Response:
    # A status from the future is served on purpose and would not pass the description.
    return one(shown_run(api, run, related), checked=run.status(api.clock.now()) in HUMANIZED)

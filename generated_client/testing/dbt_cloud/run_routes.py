"""Runs: started, listed, read, cancelled, gone on with, and the files that they leave."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from generated_client.testing.dbt_cloud.api import Api, Call
from generated_client.testing.dbt_cloud.envelope import (
    RefusedError,
    bad_request,
    first,
    listed,
    not_found,
    one,
    page,
    refusal,
    window,
)
from generated_client.testing.dbt_cloud.run import Run
from generated_client.testing.dbt_cloud.run_answers import run_answer, steps_of
from generated_client.testing.dbt_cloud.script import ERROR, HUMANIZED
from generated_client.testing.http_message import JsonObject, JsonValue, Response

_KINDS = {".json": "application/json", ".sql": "text/plain", ".html": "text/html"}
_NUMBERS = ("job_definition_id", "project_id", "environment_id", "status", "pk")
_ORDERS = frozenset({"id", "created_at", "finished_at"})


def trigger(api: Api, call: Call) -> Response:
    """POST /jobs/{job_id}/run/: a job that is running already gets one more run, which waits for the other."""
    job = api.job(call, "job_id")
    if not str(call.body.get("cause") or "").strip():
        raise bad_request("cause: This field may not be blank.")
    run = api.world.start(job, call.body)
    if run.created_at > api.clock.now():
        raise RefusedError(Response.of_html("<html><head><title>504</title></head></html>", 504, checked=False))
    return _answer(api, run, ())


def rerun(api: Api, call: Call) -> Response:
    """POST /jobs/{job_id}/rerun/: go on with the last run if it failed, else start one."""
    job = api.job(call, "job_id")
    runs, now = api.world.runs_of(job.job_id), api.clock.now()
    last = runs[-1] if runs else None
    failed = last.run_id if last is not None and last.status(now) == ERROR else None
    order: JsonObject = {"cause": "Retried from the API"}
    return _answer(api, api.world.start(job, order, cause_category="rerun", retried=failed), ())


def retry(api: Api, call: Call) -> Response:
    """POST /runs/{run_id}/retry/: go on with a failed run, as a new one with the same order."""
    run = api.run(call)
    answer = _shown(api, run, ())
    if not answer["can_retry"]:
        raise RefusedError(refusal(400, f"Run cannot be retried: {answer['retry_not_supported_reason']}"))
    job = api.world.jobs[run.job_id]
    return _answer(api, api.world.start(job, run.order, cause_category="rerun", retried=run.run_id), ())


def failure_details(api: Api, call: Call) -> Response:
    """GET /runs/{run_id}/retry/."""
    run = api.run(call)
    failed = run.failed_step(api.clock.now())
    if failed is None:
        raise not_found()
    return one({"failed_step": run.steps[failed - 1], "skipped_steps": [*run.steps[failed:]]})


def get_run(api: Api, call: Call) -> Response:
    """GET /runs/{id}/."""
    return _answer(api, api.run(call, "id"), listed(call.request, "include_related") or ())


def cancel(api: Api, call: Call) -> Response:
    """POST /runs/{run_id}/cancel/: a run that has ended stays as it is, and that is no error."""
    run = api.run(call)
    run.cancel(api.clock.now())
    return _answer(api, run, ())


def list_runs(api: Api, call: Call) -> Response:
    """GET /runs/, oldest first unless told otherwise."""
    request, now = call.request, api.clock.now()
    habits = api.list_habits
    found = [run for run in api.world.runs() if run.run_id not in habits.hidden_runs]
    if not habits.ignores_filters:
        found = [run for run in found if _passes(api, run, call, now)]
    order = first(request, "order_by") or "id"
    name = order.removeprefix("-")
    if name not in _ORDERS:
        raise bad_request(f"order_by {order!r} is not supported")
    found.sort(key=lambda run: (_moment(run, name, now), run.run_id), reverse=order.startswith("-"))
    limit, offset = window(request)
    related = {*(listed(request, "include_related") or ())} & {"trigger", "job"}
    shown: list[JsonValue] = [_shown(api, run, related) for run in found[offset : offset + limit]]
    known = all(run.status(now) in HUMANIZED for run in found[offset : offset + limit])
    return page(shown, request, total=len(found), checked=known)


def list_artifacts(api: Api, call: Call) -> Response:
    """GET /runs/{run_id}/artifacts/: a run that has left none is not found."""
    files = api.run(call).files(api.clock.now())
    if not files:
        raise not_found()
    return one([*sorted(files)])


def get_artifact(api: Api, call: Call) -> Response:
    """GET /runs/{run_id}/artifacts/{path}: the file as it is, without an envelope."""
    return _file(api.run(call).files(api.clock.now()), call.path_values["remainder"])


def get_job_artifact(api: Api, call: Call) -> Response:
    """GET /jobs/{job_id}/artifacts/{path}: of the latest run that has left it."""
    path = call.path_values["remainder"]
    for run in reversed(api.world.runs_of(api.job(call, "job_id").job_id)):
        files = run.files(api.clock.now())
        if path in files:
            return _file(files, path)
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


def _file(files: dict[str, bytes], path: str) -> Response:
    if path not in files:
        raise not_found()
    kind = next((kind for end, kind in _KINDS.items() if path.endswith(end)), "application/octet-stream")
    return Response(200, files[path], kind, checked=False)


def _answer(api: Api, run: Run, related: Collection[str]) -> Response:
    # A status from the future is served on purpose and would not pass the description.
    return one(_shown(api, run, related), checked=run.status(api.clock.now()) in HUMANIZED)


def _shown(api: Api, run: Run, related: Collection[str]) -> JsonObject:
    return run_answer(
        run,
        api.world.jobs[run.job_id],
        api.clock.now(),
        account_id=api.world.account_id,
        web=api.web,
        related=related,
        is_latest=api.world.runs_of(run.job_id)[-1] is run,
    )


def _moment(run: Run, name: str, now: datetime) -> float:
    if name == "id":
        return run.run_id
    if name == "created_at":
        return run.created_at.timestamp()
    end = run.end(now)
    return float("inf") if end is None else end[0].timestamp()


def _passes(api: Api, run: Run, call: Call, now: datetime) -> bool:
    request, job = call.request, api.world.jobs[run.job_id]
    facts = {
        "job_definition_id": run.job_id,
        "project_id": job.project_id,
        "environment_id": job.environment_id,
        "status": run.status(now),
        "pk": run.run_id,
    }
    for name in _NUMBERS:
        single, several = first(request, name), listed(request, f"{name}__in")
        if (single is not None and single != str(facts[name])) or (
            several is not None and str(facts[name]) not in several
        ):
            return False
    above = first(request, "id__gt")
    if above is not None and run.run_id <= int(above):
        return False
    end = run.end(now)
    return _within(run.created_at, listed(request, "created_at__range")) and _within(
        None if end is None else end[0], listed(request, "finished_at__range")
    )


def _within(moment: datetime | None, span: list[str] | None) -> bool:
    if span is None:
        return True
    try:
        start, end = map(datetime.fromisoformat, span)
    except ValueError:
        raise bad_request("a range has two times") from None
    return moment is not None and start <= moment <= end

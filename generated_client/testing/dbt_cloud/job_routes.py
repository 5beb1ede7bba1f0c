"""Job definitions: listed, read, made, changed, deleted."""

from __future__ import annotations

from generated_client.testing.dbt_cloud.api import Api, Call
from generated_client.testing.dbt_cloud.envelope import listed, one, page, window
from generated_client.testing.dbt_cloud.problems import bad_request
from generated_client.testing.dbt_cloud.world import DEFAULT_STEPS, Job
from generated_client.testing.http_message import JsonObject, JsonValue, Response

_OF_ITS_OWN = ("name", "project_id", "environment_id", "execute_steps", "account_id")


def list_jobs(api: Api, call: Call) -> Response:
    """GET /jobs/: active jobs unless told otherwise."""
    request = call.request
    state = request.first("state") or "active"
    found = [
        job
        for job in api.world.jobs.values()
        if state == "all" or job.deleted is (state in {"deleted", "2"})
        if _is(job.project_id, request.first("project_id"), listed(request, "project_id__in"))
        if _is(job.environment_id, request.first("environment_id"), None)
        if _is(job.job_id, request.first("pk"), None)
        if (request.first("name__icontains") or "").lower() in job.name.lower()
    ]
    if (request.first("order_by") or "").startswith("-"):
        found.reverse()
    limit, offset = window(api, request)
    shown: list[JsonValue] = [_shown(api, job) for job in found[offset : offset + limit]]
    return page(api, request, shown, total=len(found))


def get_job(api: Api, call: Call) -> Response:
    """GET /jobs/{id}/."""
    return one(_shown(api, api.job(call)))


def create_job(api: Api, call: Call) -> Response:
    """POST /jobs/."""
    body = call.body
    project_id, environment_id = body.get("project_id"), body.get("environment_id")
    if not isinstance(project_id, int) or not isinstance(environment_id, int):
        raise bad_request("project_id and environment_id must be integers")
    job = api.world.add_job(str(body.get("name")), project_id, environment_id, DEFAULT_STEPS)
    _change(job, body)
    return one(_shown(api, job))


def update_job(api: Api, call: Call) -> Response:
    """POST /jobs/{id}/."""
    job = api.job(call)
    _change(job, call.body)
    return one(_shown(api, job))


def delete_job(api: Api, call: Call) -> Response:
    """DELETE /jobs/{id}/."""
    api.job(call).deleted = True
    return Response(204)


def _is(value: int, wanted: str | None, among: list[str] | None) -> bool:
    return (wanted is None or wanted == str(value)) and (among is None or str(value) in among)


def _change(job: Job, body: JsonObject) -> None:
    job.name = str(body.get("name", job.name))
    steps = body.get("execute_steps")
    if isinstance(steps, list):
        job.steps = tuple(map(str, steps))
    job.settings |= {name: value for name, value in body.items() if name not in _OF_ITS_OWN}


def _shown(api: Api, job: Job) -> JsonObject:
    created = job.created_at.isoformat()
    return {
        "execution": {"timeout_seconds": 0},
        "generate_docs": False,
        "settings": {"threads": 4, "target_name": "default"},
        "state": 2 if job.deleted else 1,
        "triggers": {"github_webhook": False, "schedule": False},
        "job_type": "other",
        **job.settings,
        "id": job.job_id,
        "account_id": api.world.account_id,
        "project_id": job.project_id,
        "environment_id": job.environment_id,
        "name": job.name,
        "execute_steps": [*job.steps],
        "created_at": created,
        "updated_at": created,
        "environment": None,
        "account": None,
        "project": None,
    }

"""GET /jobs: filters, order and paging of the job list."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime

from generated_client.testing.airbyte.api import Api, Call
from generated_client.testing.airbyte.job import Job
from generated_client.testing.airbyte.job_answers import job_answer
from generated_client.testing.airbyte.pages import listed, page_of, window
from generated_client.testing.airbyte.problems import bad_request, error_id
from generated_client.testing.airbyte.script import KNOWN_STATUSES
from generated_client.testing.http_message import JsonValue, RefusedError, Request, Response

_PAGING = {"limit", "offset"}


def list_jobs(api: Api, call: Call) -> Response:
    """GET /jobs, oldest first unless told otherwise."""
    request, now = call.request, api.clock.now()
    if api.list_habits.ignores_filters:
        request = replace(request, query={name: request.query[name] for name in _PAGING & request.query.keys()})
    connection_id, workspace_ids = request.first("connectionId"), listed(request, "workspaceIds")
    wanted = _Filter.of(request)
    hidden = api.list_habits.hidden_connections
    jobs = [
        job for job in api.jobs.visible(connection_id) if job.connection_id not in hidden and wanted.passes(job, now)
    ]
    if connection_id is None and workspace_ids:
        jobs = [job for job in jobs if api.world.connections[job.connection_id].workspace_id in workspace_ids]
    by_update, descending = _order(request.first("orderBy"))
    jobs.sort(key=lambda job: (job.phase(now).at if by_update else job.created_at, job.job_id), reverse=descending)
    limit, offset = window(request)
    snapshots = [job.snapshot(now) for job in jobs[offset : offset + limit]]
    answers: list[JsonValue] = [job_answer(snapshot) for snapshot in snapshots]
    page = page_of(answers, request, api.link("/jobs"), _kept_filters(request))
    # A status from the future is served on purpose and would not pass the description.
    return Response.of_json(page, checked=all(snapshot.status in KNOWN_STATUSES for snapshot in snapshots))


@dataclass(frozen=True, slots=True)
class _Filter:
    """The filters of one request; the ends of the time ranges are included."""

    status: str | None
    job_type: str | None
    created: tuple[datetime | None, datetime | None]
    updated: tuple[datetime | None, datetime | None]

    @classmethod
    def of(cls, request: Request) -> _Filter:
        return cls(
            status=request.first("status"),
            job_type=request.first("jobType"),
            created=(_instant(request, "createdAtStart"), _instant(request, "createdAtEnd")),
            updated=(_instant(request, "updatedAtStart"), _instant(request, "updatedAtEnd")),
        )

    def passes(self, job: Job, now: datetime) -> bool:
        if self.job_type is not None and job.job_type != self.job_type:
            return False
        if not _within(job.created_at, self.created):
            return False
        phase = job.phase(now)
        return (self.status is None or phase.status == self.status) and _within(phase.at, self.updated)


def _within(moment: datetime, span: tuple[datetime | None, datetime | None]) -> bool:
    start, end = span
    return (start is None or start <= moment) and (end is None or moment <= end)


def _instant(request: Request, name: str) -> datetime | None:
    value = request.first(name)
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise RefusedError(error_id(400)) from None
    if moment.tzinfo is None:
        raise RefusedError(error_id(400))
    return moment


def _order(clause: str | None) -> tuple[bool, bool]:
    """Whether to sort by update time instead of creation time, and whether newest first."""
    if clause is None:
        return False, False
    field, _, direction = clause.partition("|")
    name = re.sub(r"[^a-z]", "", field.lower())
    if name not in ("createdat", "updatedat") or direction not in ("ASC", "DESC"):
        raise RefusedError(bad_request(f"Invalid order by clause provided: {clause}"))
    return name == "updatedat", direction == "DESC"


def _kept_filters(request: Request) -> list[tuple[str, str]]:
    """The filters that survive in the links; status, dates and order are lost."""
    job_type, connection_id = request.first("jobType"), request.first("connectionId")
    workspace_ids = listed(request, "workspaceIds")
    kept = [] if job_type is None else [("jobType", job_type)]
    if connection_id is not None:
        kept.append(("connectionId", connection_id))
    elif workspace_ids:
        kept.append(("workspaceIds", ",".join(workspace_ids)))
    return kept

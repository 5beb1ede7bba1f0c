"""GET /runs/: filters, order and paging of the list of runs."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from generated_client.testing.dbt_cloud.api import Api, Call
from generated_client.testing.dbt_cloud.envelope import listed, page, window
from generated_client.testing.dbt_cloud.problems import bad_request
from generated_client.testing.dbt_cloud.run import Run
from generated_client.testing.dbt_cloud.run_answers import shown_run
from generated_client.testing.dbt_cloud.script import HUMANIZED
from generated_client.testing.http_message import JsonValue, Request, Response

_ORDERS = frozenset({"id", "created_at", "finished_at"})
_RELATED = frozenset({"trigger", "job", "audit", "debug_logs"})
_NEVER = datetime.max.replace(tzinfo=UTC)


def list_runs(api: Api, call: Call) -> Response:
    """GET /runs/, oldest first unless told otherwise."""
    request, now = call.request, api.clock.now()
    habits = api.list_habits
    wanted = _Filter.of(request)
    runs = api.world.visible() if habits.ignores_filters else wanted.candidates(api)
    found = [
        run
        for run in runs
        if run.run_id not in habits.hidden_runs and run.job_id not in habits.hidden_jobs
        if habits.ignores_filters or wanted.passes(api, run, now)
    ]
    _sort(found, request.first("order_by") or "id", now)
    limit, offset = window(api, request)
    part = found[offset : offset + limit]
    related = _RELATED.intersection(listed(request, "include_related") or ())
    shown: list[JsonValue] = [shown_run(api, run, related) for run in part]
    # A status from the future is served on purpose and would not pass the description.
    known = all(run.status(now) in HUMANIZED for run in part)
    return page(api, request, shown, total=len(found), checked=known)


@dataclass(frozen=True, slots=True)
class _Filter:
    """The filters of one request; the ends of the time ranges are included."""

    ids: Collection[int] | None
    above: int | None
    jobs: Collection[int] | None
    projects: Collection[int] | None
    environments: Collection[int] | None
    statuses: Collection[int] | None
    created: tuple[datetime, datetime] | None
    finished: tuple[datetime, datetime] | None

    @classmethod
    def of(cls, request: Request) -> _Filter:
        above = _numbers(request, "id__gt")
        return cls(
            ids=_both(_numbers(request, "pk"), _numbers(request, "pk__in")),
            above=None if above is None else max(above),
            jobs=_numbers(request, "job_definition_id"),
            projects=_both(_numbers(request, "project_id"), _numbers(request, "project_id__in")),
            environments=_numbers(request, "environment_id"),
            statuses=_both(_numbers(request, "status"), _numbers(request, "status__in")),
            created=_span(request, "created_at__range"),
            finished=_span(request, "finished_at__range"),
        )

    def candidates(self, api: Api) -> Iterable[Run]:
        """The runs that may pass, found without looking at all there are where that is possible."""
        if self.ids is not None:
            return filter(None, map(api.world.run, sorted(self.ids)))
        if self.jobs is not None:
            return (run for job_id in self.jobs for run in api.world.visible(job_id))
        return api.world.visible()

    def passes(self, api: Api, run: Run, now: datetime) -> bool:
        job = api.world.jobs[run.job_id]
        end = run.end(now) if self.finished is not None else None
        return (
            (self.above is None or run.run_id > self.above)
            and (self.jobs is None or job.job_id in self.jobs)
            and (self.projects is None or job.project_id in self.projects)
            and (self.environments is None or job.environment_id in self.environments)
            and (self.statuses is None or run.status(now) in self.statuses)
            and _within(run.created_at, self.created)
            and _within(None if end is None else end[0], self.finished)
        )


def _sort(runs: list[Run], order: str, now: datetime) -> None:
    name = order.removeprefix("-")
    if name not in _ORDERS:
        raise bad_request(f"order_by {order!r} is not supported")
    if name == "created_at":
        runs.sort(key=lambda run: (run.created_at, run.run_id))
    elif name == "finished_at":
        runs.sort(key=lambda run: (_NEVER if (end := run.end(now)) is None else end[0], run.run_id))
    else:
        runs.sort(key=lambda run: run.run_id)
    if order.startswith("-"):
        runs.reverse()


def _numbers(request: Request, name: str) -> Collection[int] | None:
    given = listed(request, name)
    try:
        return None if given is None else frozenset(map(int, given))
    except ValueError:
        raise bad_request(f"{name}: enter whole numbers") from None


def _both(one: Collection[int] | None, several: Collection[int] | None) -> Collection[int] | None:
    if one is None or several is None:
        return one if several is None else several
    return frozenset(one).intersection(several)


def _span(request: Request, name: str) -> tuple[datetime, datetime] | None:
    given = listed(request, name)
    if given is None:
        return None
    try:
        start, end = map(datetime.fromisoformat, given)
    except ValueError:
        raise bad_request(f"{name}: a range has two times") from None
    if start.tzinfo is None or end.tzinfo is None:
        raise bad_request(f"{name}: a time needs its zone")
    return start, end


def _within(moment: datetime | None, span: tuple[datetime, datetime] | None) -> bool:
    return span is None or (moment is not None and span[0] <= moment <= span[1])

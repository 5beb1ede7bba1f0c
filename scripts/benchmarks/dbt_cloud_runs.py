"""What dbt Cloud says of the jobs of `job_life`, which it calls runs."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from benchmarks.job_life import Job, Jobs
from benchmarks.providers import DBT_CLOUD_ACCOUNT
from generated_client.testing import DbtCloudServer, RunScript

API: str = f"/api/v2/accounts/{DBT_CLOUD_ACCOUNT}"
LAST_ID: int = 70403110250000
"""Runs have ids of 14 digits."""


def answer(jobs: Jobs, path: str, query: Mapping[str, str], now: float) -> Mapping[str, object] | None:
    """The answer to a GET of *path* below `API`; None: there is no such run.  Raises `ValueError`."""
    if path == "/runs/":
        runs = listed(jobs, query, now)
        jobs.shown(runs, now)
        pagination = {"count": len(runs), "total_count": len(runs)}
        return {**_envelope([row(run, now) for run in runs]), "extra": {"pagination": pagination}}
    run = jobs.get(int(path.removeprefix("/runs/").removesuffix("/")), now)
    jobs.shown([run] if run else [], now)
    return _envelope(row(run, now)) if run else None


def listed(jobs: Jobs, query: Mapping[str, str], now: float) -> Sequence[Job]:
    """The first page of a list of runs by their ids.  Raises `ValueError` for any other list."""
    if set(query) != {"pk__in", "limit"} or not 1 <= int(query["limit"]) <= 100:
        raise ValueError(f"there is no list for {dict(query)}")
    wanted: list[int] = json.loads(query["pk__in"])
    found = [run for run_id in sorted(wanted) if (run := jobs.get(run_id, now))]
    return found[: int(query["limit"])]


def row(run: Job, now: float) -> Mapping[str, object]:
    """What is said of a run at *now*: all that the stand-in says of one."""
    return {**(_SUCCEEDED if run.is_over(now) else _RUNNING), "id": run.id}


def _envelope(data: object) -> Mapping[str, object]:
    status = {"code": 200, "is_success": True, "user_message": "Success!", "developer_message": ""}
    return {"status": status, "data": data}


def _examples() -> tuple[Mapping[str, object], Mapping[str, object]]:
    """A run that goes on and one that has succeeded, with every field that dbt Cloud's have."""
    with DbtCloudServer() as server:
        job = server.add_job()
        server.script(job, RunScript.held())
        run, client = server.start_run(job), server.client()
        running = client.runs.get(run.run_id).to_dict()
        server.finish_run(run.run_id)
        return running, client.runs.get(run.run_id).to_dict()


_RUNNING, _SUCCEEDED = _examples()

"""Finding many runs in dbt Cloud's list of runs, which is asked for them by their ids."""

from collections.abc import AsyncGenerator, Sequence
from typing import TYPE_CHECKING, TypedDict

from airflow_integration.dbt_cloud.job import remote_job
from airflow_integration.remote_job.batch import Wanted
from airflow_integration.remote_job.errors import RemoteCallError
from airflow_integration.remote_job.job import RemoteJob
from airflow_integration.remote_job.rows import rows_in
from airflow_integration.remote_job.success.search import JobRows

if TYPE_CHECKING:
    from generated_client import AsyncDbtCloud
    from generated_client.dbt_cloud.models import RunResponse

RUNS_PER_PAGE = 100
"""The most that dbt Cloud gives."""

NEWEST_PER_PAGE = 20
"""Of one job's runs the newest few are enough, mostly."""


class NewestRuns(TypedDict):
    """The query for the newest runs of a job."""

    job_definition_id: int
    order_by: str
    limit: int


async def run_batches(client: "AsyncDbtCloud", wanted: Wanted) -> AsyncGenerator[Sequence[RemoteJob]]:
    """Yield what the server shows of the *wanted* runs, a list for each request. Raises `APIError`."""
    runs = client.with_options(max_retries=0).runs
    run_ids = sorted(wanted.missing)
    for start in range(0, len(run_ids), RUNS_PER_PAGE):
        asked = run_ids[start : start + RUNS_PER_PAGE]
        # No name is given to the page: it is large, and would be kept until the next one has come.
        yield [remote_job(run) for run in (await runs.list(pk__in=asked, limit=RUNS_PER_PAGE)).data]


def newest_of(job_id: int) -> NewestRuns:
    """The query for the newest runs of a job."""
    return {"job_definition_id": job_id, "order_by": "-id", "limit": NEWEST_PER_PAGE}


def readable_runs(body: bytes, job_id: int) -> list[RemoteJob] | None:
    """The runs of a job in a list, as far as its rows can be read; None: it is no list at all."""
    try:
        runs = [run for row in rows_in(body, "runs") if (run := _run_in(row))]
    except RemoteCallError:
        return None
    return [remote_job(run) for run in runs if run.job_definition_id == job_id]


def _run_in(row: object) -> "RunResponse | None":
    from generated_client.dbt_cloud.models import RunResponse
    from generated_client.runtime.decoding import MismatchError

    try:
        return RunResponse.from_dict(row)
    except MismatchError:
        return None


def run_rows(body: bytes, job_id: int) -> JobRows:
    """The runs in a list of a job's newest runs; a server that ignores the filter lists others too."""
    rows = rows_in(body, "runs")
    runs = [run for row in rows if (run := _run_in(row))]
    ids = [run.id for run in runs]
    return JobRows(
        [remote_job(run) for run in runs if run.job_definition_id == job_id],
        len(rows),
        is_last=len(rows) < NEWEST_PER_PAGE,
        in_order=ids == sorted(ids, reverse=True),
    )

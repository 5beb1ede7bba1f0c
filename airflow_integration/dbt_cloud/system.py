"""What dbt Cloud is: its words, its credentials, what can be asked of it, and where its web interface shows a run."""

from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from airflow_integration.dbt_cloud.access import account_id_of, auth_of, base_url_of, web_url_of
from airflow_integration.dbt_cloud.errors import RUN_ERRORS, SENSOR_RUN_ERRORS
from airflow_integration.dbt_cloud.job import remote_job
from airflow_integration.dbt_cloud.run_list import RUNS_PER_PAGE, newest_of, run_batches, run_rows
from airflow_integration.dbt_cloud.wording import WORDING
from airflow_integration.remote_job.batch import Wanted
from airflow_integration.remote_job.connection.settings import ConnectionSettings, client_arguments
from airflow_integration.remote_job.explanation import Explanation
from airflow_integration.remote_job.job import JobPage, Json, RemoteJob
from airflow_integration.remote_job.outcome import ErrorTable, Wording
from airflow_integration.remote_job.success.search import JobRows
from airflow_integration.remote_job.system import RemoteSystem
from airflow_integration.remote_job.telling.lineage import Lineage
from airflow_integration.remote_job.telling.task_run import TaskRun

if TYPE_CHECKING:
    from ssl import SSLContext

    from generated_client import AsyncDbtCloud, DbtCloud


class DbtCloudSystem(RemoteSystem["DbtCloud", "AsyncDbtCloud"]):
    """dbt Cloud's administrative API, in every region and single-tenant."""

    name: ClassVar[str] = "dbt Cloud"
    noun: ClassVar[str] = "run"
    wording: ClassVar[Wording] = WORDING
    errors: ClassVar[ErrorTable] = RUN_ERRORS
    sensor_errors: ClassVar[ErrorTable] = SENSOR_RUN_ERRORS
    meanings: ClassVar[Mapping[str, str]] = {
        "queued": "an earlier run of its job has not ended, or the account has no free run slot",
    }
    batch_size: ClassVar[int] = RUNS_PER_PAGE

    def make_client(self, settings: ConnectionSettings, tls: "SSLContext") -> "DbtCloud":
        """Make a client of the connection's settings."""
        from generated_client.dbt_cloud.client import SYSTEM, DbtCloud

        address, account_id = SYSTEM.base_url(base_url_of(settings)), account_id_of(settings)
        return DbtCloud(account_id=account_id, auth=auth_of(settings), **client_arguments(settings, address, tls))

    def make_async_client(self, settings: ConnectionSettings, tls: "SSLContext") -> "AsyncDbtCloud":
        """Make an asynchronous client of the connection's settings."""
        from generated_client.dbt_cloud.client import SYSTEM, AsyncDbtCloud

        address, account_id = SYSTEM.base_url(base_url_of(settings)), account_id_of(settings)
        client = AsyncDbtCloud(
            account_id=account_id, auth=auth_of(settings), **client_arguments(settings, address, tls)
        )
        load_everything_for_reading(client)
        return client

    def look(self, client: "DbtCloud", job_id: int) -> RemoteJob:
        """Read one run."""
        return remote_job(client.runs.get(job_id))

    async def alook(self, client: "AsyncDbtCloud", job_id: int) -> RemoteJob:
        """Read one run."""
        return remote_job(await client.runs.get(job_id))

    def batches(self, client: "AsyncDbtCloud", wanted: Wanted) -> AsyncGenerator[Sequence[RemoteJob]]:
        """List runs by their ids."""
        return run_batches(client, wanted)

    def ask_to_end(self, client: "DbtCloud", job_id: int) -> RemoteJob:
        """Cancel a run; one that has ended stays as it is."""
        return remote_job(client.runs.cancel(job_id))

    async def aask_to_end(self, client: "AsyncDbtCloud", job_id: int) -> RemoteJob:
        """Cancel a run; one that has ended stays as it is."""
        return remote_job(await client.runs.cancel(job_id))

    def jobs_of(self, client: "DbtCloud", target_id: str, offset: int) -> JobRows:
        """List runs of a job."""
        job_id, runs = int(target_id), client.with_raw_response.runs
        return run_rows(runs.list(**newest_of(job_id), offset=offset).body, job_id)

    async def ajobs_of(self, client: "AsyncDbtCloud", target_id: str, offset: int) -> JobRows:
        """List runs of a job."""
        job_id, runs = int(target_id), client.with_raw_response.runs
        return run_rows((await runs.list(**newest_of(job_id), offset=offset)).body, job_id)

    def job_page(self, client: "DbtCloud", settings: ConnectionSettings, job: RemoteJob) -> JobPage:
        """The run's own page, whose address comes with the run; older servers leave that out."""
        project_id = job.facts.get("project_id")
        if project_id is None:  # a run that could not be read yet
            return JobPage(job.url)
        web = web_url_of(settings, client.base_url)
        url = f"{web}/deploy/{client.account_id}/projects/{project_id}/runs/{job.id}/"
        if job.url and not settings.web_url:
            url = job.url
        return JobPage(url, f"run of job {job.facts.get('job_id')}")

    def lineage(self, client: "DbtCloud", job: RemoteJob, task: TaskRun | None, left: Callable[[], float]) -> Lineage:
        """What dbt's own files say of all steps of the run, as runs within it."""
        from airflow_integration.dbt_cloud.lineage import lineage_of

        return lineage_of(client, job, task, left, system=self.name)

    def explain(self, client: "DbtCloud", job_id: int, left: Callable[[], float]) -> Explanation:
        """The failed steps with the end of their logs, and the models and tests that went wrong."""
        from airflow_integration.dbt_cloud.failures import explanation_of

        return explanation_of(client, job_id, left)

    def numbers(self, job: Mapping[str, Json]) -> str:
        """Nothing: a run does not tell what it has built."""
        del job
        return ""

    def check(self, client: "DbtCloud", settings: ConnectionSettings) -> str:
        """Read the account and list a job."""
        from airflow_integration.dbt_cloud.trial import try_out

        del settings
        return try_out(client)


DBT_CLOUD = DbtCloudSystem()


def load_everything_for_reading(client: "AsyncDbtCloud") -> None:
    """Import what the first answer needs, which takes long enough to be felt by an event loop."""
    from generated_client.dbt_cloud.models import RunResponse

    remote_job(RunResponse.from_dict({"id": 1, "status": 3, "created_at": "2026-01-01 00:00:00.000000+00:00"}))
    _ = client.runs

"""What Airbyte is: its words, its credentials, what can be asked of it, and where its web interface shows a job."""

from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from airflow_integration.airbyte.access import auth_of, base_url_of, web_url_of
from airflow_integration.airbyte.job import remote_job, rows_and_bytes
from airflow_integration.airbyte.job_list import JOBS_PER_PAGE, job_batches, newest_of, sync_rows
from airflow_integration.airbyte.wording import WORDING
from airflow_integration.remote_job.batch import Wanted
from airflow_integration.remote_job.connection.settings import ConnectionSettings, client_arguments
from airflow_integration.remote_job.facts import facts_in, object_in
from airflow_integration.remote_job.job import JobPage, Json, RemoteJob
from airflow_integration.remote_job.outcome import Wording
from airflow_integration.remote_job.success.search import JobRows
from airflow_integration.remote_job.system import RemoteSystem
from airflow_integration.remote_job.telling.lineage import Lineage
from airflow_integration.remote_job.telling.task_run import TaskRun

if TYPE_CHECKING:
    from ssl import SSLContext

    from generated_client import Airbyte, AsyncAirbyte


class AirbyteSystem(RemoteSystem["Airbyte", "AsyncAirbyte"]):
    """Airbyte's public API, Cloud and self-managed."""

    name: ClassVar[str] = "Airbyte"
    wording: ClassVar[Wording] = WORDING
    auth_types: ClassVar[tuple[str, ...]] = ("client_credentials", "basic", "bearer", "none")
    meanings: ClassVar[Mapping[str, str]] = {
        "queued": "Airbyte has no capacity for it yet",
        "incomplete": "an attempt has failed, and Airbyte makes another one",
    }
    batch_size: ClassVar[int] = JOBS_PER_PAGE

    def make_client(self, settings: ConnectionSettings, tls: "SSLContext") -> "Airbyte":
        """Make a client of the connection's settings."""
        from generated_client.airbyte.client import SYSTEM, Airbyte

        address = SYSTEM.base_url(base_url_of(settings))
        return Airbyte(auth=auth_of(settings), **client_arguments(settings, address, tls))

    def make_async_client(self, settings: ConnectionSettings, tls: "SSLContext") -> "AsyncAirbyte":
        """Make an asynchronous client of the connection's settings."""
        from generated_client.airbyte.client import SYSTEM, AsyncAirbyte

        address = SYSTEM.base_url(base_url_of(settings))
        client = AsyncAirbyte(auth=auth_of(settings), **client_arguments(settings, address, tls))
        load_everything_for_reading(client)
        return client

    def look(self, client: "Airbyte", job_id: int) -> RemoteJob:
        """Read one job."""
        return remote_job(client.jobs.get(job_id))

    async def alook(self, client: "AsyncAirbyte", job_id: int) -> RemoteJob:
        """Read one job."""
        return remote_job(await client.jobs.get(job_id))

    def batches(self, client: "AsyncAirbyte", wanted: Wanted) -> AsyncGenerator[Sequence[RemoteJob]]:
        """List jobs."""
        return job_batches(client, wanted)

    def ask_to_end(self, client: "Airbyte", job_id: int) -> RemoteJob:
        """Cancel whatever runs on the job's connection: read the job first."""
        return remote_job(client.jobs.cancel(job_id))

    async def aask_to_end(self, client: "AsyncAirbyte", job_id: int) -> RemoteJob:
        """Cancel whatever runs on the job's connection: read the job first."""
        return remote_job(await client.jobs.cancel(job_id))

    def jobs_of(self, client: "Airbyte", target_id: str, offset: int) -> JobRows:
        """List syncs of a connection."""
        jobs = client.with_raw_response.jobs
        return sync_rows(jobs.list(**newest_of(target_id), offset=offset).body, target_id)

    async def ajobs_of(self, client: "AsyncAirbyte", target_id: str, offset: int) -> JobRows:
        """List syncs of a connection."""
        jobs = client.with_raw_response.jobs
        return sync_rows((await jobs.list(**newest_of(target_id), offset=offset)).body, target_id)

    def job_page(self, client: "Airbyte", settings: ConnectionSettings, job: RemoteJob) -> JobPage:
        """The job in the timeline of its connection; asks the server for the connection."""
        connection_id = job.facts.get("connection_id")
        if connection_id is None:  # a job that could not be read yet
            return JobPage()
        connection = connection_facts(client, str(connection_id))
        workspace_id = connection.get("workspaceId")
        if not workspace_id:
            return JobPage()
        web = web_url_of(settings, client.base_url)
        url = f"{web}/workspaces/{workspace_id}/connections/{connection_id}/timeline?jobId={job.id}&openLogs=true"
        title = f"{job.facts['job_type']} of connection {connection.get('name') or connection_id!r}"
        return JobPage(url, title, remarks_on(connection))

    def lineage(self, client: "Airbyte", job: RemoteJob, task: TaskRun | None, left: Callable[[], float]) -> Lineage:
        """The streams of the job's connection, in the source and in the destination."""
        from airflow_integration.airbyte.lineage import lineage_of

        hasty = client.with_options(max_retries=0, timeout=left())
        connection = connection_facts(hasty, str(job.facts["connection_id"]))
        raw = hasty.with_raw_response
        source = facts_in(raw.sources.get(str(connection.get("sourceId")), timeout=left()).body)
        destination = facts_in(raw.destinations.get(str(connection.get("destinationId")), timeout=left()).body)
        return lineage_of(connection, source, destination, server=client.base_url)

    def numbers(self, job: Mapping[str, Json]) -> str:
        """Rows and bytes."""
        return rows_and_bytes(job)

    def check(self, client: "Airbyte", settings: ConnectionSettings) -> str:
        """Fetch a token, if the credentials are for one, and list a workspace."""
        from airflow_integration.airbyte.trial import try_out

        return try_out(client, settings)


AIRBYTE = AirbyteSystem()


def connection_facts(client: "Airbyte", connection_id: str) -> Mapping[str, object]:
    """What the server says of a connection, undecoded: older servers leave out fields that the description demands."""
    return facts_in(client.with_raw_response.connections.get(connection_id).body)


def remarks_on(connection: Mapping[str, object]) -> tuple[str, ...]:
    """What somebody who starts a connection's jobs from outside ought to know: that Airbyte starts them as well."""
    kind = object_in(connection, "schedule").get("scheduleType", "manual")
    if kind == "manual":
        return ()
    text = (
        f"Airbyte connection {connection.get('name')!r} has a schedule of its own ({kind}): Airbyte starts jobs that "
        "get in the way of this task's. Set it to manual, or choose `if_running`."
    )
    return (text,)


def load_everything_for_reading(client: "AsyncAirbyte") -> None:
    """Import what the first answer needs, which takes long enough to be felt by an event loop."""
    from generated_client.airbyte.models import JobResponse

    sample = {"jobId": 1, "status": "running", "jobType": "sync", "startTime": "2026-01-01T00:00Z", "connectionId": ""}
    remote_job(JobResponse.from_dict(sample))
    _ = client.jobs

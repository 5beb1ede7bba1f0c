"""The hook that talks to Airbyte's public API, under the names that Airflow users know."""

from typing import TYPE_CHECKING

from airflow_integration.airbyte.access import base_url_of, token_path_of
from airflow_integration.airbyte.provider import ENTRY
from airflow_integration.airbyte.system import AIRBYTE
from airflow_integration.remote_job.calling import calling
from airflow_integration.remote_job.hook import RemoteJobHook
from airflow_integration.remote_job.watch import Limits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airflow_integration.airbyte.connection_list import ConnectionFacts
    from airflow_integration.remote_job.system import RemoteSystem
    from generated_client import Airbyte, AsyncAirbyte
    from generated_client.airbyte.models import JobResponse, JobStatusEnum


class AirbyteHook(RemoteJobHook["Airbyte", "AsyncAirbyte"]):
    """Reads, starts and cancels Airbyte jobs through an Airflow connection.

    *api_version* is accepted for old DAGs; the public API has one version. *timeout*: seconds for one request, instead
    of the connection's own.

    Its methods raise `RemoteCallError` when the server refuses or cannot be reached, and `ConnectionSettingsError` for
    a connection that cannot be used; both are `AirflowException`s.
    """

    system: "RemoteSystem[Airbyte, AsyncAirbyte]" = AIRBYTE
    conn_name_attr = "airbyte_conn_id"
    default_conn_name = "airbyte_default"
    conn_type = "airbyte"
    hook_name = "Airbyte"

    def __init__(
        self, airbyte_conn_id: str = default_conn_name, api_version: str = "v1", timeout: float | None = None
    ) -> None:
        super().__init__(airbyte_conn_id, timeout=timeout)
        self.airbyte_conn_id = airbyte_conn_id
        self.api_version = api_version

    @classmethod
    def get_ui_field_behaviour(cls) -> dict[str, object]:
        """The labels of the connection form, for Airflow 3.1; later versions have them from the provider info."""
        return ENTRY.behaviour_for_hook

    def create_api_session(self) -> "Airbyte":
        """Make a new client; close it when done."""
        return self.system.connect(self.settings)

    def get_conn_params(self, conn_id: str) -> dict[str, object]:
        """What a connection says, its secret included.

        The keys are `host client_id client_secret token_url proxies timeout`.
        """
        settings = AirbyteHook(conn_id, timeout=self.timeout).settings
        return {
            "host": base_url_of(settings),
            "client_id": settings.login,
            "client_secret": settings.password,
            "token_url": token_path_of(settings) or "v1/applications/token",
            "proxies": dict(settings.proxies) or None,
            "timeout": settings.timeout,
        }

    def get_job_details(self, job_id: int) -> "JobResponse":
        """Read a job."""
        with calling(f"Airbyte job {job_id} cannot be read"):
            return self.client.jobs.get(job_id)

    def get_job_status(self, job_id: int) -> "JobStatusEnum":
        """Read a job's status: a string, open to values that this version does not know."""
        return self.get_job_details(job_id).status

    async def aget_job_details(self, job_id: int) -> "JobResponse":
        """Read a job, in an event loop."""
        with calling(f"Airbyte job {job_id} cannot be read"):
            async with self.async_client() as client:
                return await client.jobs.get(job_id)

    async def aget_job_status(self, job_id: int) -> "JobStatusEnum":
        """Read a job's status, in an event loop."""
        return (await self.aget_job_details(job_id)).status

    def connection_id_of(self, name: str, workspace_id: str | None = None) -> str:
        """The id of the connection of that name, in a workspace or in all that can be read; deleted ones do not count.

        Airbyte knows no filter by name, so all connections are listed, 100 with each request. Raises `TargetNameError`
        where no connection has the name, or several have it; its message tells the near names, or the ids.
        """
        from airflow_integration.airbyte.connection_list import connection_id_of

        with calling(f"Airbyte connection {name!r} cannot be looked up"):
            return connection_id_of(self.client, name, workspace_id)

    def list_connections(
        self, workspace_id: str | None = None, *, tags: "Sequence[str]" = (), status: str | None = None
    ) -> "list[ConnectionFacts]":
        """The connections of a workspace, or of all, with at least one of *tags* (names) and that *status*, by name.

        Deleted ones are left out. Raises `TargetNameError` for a tag that does not exist.
        """
        from airflow_integration.airbyte.connection_list import connections_of, tag_ids_of

        with calling("Airbyte's connections cannot be listed"):
            tag_ids = tag_ids_of(self.client, tags, workspace_id) if tags else []
            found = [
                each
                for each in connections_of(self.client, workspace_id, tag_ids)
                if status is None or each.status == status
            ]
        return sorted(found, key=lambda each: (each.name, each.connection_id))

    def wait_for_job(self, job_id: int, wait_seconds: float = 3, timeout: float | None = 3600) -> None:
        """Wait until a job has succeeded, looking every *wait_seconds*; cancel it after *timeout* seconds.

        None waits without end. Raises `JobFailedError`, `JobCancelledError`, `JobTimeoutError`, or `JobPollError` when
        the server did not answer for 15 minutes.
        """
        self.wait_or_cancel(job_id, Limits(wait_seconds, None if timeout is None else self.clock.now() + timeout))

    def submit_sync_connection(self, connection_id: str) -> "JobResponse":
        """Start a sync; one that runs already, or an inactive connection, is a `RemoteCallError` with status 409."""
        return self.submit_job(connection_id, "sync")

    def submit_reset_connection(self, connection_id: str) -> "JobResponse":
        """Start a reset, which empties the destination's streams. Cancels a running sync."""
        return self.submit_job(connection_id, "reset")

    def submit_job(self, connection_id: str, job_type: str) -> "JobResponse":
        """Start a job of any type; one request, repeated only if it certainly did not reach the server."""
        with calling(f"A {job_type} of Airbyte connection {connection_id} was not started"):
            return self.client.jobs.create(connection_id=connection_id, job_type=job_type)

    def cancel_job(self, job_id: int) -> "JobResponse":
        """Cancel a job, unless it has ended: Airbyte would cancel whatever else runs on its connection."""
        with calling(f"Airbyte job {job_id} was not cancelled"):
            job = self.client.jobs.get(job_id)
            return job if job.status.is_terminal else self.client.jobs.cancel(job_id)

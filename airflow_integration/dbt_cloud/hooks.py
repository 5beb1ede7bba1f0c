"""The hook that talks to dbt Cloud's administrative API, under the names that Airflow users know."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from airflow_integration.dbt_cloud.access import adapted
from airflow_integration.dbt_cloud.account import AccountReader
from airflow_integration.dbt_cloud.artifacts import ArtifactReader, read_artifact
from airflow_integration.dbt_cloud.cause import LONGEST as LONGEST_CAUSE
from airflow_integration.dbt_cloud.errors import DbtCloudJobRunException
from airflow_integration.dbt_cloud.provider import ENTRY
from airflow_integration.dbt_cloud.run_status import DbtCloudJobRunStatus, JobRunInfo
from airflow_integration.dbt_cloud.system import DBT_CLOUD
from airflow_integration.remote_job.arguments import rendered_id, require_seconds, require_whole_number
from airflow_integration.remote_job.calling import calling
from airflow_integration.remote_job.hook import RemoteJobHook
from airflow_integration.remote_job.together import together
from airflow_integration.remote_job.watch import Limits

if TYPE_CHECKING:
    from airflow_integration.remote_job.connection.settings import ConnectionSettings
    from airflow_integration.remote_job.system import RemoteSystem
    from generated_client import AsyncDbtCloud, DbtCloud
    from generated_client.dbt_cloud.models import RunResponse

__all__ = ["DbtCloudHook", "DbtCloudJobRunStatus", "JobRunInfo", "hook_of"]


class DbtCloudHook(AccountReader, ArtifactReader, RemoteJobHook["DbtCloud", "AsyncDbtCloud"]):
    """Reads, starts and cancels dbt Cloud runs through an Airflow connection, and reads what an account holds.

    *timeout_seconds*: for one request, instead of the connection's own. *retry_limit*: how often a request that may be
    repeated is tried at most; 3 is the least, and the number in an event loop; what starts a run is never repeated
    blindly. *retry_delay* and *retry_args* are accepted for old DAGs; the pauses are the client's own, and the server's
    where it names them.
    *account_id*: all methods' account where they are given none; else the connection's.

    Its methods raise `RemoteCallError` when the server refuses or cannot be reached, and `ConnectionSettingsError` for
    a connection that cannot be used; both are `AirflowException`s. They return the client's typed models.
    """

    system: "RemoteSystem[DbtCloud, AsyncDbtCloud]" = DBT_CLOUD
    conn_name_attr = "dbt_cloud_conn_id"
    default_conn_name = "dbt_cloud_default"
    conn_type = "dbt_cloud"
    hook_name = "dbt Cloud"

    def __init__(
        self,
        dbt_cloud_conn_id: str = default_conn_name,
        timeout_seconds: float | None = None,
        retry_limit: int = 1,
        retry_delay: float = 1.0,
        retry_args: Mapping[str, object] | None = None,
        *,
        account_id: int | None = None,
    ) -> None:
        require_seconds(timeout_seconds=0 if timeout_seconds is None else timeout_seconds, retry_delay=retry_delay)
        require_whole_number(retry_limit=retry_limit)
        super().__init__(dbt_cloud_conn_id, timeout=timeout_seconds)
        self.dbt_cloud_conn_id = dbt_cloud_conn_id
        self.timeout_seconds = timeout_seconds
        self.retry_limit = retry_limit
        self.retry_delay = retry_delay
        self.retry_args = retry_args
        self.account_id = account_id

    @classmethod
    def get_ui_field_behaviour(cls) -> dict[str, object]:
        """The labels of the connection form, for Airflow 3.1; later versions have them from the provider info."""
        return ENTRY.behaviour_for_hook

    def adapted(self, settings: "ConnectionSettings") -> "ConnectionSettings":
        """The connection's settings for this hook's account."""
        return adapted(super().adapted(settings), self.account_id)

    @cached_property
    def client(self) -> "DbtCloud":
        """The blocking client. Nobody needs to close it: its connections end with it."""
        return self.system.connect(self.settings).with_options(max_retries=max(self.retry_limit - 1, 2))

    def client_of(self, account_id: int | None) -> "DbtCloud":
        """The client for an account; None: the hook's own."""
        return self.client if account_id is None else self.client.with_account_id(account_id)

    def trigger_job_run(
        self,
        job_id: int,
        cause: str,
        account_id: int | None = None,
        steps_override: Sequence[str] | None = None,
        schema_override: str | None = None,
        retry_from_failure: bool = False,
        additional_run_config: Mapping[str, object] | None = None,
    ) -> "RunResponse":
        """Start a run of a job; one request, repeated only if it certainly did not reach the server.

        *retry_from_failure* goes on with the job's last run if that has failed, whoever started it, and heeds none of
        the other arguments then.
        """
        client = self.client_of(account_id)
        with calling(f"A run of dbt Cloud job {job_id} was not started"):
            last = (
                client.runs.list(job_definition_id=job_id, order_by="-id", limit=1).data if retry_from_failure else []
            )
            if last and int(last[0].status) == DbtCloudJobRunStatus.ERROR:
                return client.jobs.rerun(job_id)
            return client.jobs.run(
                job_id,
                cause=cause[:LONGEST_CAUSE],
                steps_override=steps_override,
                schema_override=schema_override,
                extra_body=additional_run_config,
            )

    def retry_failed_job_run(self, job_id: int, account_id: int | None = None) -> "RunResponse":
        """Go on with a job's last run where it failed, or start a new one if it did not fail."""
        with calling(f"A run of dbt Cloud job {job_id} was not started"):
            return self.client_of(account_id).jobs.rerun(job_id)

    def get_job_run(
        self, run_id: int, account_id: int | None = None, include_related: Sequence[str] | None = None
    ) -> "RunResponse":
        """Read a run; *include_related*: names of what to bring along, such as `run_steps`."""
        with calling(f"dbt Cloud run {run_id} cannot be read"):
            return self.client_of(account_id).runs.get(run_id, include_related=include_related)

    def get_job_run_status(self, run_id: int, account_id: int | None = None) -> int:
        """Read the number of a run's status: see `DbtCloudJobRunStatus`."""
        return int(self.get_job_run(run_id, account_id).status)

    async def get_job_details(
        self, run_id: int, account_id: int | None = None, include_related: Sequence[str] | None = None
    ) -> "RunResponse":
        """Read a run, in an event loop."""
        with calling(f"dbt Cloud run {run_id} cannot be read"):
            async with self.async_client() as client:
                its = client if account_id is None else client.with_account_id(account_id)
                return await its.runs.get(run_id, include_related=include_related)

    async def get_job_status(
        self, run_id: int, account_id: int | None = None, include_related: Sequence[str] | None = None
    ) -> int:
        """Read the number of a run's status, in an event loop."""
        return int((await self.get_job_details(run_id, account_id, include_related)).status)

    def list_job_runs(
        self,
        account_id: int | None = None,
        include_related: Sequence[str] | None = None,
        job_definition_id: int | None = None,
        order_by: str | None = None,
        *,
        status: int | Sequence[int] | None = None,
        max_items: int | None = None,
    ) -> "Sequence[RunResponse]":
        """List runs, of one job or of all, the oldest first unless *order_by* is `-id`; *max_items* at most.

        *status*: only runs with this one, or with one of these.
        """
        with calling("dbt Cloud's runs cannot be listed"):
            runs = self.client_of(account_id).runs.list(
                include_related=include_related,
                job_definition_id=job_definition_id,
                order_by=order_by,
                status__in=[status] if isinstance(status, int) else status,
                max_items=max_items,
            )
            return list(runs)

    def get_job_runs(
        self, account_id: int | None = None, payload: Mapping[str, object] | None = None
    ) -> "Sequence[RunResponse]":
        """List the first page of runs; *payload*: the query, as the API knows it."""
        with calling("dbt Cloud's runs cannot be listed"):
            return self.client_of(account_id).runs.list(extra_query=payload).data

    def cancel_job_run(self, run_id: int, account_id: int | None = None) -> "RunResponse":
        """Ask for the end of a run; one that has ended stays as it is."""
        with calling(f"dbt Cloud run {run_id} was not cancelled"):
            return self.client_of(account_id).runs.cancel(run_id)

    async def get_job_run_artifacts_concurrently(
        self, run_id: int, artifacts: Sequence[str], account_id: int | None = None, step: int | None = None
    ) -> dict[str, object]:
        """Fetch files of a run at the same time, in an event loop; those that end in `.json` are read, others are text.

        *step*: the command whose files they are, 1 for the first; None: the last.
        """
        with calling(f"Files of dbt Cloud run {run_id} cannot be fetched"):
            async with self.async_client() as client:
                runs = (client if account_id is None else client.with_account_id(account_id)).runs
                found = await together(runs.artifact(run_id, path, step=step) for path in artifacts)
        return {path: read_artifact(path, content) for path, content in zip(artifacts, found, strict=True)}

    def log_job_run_failure_details(self, run_id: int, account_id: int | None = None, job_run: object = None) -> None:
        """Write into the log why a run has failed: its failed steps, the end of their logs, models and tests.

        *job_run* is accepted for old DAGs; the run is read anew. Never raises.
        """
        hook = self if account_id is None else self._of_account(account_id)
        if sentence := hook.tell_why(run_id):
            self.log.error("dbt Cloud run %s: %s", run_id, sentence)

    def wait_for_job_run_status(
        self,
        run_id: int,
        account_id: int | None = None,
        expected_statuses: int | Sequence[int] | set[int] = DbtCloudJobRunStatus.SUCCESS,
        check_interval: float = 60,
        timeout: float = 60 * 60 * 24 * 7,
    ) -> bool:
        """Wait until a run has one of *expected_statuses*, and return True. Cancels nothing.

        Raises `DbtCloudJobRunException` when the run has ended with any other, and after *timeout* seconds; raises
        `JobPollError` when the server did not answer for 15 minutes.
        """
        expected = {expected_statuses} if isinstance(expected_statuses, int) else set(expected_statuses)
        hook = self if account_id is None else self._of_account(account_id)
        began = self.clock.now()
        limits = Limits(check_interval, began + timeout)
        ended = hook.watch_job(run_id, limits, started_at=began, until=lambda run: run.facts["status_code"] in expected)
        if ended.job is not None and ended.job.facts["status_code"] in expected:
            return True
        outcome = hook.explained(self.system.wording.outcome(ended, hook.job_url(ended.job)))
        raise outcome.error(self.system.errors) or DbtCloudJobRunException(
            f"dbt Cloud run {run_id} has ended otherwise than was expected.", job_id=run_id
        )

    def _of_account(self, account_id: int) -> "DbtCloudHook":
        return DbtCloudHook(self.dbt_cloud_conn_id, self.timeout_seconds, self.retry_limit, account_id=account_id)


def hook_of(conn_id: str, account_id: object, hook_params: "Mapping[str, Any] | None") -> DbtCloudHook:
    """The hook of a task. *account_id*: None, or what its template has become."""
    account = None if account_id is None else rendered_id(account_id=account_id)
    return DbtCloudHook(conn_id, account_id=account, **(hook_params or {}))

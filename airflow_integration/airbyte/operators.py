"""The operators: one starts a job on an Airbyte connection, one lists connections for it."""

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, get_args

from airflow_integration.airbyte.links import AirbyteJobLink
from airflow_integration.remote_job.airflow_names import conf
from airflow_integration.remote_job.arguments import rendered, require_one, require_seconds, require_whole_number
from airflow_integration.remote_job.operator import BaseOperator, IfRunning, RemoteJobOperator

if TYPE_CHECKING:
    from airflow.sdk import BaseOperatorLink, Context, XComArg

    from airflow_integration.airbyte.hooks import AirbyteHook
    from airflow_integration.airbyte.targets import ConnectionToRun
    from airflow_integration.airbyte.triggers import AirbyteSyncTrigger
    from airflow_integration.remote_job.job import Json
    from airflow_integration.remote_job.start import Start

JobType: TypeAlias = Literal["sync", "reset", "clear"]
ConnectionStatus: TypeAlias = Literal["active", "inactive", "locked"]


class AirbyteTriggerSyncOperator(RemoteJobOperator):
    """Starts a sync (or a reset, or a clear) of an Airbyte connection and returns the job's id.

    The connection is given by *connection_id*, or by *connection_name*, which is looked up when the task runs, in
    *workspace_id* or in all workspaces; a name that several connections have is refused.

    It waits for the job unless *asynchronous*; with *deferrable* it waits in the triggerer and holds no worker.
    *wait_seconds* is the time between two looks at the job, *timeout* the longest wait for it, both in seconds.

    The task fails when the job fails or is cancelled, and at the timeout, which also cancels the job unless
    *cancel_on_timeout* is False. *min_rows* fails a sync that moved fewer rows, or does not tell how many, since
    Airbyte calls empty syncs succeeded. *if_running* says what to do when the connection is busy: `fail`, `wait`,
    `attach` or `skip`. An unreachable server is put up with for *max_poll_failure_seconds*. *api_version*: see
    `AirbyteHook`.
    """

    template_fields: Collection[str] = ("connection_id", "airbyte_conn_id", "connection_name", "workspace_id")
    ui_color: str = "#6C51FD"
    operator_extra_links: "Collection[BaseOperatorLink]" = (AirbyteJobLink(),)
    job_types: ClassVar[tuple[str, ...]] = get_args(JobType)

    def __init__(
        self,
        *,
        connection_id: "str | XComArg | None" = None,
        airbyte_conn_id: str = "airbyte_default",
        asynchronous: bool = False,
        deferrable: bool = conf.getboolean("operators", "default_deferrable", fallback=False),
        api_version: str = "v1",
        wait_seconds: float = 3,
        timeout: float | None = 3600,
        job_type: JobType = "sync",
        if_running: IfRunning = "fail",
        cancel_on_timeout: bool = True,
        cancel_on_kill: bool = True,
        min_rows: int | None = None,
        max_poll_failure_seconds: float = 900,
        connection_name: "str | XComArg | None" = None,
        workspace_id: "str | XComArg | None" = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(
            deferrable=deferrable,
            if_running=if_running,
            cancel_on_timeout=cancel_on_timeout,
            cancel_on_kill=cancel_on_kill,
            max_poll_failure_seconds=max_poll_failure_seconds,
            **kwargs,
        )
        require_seconds(wait_seconds=wait_seconds, timeout=0 if timeout is None else timeout)
        require_whole_number(min_rows=min_rows)
        if job_type not in self.job_types:
            raise ValueError(f"job_type is {job_type!r}; it must be one of {', '.join(self.job_types)}")
        if min_rows is not None and job_type != "sync":
            raise ValueError(f"min_rows goes with job_type='sync' only; a {job_type} moves no rows")
        require_one(connection_id=connection_id, connection_name=connection_name)
        self.connection_id = connection_id
        self.connection_name = connection_name
        self.workspace_id = workspace_id
        self.airbyte_conn_id = airbyte_conn_id
        self.asynchronous = asynchronous
        self.api_version = api_version
        self.wait_seconds = wait_seconds
        self.timeout = timeout
        self.job_type = job_type
        self.min_rows = min_rows
        self._found_id: str | None = None

    @property
    def job_id(self) -> int | None:
        """The job, once it is known. A subclass that starts a job by itself sets it, and a kill then cancels it."""
        return self.remote_job_id

    @job_id.setter
    def job_id(self, job_id: int | None) -> None:
        self.has_job(job_id, owned=True)

    @property
    def waits(self) -> bool:
        """Whether the task waits for the job at all."""
        return not self.asynchronous

    @property
    def poll_interval(self) -> float:
        """Seconds between two looks at the job."""
        return self.wait_seconds

    @property
    def patience(self) -> float | None:
        """Seconds to wait for the job."""
        return self.timeout

    def new_hook(self) -> "AirbyteHook":
        """Make the hook."""
        from airflow_integration.airbyte.hooks import AirbyteHook

        return AirbyteHook(self.airbyte_conn_id, self.api_version)

    @cached_property
    def hook(self) -> "AirbyteHook":
        """The hook of this task."""
        return self.new_hook()

    def target(self, start: "Start") -> "ConnectionToRun":
        """The Airbyte connection, which takes no name of a start."""
        from airflow_integration.airbyte.targets import ConnectionToRun

        del start
        if self._found_id is None:
            self._found_id = self._find_connection()
        return ConnectionToRun(self.hook.client, self._found_id, self.job_type)

    def new_trigger(self, job_id: int, **arguments: Any) -> "AirbyteSyncTrigger":
        """Make the trigger."""
        from airflow_integration.airbyte.triggers import AirbyteSyncTrigger

        return AirbyteSyncTrigger(job_id=job_id, conn_id=self.airbyte_conn_id, **arguments)

    def _find_connection(self) -> str:
        if self.connection_id is not None or self.connection_name is None:
            return rendered(connection_id=self.connection_id)
        name = rendered(connection_name=self.connection_name)
        workspace_id = None if self.workspace_id is None else rendered(workspace_id=self.workspace_id)
        connection_id = self.hook.connection_id_of(name, workspace_id)
        self.log.info("Airbyte connection %r is %s", name, connection_id)
        return connection_id

    def check_result(self, job: "Mapping[str, Json]") -> None:
        """Refuse a sync that moved too little."""
        rows = job.get("rows")
        if self.min_rows is None or (isinstance(rows, int) and rows >= self.min_rows):
            return
        from airflow_integration.remote_job.errors import JobResultError

        told = "does not tell how many rows it moved" if rows is None else f"moved {rows} rows"
        raise JobResultError(
            f"Airbyte job {self.remote_job_id} succeeded but {told}; min_rows asks for {self.min_rows}.",
            job_id=self.remote_job_id,
        )


class AirbyteListConnectionsOperator(BaseOperator):
    """Returns the Airbyte connections that another operator is to be mapped over, sorted by name.

        every = AirbyteListConnectionsOperator(task_id="every", tags=["nightly"])
        AirbyteTriggerSyncOperator.partial(task_id="sync", deferrable=True).expand_kwargs(every.output)

    It returns `[{"connection_id": "…"}, …]`, and XCom `connections` also holds `name`, `workspace_id` and `status` of
    each. *workspace_id*: None for all that can be read. *tags*: names, one of which a connection has to bear; one that
    does not exist fails the task. *status*: None for all; deleted connections are never among them.
    """

    template_fields: Collection[str] = ("workspace_id", "tags", "airbyte_conn_id")
    ui_color: str = "#6C51FD"
    statuses: ClassVar[tuple[str, ...]] = get_args(ConnectionStatus)

    def __init__(
        self,
        *,
        workspace_id: "str | XComArg | None" = None,
        tags: "Sequence[str] | str | XComArg" = (),
        status: ConnectionStatus | None = "active",
        airbyte_conn_id: str = "airbyte_default",
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        if status is not None and status not in self.statuses:
            raise ValueError(f"status is {status!r}; it must be one of {', '.join(self.statuses)}, or None for all")
        self.workspace_id = workspace_id
        self.tags = tags
        self.status = status
        self.airbyte_conn_id = airbyte_conn_id

    def execute(self, context: "Context") -> list[dict[str, str]]:
        """List them."""
        from airflow_integration.airbyte.hooks import AirbyteHook
        from airflow_integration.remote_job.running_task import task_of

        workspace_id = None if self.workspace_id is None else rendered(workspace_id=self.workspace_id)
        if not isinstance(self.tags, Sequence):
            raise TypeError(f"tags has become {self.tags!r}, which is no list of names")
        tags = [self.tags] if isinstance(self.tags, str) else [str(tag) for tag in self.tags]
        found = AirbyteHook(self.airbyte_conn_id).list_connections(workspace_id, tags=tags, status=self.status)
        self.log.info("%d connections: %s", len(found), ", ".join(each.name for each in found) or "mapped tasks skip")
        if task := task_of(context):
            task.xcom_push(key="connections", value=[each.as_dict() for each in found])
        return [{"connection_id": each.connection_id} for each in found]

"""The face of an operator that starts a job and follows it: arguments, and the methods that Airflow calls.

DAG files pay for what is imported here, so the rest (`course` and what it uses) comes when the task runs.
"""

from abc import abstractmethod
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

from .arguments import require_seconds

if TYPE_CHECKING:
    from airflow.sdk import BaseOperator as _AirflowOperator
    from airflow.sdk import Context

    from .hook import RemoteJobHook
    from .job import Json
    from .lost_start import StartUnderWay
    from .start import Start
    from .target import Target
    from .telling.lineage import TaskLineage
    from .trigger import RemoteJobTrigger

    class BaseOperator(_AirflowOperator):
        """Airflow's, with a constructor whose types are all known."""

        def __init__(self, **kwargs: Any) -> None: ...
else:
    from airflow.sdk import BaseOperator

IfRunning: TypeAlias = Literal["fail", "wait", "attach", "skip"]


class RemoteJobOperator(BaseOperator):
    """Starts one job of a remote system and ends as the job ends; returns the job's id in every mode.

    *if_running* says what to do when a job of the same target has not ended: `fail`; `wait` for its end and start ours
    then; `attach`: take it for ours as far as the outcome goes, and never cancel it; `skip` the task.
    """

    def __init__(
        self,
        *,
        deferrable: bool,
        if_running: IfRunning,
        cancel_on_timeout: bool,
        cancel_on_kill: bool,
        max_poll_failure_seconds: float,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        if if_running not in get_args(IfRunning):
            raise ValueError(f"if_running is {if_running!r}; it must be one of {', '.join(get_args(IfRunning))}")
        require_seconds(max_poll_failure_seconds=max_poll_failure_seconds)
        self.deferrable = deferrable
        self.if_running = if_running
        self.cancel_on_timeout = cancel_on_timeout
        self.cancel_on_kill = cancel_on_kill
        self.max_poll_failure_seconds = max_poll_failure_seconds
        self.remote_job_id: int | None = None
        """The task's present job."""
        self.job_url: str | None = None
        """Where a person looks at the job, as far as it is known."""
        self.was_killed: bool = False
        """Whether Airflow has asked for the end of this try. The interrupted code may still go on for seconds."""
        self._own_job: int | None = None
        self._start_under_way: StartUnderWay | None = None
        self._has_judged = False

    # What a system says of itself -----------------------------------------------------------------------------------

    @abstractmethod
    def new_hook(self) -> "RemoteJobHook[Any, Any]":
        """Make the hook."""

    @abstractmethod
    def target(self, start: "Start") -> "Target":
        """What is started; *start* names it."""

    @abstractmethod
    def new_trigger(self, job_id: int, **arguments: Any) -> "RemoteJobTrigger":
        """Make the trigger; *arguments* are the common ones of `RemoteJobTrigger`, without job and connection."""

    @property
    @abstractmethod
    def waits(self) -> bool:
        """Whether the task waits for the job at all."""

    @property
    @abstractmethod
    def poll_interval(self) -> float:
        """Seconds between two looks at the job."""

    @property
    @abstractmethod
    def patience(self) -> float | None:
        """Seconds to wait for the job; None: no limit."""

    def check_result(self, job: "Mapping[str, Json]") -> None:
        """Raise `JobResultError` if a job that succeeded did not bring what the task asks for."""

    # What Airflow calls ---------------------------------------------------------------------------------------------

    @cached_property
    def hook(self) -> "RemoteJobHook[Any, Any]":
        """The hook of this task."""
        return self.new_hook()

    def execute(self, context: "Context") -> int:
        """Start the job, and wait for it unless told otherwise."""
        from .course import Course

        return Course(self, context).start()

    def execute_complete(self, context: "Context", event: object = None) -> int:
        """Go on after the deferral: the event says how the job ended."""
        from .course import Course

        self._has_judged = True
        return Course(self, context).finish_after_deferral(event)

    def execute_after_other(self, context: "Context", event: object = None) -> int:
        """Go on after the job that was in the way has ended."""
        from .course import Course

        return Course(self, context).go_on_after_other(event)

    def resume_execution(self, next_method: str, next_kwargs: "dict[str, Any] | None", context: "Context") -> object:
        """Go on after a deferral: Airflow's call of the methods above, or of what a subclass has in their place."""
        try:
            result: object = super().resume_execution(next_method, next_kwargs, context)
        except Exception:
            if next_method == "execute_complete" and not self._has_judged:
                from .course import Course

                # A subclass has judged the event by itself; a retry must not meet the same job again.
                Course(self, context).leave_bad_end((next_kwargs or {}).get("event"))
            raise
        return result

    def on_kill(self) -> None:
        """Cancel the job, if it is ours, within the seconds that Airflow leaves. Never raises."""
        self.was_killed = True
        if not self.cancel_on_kill:
            return
        try:
            if self._own_job is not None:
                self.hook.end_job_now(self._own_job)
            elif self._start_under_way is not None:
                self.hook.end_start_now(self._start_under_way)
        except Exception:
            self.log.exception("Cancelling job %s failed", self.remote_job_id)

    def get_openlineage_facets_on_complete(self, task_instance: object) -> "TaskLineage | None":
        """What the job has read and written, for OpenLineage; None where that cannot be told. Never raises."""
        if self.remote_job_id is None:
            return None
        from .telling.job_lineage import told_lineage

        return told_lineage(self.hook, self.remote_job_id, self.job_url, task_instance)

    def get_openlineage_facets_on_failure(self, task_instance: object) -> "TaskLineage | None":
        """The same for a task that failed: its job may have written all the same."""
        return self.get_openlineage_facets_on_complete(task_instance)

    # What the course of the task tells, for `on_kill`, which may come between any two instructions -------------------

    def starts_job(self, start: "StartUnderWay | None") -> None:
        """Remember that a job is about to be asked for; a kill looks for it. None: none was, or it cannot be told."""
        self._start_under_way = start
        self.remote_job_id = self._own_job = None

    def has_job(self, job_id: int | None, *, owned: bool) -> None:
        """Remember the task's present job; a kill cancels it if it is *owned*. None: there is none."""
        self.remote_job_id = job_id
        self._own_job = job_id if owned else None
        self._start_under_way = None

"""What can be started in dbt Cloud."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from airflow_integration.dbt_cloud.cause import cause_of
from airflow_integration.dbt_cloud.job import remote_job
from airflow_integration.dbt_cloud.run_list import NEWEST_PER_PAGE, newest_of, readable_runs
from airflow_integration.remote_job.job import Json, RemoteJob
from airflow_integration.remote_job.start import Start
from airflow_integration.remote_job.target import Whose, unfinished
from airflow_integration.remote_job.telling.task_log import TaskLog

if TYPE_CHECKING:
    from generated_client import APIStatusError, DbtCloud
    from generated_client.dbt_cloud.models import RunResponse

_OVERRIDES = (
    "git_sha", "git_branch", "azure_pull_request_id", "github_pull_request_id", "gitlab_merge_request_id",
    "non_native_pull_request_id", "schema_override", "dbt_version_override", "threads_override",
    "target_name_override", "generate_docs_override", "timeout_seconds_override", "steps_override",
)  # fmt: skip
"""What makes one run of a job do other work than another; a run tells of all of them."""


@dataclass(frozen=True, slots=True)
class RunOrder:
    """What a run is asked for with."""

    reason: str
    """Why, for people; becomes part of the cause."""
    parameters: Mapping[str, object] = field(default_factory=dict[str, object])
    """The rest of the request's body, plain JSON: `steps_override` and its like, also what this version does not know.
    What is None or empty is left out."""
    lineage: Mapping[str, Json] = field(default_factory=dict[str, Json])
    """The task's OpenLineage facts, where they are to be in the cause: see `cause.lineage_of`."""


class JobToRun:
    """A dbt Cloud job as something to start.

    *retry_from_failure*: go on with the task's own last run where it failed, if dbt Cloud can; else all of it runs.
    *reuse_existing_run*: a run with the same parameters that has not ended is in the way; without it nothing is.
    """

    def __init__(
        self,
        client: "DbtCloud",
        job_id: int,
        start: Start,
        *,
        order: RunOrder,
        log: TaskLog,
        retry_from_failure: bool = False,
        reuse_existing_run: bool = False,
    ) -> None:
        self._client = client
        self._job_id = job_id
        self._start = start
        self._order = order
        self._parameters = _given(order.parameters)
        self._log = log
        self._failed_run = start.earlier_job if retry_from_failure else None
        self._reuses = reuse_existing_run

    @property
    def name(self) -> str:
        """What a person calls it."""
        return f"dbt Cloud job {self._job_id}"

    @property
    def displaces(self) -> bool:
        """Runs of a job wait for each other."""
        return False

    @property
    def recognisable(self) -> bool:
        """The cause of a run holds the token of its start; and a run tells with which one it goes on."""
        return True

    def newest_jobs(self) -> list[RemoteJob]:
        """The latest runs. They wait for each other, so that the ones that have not ended are the latest."""
        from generated_client import ResponseDecodeError

        try:
            return self._listed()
        except ResponseDecodeError:
            # One odd row must not hide the others.
            raw = self._client.with_raw_response.runs
            jobs = readable_runs(raw.list(**newest_of(self._job_id), include_related=["trigger"]).body, self._job_id)
            if jobs is None:
                raise
            return jobs

    def _listed(self) -> list[RemoteJob]:
        jobs: list[RemoteJob] = []
        runs = self._client.runs.list(**newest_of(self._job_id), include_related=["trigger"])
        for number, run in enumerate(runs, start=1):
            if run.job_definition_id == self._job_id:  # a server that ignores the filter lists others too
                jobs.append(remote_job(run))
            if number >= NEWEST_PER_PAGE and run.status.state.is_terminal:
                break
        return jobs

    def detached(self, timeout: float) -> "JobToRun":
        """The same for code that interrupts other code: shares no lock with this one, and takes *timeout* seconds."""
        return JobToRun(
            self._client.detached().with_options(timeout=timeout, max_retries=0),
            self._job_id,
            self._start,
            order=self._order,
            log=self._log,
            retry_from_failure=self._failed_run is not None,
            reuse_existing_run=self._reuses,
        )

    def start(self) -> RemoteJob:
        """Ask for a run."""
        run = self._retried()
        if run is None:
            cause = cause_of(self._order.reason, self._start.token, self._order.lineage)
            run = self._client.jobs.run(self._job_id, cause=cause, extra_body=self._parameters)
        return remote_job(run)

    def obstacle(self) -> str | None:
        """A job takes runs always."""
        return None

    def in_the_way(self, jobs: Sequence[RemoteJob]) -> RemoteJob | None:
        """Nothing: dbt Cloud queues runs. Unless one that does the same is to be used."""
        return unfinished([job for job in jobs if self.does_the_same(job)]) if self._reuses else None

    def does_the_same(self, job: RemoteJob) -> bool:
        """Whether the run does all of the work, and with our parameters; one that tells nothing of them does not."""
        if not job.order or job.facts.get("retry_of") is not None:
            return False
        theirs = _given(job.order)
        return all(theirs.get(name) == self._parameters.get(name) for name in {*_OVERRIDES, *self._parameters})

    def could_be_ours(self, job: RemoteJob) -> bool:
        """Whether the run has our token, or goes on with the run that we go on with."""
        if self._start.token in str(job.order.get("cause")):
            return True
        return self._failed_run is not None and job.facts.get("retry_of") == self._failed_run

    def whose_job_conflicts(self, conflict: "APIStatusError") -> Whose:
        """Asked about a run that is ours by its token."""
        del conflict
        return "ours"

    def _retried(self) -> "RunResponse | None":
        """The run that goes on with the task's own failed one; None, and a line in the log, where that cannot be."""
        from generated_client import APIStatusError

        if self._failed_run is None:
            return None
        why_not = self._why_no_retry(self._failed_run)
        if why_not is None:
            self._log.info(
                "%s: going on with run %s where it failed, by its own overrides", self.name, self._failed_run
            )
            try:
                return self._client.runs.retry(self._failed_run)
            except APIStatusError as refusal:
                if refusal.transient:
                    raise
                why_not = str(refusal)
        text = "%s: run %s cannot be gone on with where it failed, so all of it runs again: %s"
        self._log.warning(text, self.name, self._failed_run, why_not)
        return None

    def _why_no_retry(self, run_id: int) -> str | None:
        from generated_client import APIError

        try:
            failed = self._client.runs.get(run_id)
        except APIError as error:
            return str(error)
        if failed.job_definition_id != self._job_id:
            return f"it is a run of job {failed.job_definition_id}"
        return None if failed.can_retry else f"dbt Cloud says {failed.retry_not_supported_reason}"


def _given(parameters: Mapping[str, object]) -> dict[str, object]:
    """Those that override something; a template that has nothing to fill in leaves an empty text."""
    return {name: value for name, value in parameters.items() if value is not None and value not in ("", [])}

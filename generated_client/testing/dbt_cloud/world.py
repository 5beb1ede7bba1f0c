"""What exists on the stand-in: jobs and their runs, and plain records of everything else."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from generated_client.testing.clock import Clock
from generated_client.testing.dbt_cloud.dispatch import Code, Dispatch
from generated_client.testing.dbt_cloud.engine_run import EngineRun
from generated_client.testing.dbt_cloud.run import Run
from generated_client.testing.dbt_cloud.script import RunScript
from generated_client.testing.http_message import JsonObject

DEFAULT_STEPS = ("dbt build",)


@dataclass(slots=True)
class Job:
    """A job definition; change its fields to change the server's mind.  One with `code` can be run by an engine."""

    job_id: int
    name: str
    project_id: int
    environment_id: int
    steps: tuple[str, ...]
    created_at: datetime
    settings: JsonObject = field(default_factory=JsonObject)
    code: Code | None = None
    deleted: bool = False


class World:
    """All of one account.  The caller holds the server's lock around every call."""

    def __init__(
        self, clock: Clock, account_id: int, first_id: int, default_script: RunScript, dispatch: Dispatch | None = None
    ) -> None:
        self.account_id = account_id
        self.jobs: dict[int, Job] = {}
        self.records: defaultdict[str, list[JsonObject]] = defaultdict(list[JsonObject])
        self.default_script = default_script
        self._clock = clock
        self._dispatch = dispatch
        self._runs: dict[int, Run] = {}
        self._of_job: defaultdict[int, list[Run]] = defaultdict(list[Run])
        self._scripts: defaultdict[int, deque[RunScript]] = defaultdict(deque[RunScript])
        self._lasting: dict[int, RunScript] = {}
        self._last_id = first_id - 1

    def new_id(self) -> int:
        """The next id of whatever it may be: they grow, as those of dbt Cloud do."""
        self._last_id += 1
        return self._last_id

    def record_of(self, kind: str, record_id: int) -> JsonObject | None:
        """The record of the account with this id, of this kind: "projects", for example."""
        records = self.records[f"/api/v2/accounts/{{account_id}}/{kind}/"]
        return next((record for record in records if record["id"] == record_id), None)

    def add_job(self, name: str, project_id: int, environment_id: int, steps: Sequence[str]) -> Job:
        """Create a job."""
        job = Job(self.new_id(), name, project_id, environment_id, tuple(steps), self._clock.now())
        self.jobs[job.job_id] = job
        return job

    def queue_script(self, job_id: int, script: RunScript) -> None:
        """What the next run of this job without a script does."""
        self._scripts[job_id].append(script)

    def set_script(self, job_id: int, script: RunScript) -> None:
        """What every run of this job does for which no script is queued."""
        self._lasting[job_id] = script

    def start(
        self,
        job: Job,
        order: JsonObject,
        *,
        script: RunScript | None = None,
        cause_category: str = "api",
        retried: int | None = None,
    ) -> Run:
        """Start a run; it is queued behind those of the same job that have not ended.

        It follows `script`, else a queued or lasting one; else it is an engine's, if there is one and the job has code.
        """
        script = script or self._own_script(job)
        on_engine = script is None and self._dispatch is not None and job.code is not None
        steps = order.get("steps_override")
        now = self._clock.now()
        script = script or (RunScript.held() if on_engine else self.default_script)
        run = (EngineRun if on_engine else Run)(
            self.new_id(),
            job.job_id,
            now + timedelta(seconds=script.appears_after),
            script,
            tuple(map(str, steps)) if isinstance(steps, list) and steps else job.steps,
            order,
            ahead=tuple(run for run in self.runs_of(job.job_id) if not run.is_over(now)),
            cause_category=cause_category,
            retried=retried,
        )
        self._entered(run)
        if isinstance(run, EngineRun) and self._dispatch is not None and job.code is not None:
            self._dispatch.hand_over(run, job, job.code, None if retried is None else self.run(retried))
        return run

    def record(self, job: Job, status: int, created_at: datetime, seconds: float) -> Run:
        """Enter a run of the past that took `seconds` and ended with `status`."""
        script = RunScript(status, running=seconds)
        return self._entered(Run(self.new_id(), job.job_id, created_at, script, job.steps, {"cause": "Scheduled"}))

    def run(self, run_id: int) -> Run | None:
        """The run with this id, if it has appeared."""
        run = self._runs.get(run_id)
        return run if run is not None and run.created_at <= self._clock.now() else None

    def visible(self, job_id: int | None = None) -> Iterator[Run]:
        """The runs that have appeared, of one job or of all, oldest first."""
        now = self._clock.now()
        runs: Iterable[Run] = self._runs.values() if job_id is None else self.runs_of(job_id)
        return (run for run in runs if run.created_at <= now)

    def runs_of(self, job_id: int) -> Sequence[Run]:
        """All runs of a job, oldest first, those included that have not appeared yet."""
        return self._of_job.get(job_id, [])

    def _own_script(self, job: Job) -> RunScript | None:
        queued = self._scripts[job.job_id]
        return queued.popleft() if queued else self._lasting.get(job.job_id)

    def _entered(self, run: Run) -> Run:
        self._runs[run.run_id] = run
        self._of_job[run.job_id].append(run)
        return run

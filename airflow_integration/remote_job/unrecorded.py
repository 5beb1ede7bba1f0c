"""What earlier tries have left where Airflow keeps no records (before 3.3): jobs that bear the tokens of their starts.

Only a job that still runs is gone on with. Whether an ended one was the end of its try as well, nobody knows; so it is
started anew, or gone on from where it failed.
"""

from collections.abc import Callable, Sequence

from .clock import CLOCK, Clock
from .job import RemoteJob
from .patience import Patience
from .record import JobRecord
from .start import Start, StartsOfTask
from .target import Target
from .telling.task_log import TaskLog


class UnrecordedTries:
    """The earlier tries of a task. *patience*: seconds for a server that does not answer."""

    def __init__(
        self,
        starts: StartsOfTask,
        target_of: Callable[[Start], Target],
        *,
        log: TaskLog,
        patience: float,
        clock: Clock = CLOCK,
    ) -> None:
        self._starts = starts
        self._target_of = target_of
        self._log = log
        self._seconds = patience
        self._clock = clock

    def record(self) -> JobRecord | None:
        """The record that the last of them would have left; None: it has no job that can be told from others."""
        starts = self._starts
        if starts.try_number == 1:
            return None
        target = self._target_of(starts.of_try(starts.try_number))
        if not target.recognisable:
            return None
        jobs = self._jobs(target)
        record: JobRecord | None = None
        for number in range(1, starts.try_number):
            earlier = record.job_id if record is not None and number > starts.first_try else None
            theirs = self._target_of(starts.of_try(number, earlier))
            job = max(filter(theirs.could_be_ours, jobs), key=lambda job: job.id, default=None)
            if job is not None:
                cleared = number < starts.first_try
                most = starts.max_tries - 1 if cleared else starts.max_tries
                record = JobRecord(None, job.id, number, most, owned=True, settled=job.state.is_terminal)
        return record

    def _jobs(self, target: Target) -> Sequence[RemoteJob]:
        from generated_client import APIError

        patience = Patience(self._seconds, what=target.name, log=self._log, clock=self._clock)
        while True:
            try:
                return target.newest_jobs()
            except APIError as error:
                if not patience.lasts(error):
                    self._log.warning("%s: jobs of earlier tries cannot be looked for: %s", target.name, error)
                    return ()

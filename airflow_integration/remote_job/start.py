"""One start of a task's job: what names it, and which job it may go on from."""

import hashlib
import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from .running_task import task_of


@dataclass(frozen=True, slots=True)
class Start:
    """One start of one task's job."""

    token: str
    """Names it: the same for the same dag, run, task, map index and try, and for no other. 16 hexadecimal digits."""
    earlier_job: int | None = None
    """The task's own last job, which has ended, for systems that can go on where a job failed; None after a clear."""


class StartsOfTask:
    """The starts of the running task, of which each try has one. *retries*: as its operator says."""

    def __init__(self, context: Mapping[str, object], retries: int) -> None:
        task = task_of(context)
        self.try_number: int = task.try_number if task else 1
        self.max_tries: int = task.max_tries if task else 0
        self.first_try: int = max(self.max_tries - retries + 1, 1)
        """The first one since a user has cleared the task, which raises the highest number of its tries."""
        mapped = task is not None and task.map_index is not None and task.map_index >= 0
        self._identity: tuple[object, ...] = (
            # Outside Airflow nobody comes after us who could look for the job.
            (task.dag_id, task.run_id, task.task_id, task.map_index if mapped else -1) if task else (str(uuid.uuid4()),)
        )

    def of_try(self, number: int, earlier_job: int | None = None) -> Start:
        """The start of one try, by whoever asks and whenever."""
        named = json.dumps([*self._identity, number])
        return Start(hashlib.sha256(named.encode()).hexdigest()[:16], earlier_job)

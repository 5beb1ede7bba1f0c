"""A run at one moment, as tests see it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from generated_client.testing.dbt_cloud.run import Run
from generated_client.testing.dbt_cloud.script import TERMINAL
from generated_client.testing.http_message import JsonObject


@dataclass(frozen=True, slots=True)
class RunSnapshot:
    """A run at one moment, as the server knows it.

    `status` is the number that the API shows, `statuses` are all so far, in order.  `order` is the body of the POST
    that started it, `steps` the commands that it runs.  `retried` is the run that it goes on with, `blocked_by` those
    that it is queued behind, `message` what dbt Cloud says of its end.
    """

    run_id: int
    job_id: int
    status: int
    statuses: tuple[int, ...]
    created_at: datetime
    finished_at: datetime | None
    order: JsonObject
    steps: tuple[str, ...]
    retried: int | None
    blocked_by: tuple[int, ...]
    message: str | None

    @classmethod
    def of(cls, run: Run, now: datetime) -> RunSnapshot:
        """The run as it is at *now*."""
        end = run.end(now)
        return cls(
            run_id=run.run_id,
            job_id=run.job_id,
            status=run.status(now),
            statuses=run.statuses(now),
            created_at=run.created_at,
            finished_at=None if end is None else end[0],
            order=run.order,
            steps=run.steps,
            retried=run.retried,
            blocked_by=tuple(run.blocked_by(now)),
            message=run.message(now),
        )

    @property
    def terminal(self) -> bool:
        """Whether the run is over."""
        return self.status in TERMINAL

    @property
    def cause(self) -> str:
        """What it was started for, as whoever started it said."""
        return str(self.order.get("cause") or "")

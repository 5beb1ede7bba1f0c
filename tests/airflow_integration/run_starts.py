"""Starting runs of a job on a stand-in dbt Cloud in process, whose clock stands still until somebody waits."""

import logging
from typing import Any

from airflow_integration.dbt_cloud.targets import JobToRun, RunOrder
from airflow_integration.remote_job.clock import Clock
from airflow_integration.remote_job.start import Start
from airflow_integration.remote_job.submission import InTheWay, Started, Submission
from generated_client.testing import DbtCloudServer

TOKEN = "0123456789abcdef"
POST, RETRY, LIST = "*/jobs/*/run/", "*/runs/*/retry/", "*/runs/"
STEPS = {"steps_override": ["dbt build --select orders"]}

_LOG = logging.getLogger(__name__)


class NightlyJob:
    """A job, and what has been asked of it."""

    def __init__(self, server: DbtCloudServer) -> None:
        self.server = server
        self.job = server.add_job("nightly", steps=["dbt seed", "dbt build"])

    def target(self, start: Start | None = None, **arguments: Any) -> JobToRun:
        """The job as something to start."""
        given: dict[str, Any] = {"order": RunOrder("nightly build"), "log": _LOG, **arguments}
        return JobToRun(self.server.client(), self.job.job_id, start or Start(TOKEN), **given)

    def submit(self, start: Start | None = None, **arguments: Any) -> Started | InTheWay:
        """Start it; waiting takes no time but the server's."""
        clock = Clock(lambda: self.server.clock.now().timestamp(), self.server.advance)
        return Submission(self.target(start, **arguments), log=_LOG, clock=clock, patience=900).submit()

    def started(self, start: Start | None = None, **arguments: Any) -> int:
        """Start it; the id of the run that is ours."""
        result = self.submit(start, **arguments)
        assert isinstance(result, Started)
        assert result.owned
        return result.job.id

    @property
    def posts(self) -> list[str]:
        """What was asked for, in order: `run` or `retry`."""
        asked = [request.path.rsplit("/", 2)[1] for request in self.server.requests.matching("POST")]
        return [what for what in asked if what in {"run", "retry", "rerun"}]

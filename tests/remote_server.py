"""The stand-in servers in words that hold for all of them: what tests say that are about no system in particular."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias, TypedDict

from generated_client.testing import (
    AirbyteServer,
    DbtCloudServer,
    JobScript,
    JobSnapshot,
    LoggedRequest,
    Response,
    RunScript,
    RunSnapshot,
    Step,
)
from generated_client.testing.dbt_cloud import problems

System: TypeAlias = Literal["airbyte", "dbt_cloud"]
SYSTEMS: tuple[System, ...] = ("airbyte", "dbt_cloud")

Server: TypeAlias = AirbyteServer | DbtCloudServer


Outcome: TypeAlias = Literal["succeeded", "failed", "cancelled"]


class Asked(TypedDict):
    """A kind of request: `requests.matching(**remote.LOOKS)`, `Fault.reset(**remote.LOOKS)`."""

    method: str
    path: str


@dataclass(frozen=True, slots=True)
class Life:
    """What becomes of a job; `outcome` None: it stays in `status` until it is ended.  Times are seconds.

    `status` is what the system itself shows, known or not; None: it runs.  `queued`: that long it waits before.
    `appears_after`: that much later than it is asked for it is there, and its request is not answered well.
    """

    outcome: Outcome | None = "succeeded"
    running: float = 0.2
    cancel_takes: float = 0.0
    status: str | int | None = None
    queued: float = 0.0
    appears_after: float = 0.0

    @classmethod
    def held(cls, status: str | int | None = None, *, cancel_takes: float = 0.0) -> Life:
        """Stays as it is until it is cancelled, or ended by `RemoteServer.finish`."""
        return cls(None, cancel_takes=cancel_takes, status=status)

    @classmethod
    def success(cls, *, running: float = 0.2) -> Life:
        """Succeeds."""
        return cls("succeeded", running)

    @classmethod
    def failure(cls, *, running: float = 0.2) -> Life:
        """Fails."""
        return cls("failed", running)

    @classmethod
    def cancelled(cls, *, running: float = 0.2) -> Life:
        """Is ended by the server itself."""
        return cls("cancelled", running)


@dataclass(frozen=True, slots=True)
class SeenJob:
    """A job as the server knows it; `state` is a word that every system has: "running", or "succeeded"."""

    job_id: int
    state: str

    @property
    def terminal(self) -> bool:
        """Whether it is over."""
        return self.state in {"succeeded", "failed", "cancelled"}


class RemoteServer(ABC):
    """A stand-in.  A target is what jobs are started of, by its id: an Airbyte connection, a dbt Cloud job."""

    SYSTEM: ClassVar[System]
    STARTS: ClassVar[Asked]
    CANCELS: ClassVar[Asked]
    LOOKS: ClassVar[Asked]
    """Reads of a single job."""
    LISTS: ClassVar[Asked]

    @property
    @abstractmethod
    def server(self) -> Server:
        """The stand-in itself."""

    @abstractmethod
    def new_target(self, name: str = "orders") -> str:
        """Make something that jobs can be started of."""

    @abstractmethod
    def script(self, target: str, *lives: Life) -> None:
        """Say what becomes of its next jobs."""

    @abstractmethod
    def start_job(self, target: str, life: Life) -> SeenJob:
        """Start a job as somebody else does."""

    @abstractmethod
    def add_history(self, target: str, count: int, state: Outcome = "succeeded") -> list[SeenJob]:
        """Enter jobs of the past, a minute apart."""

    @abstractmethod
    def finish(self, job_id: int, state: Outcome = "succeeded") -> None:
        """End a job now."""

    @abstractmethod
    def jobs(self, target: str | None = None) -> list[SeenJob]:
        """The jobs, of one target or of all, the oldest first."""

    @abstractmethod
    def starts(self, target: str | None = None) -> list[LoggedRequest]:
        """The requests that asked for a job."""

    @abstractmethod
    def too_many_requests(self, retry_after: int | None = None) -> Response:
        """The refusal of who asks too often."""

    def job(self, job_id: int) -> SeenJob:
        """What has become of a job."""
        return next(job for job in self.jobs() if job.job_id == job_id)

    def cancels(self, job_ids: Sequence[int]) -> list[LoggedRequest]:
        """The requests that cancelled one of these jobs."""
        paths = {self.cancel_path(job_id) for job_id in job_ids}
        return [request for request in self.server.requests.matching(**self.CANCELS) if request.path in paths]

    @abstractmethod
    def cancel_path(self, job_id: int) -> str:
        """Where a job is cancelled."""


class AirbyteRemote(RemoteServer):
    """Airbyte: targets are connections."""

    SYSTEM: ClassVar[System] = "airbyte"
    STARTS: ClassVar[Asked] = {"method": "POST", "path": "/jobs"}
    CANCELS: ClassVar[Asked] = {"method": "DELETE", "path": "/jobs/*"}
    LOOKS: ClassVar[Asked] = {"method": "GET", "path": "/jobs/*"}
    LISTS: ClassVar[Asked] = {"method": "GET", "path": "/jobs"}

    def __init__(self, server: AirbyteServer) -> None:
        self._server = server

    @property
    def server(self) -> AirbyteServer:
        """The stand-in itself."""
        return self._server

    def new_target(self, name: str = "orders") -> str:
        """Make a connection."""
        return self._server.add_connection(name).connection_id

    def script(self, target: str, *lives: Life) -> None:
        """Say what becomes of its next jobs."""
        self._server.script(target, *map(_job_script, lives))

    def start_job(self, target: str, life: Life) -> SeenJob:
        """Start a job as somebody else does."""
        return _seen_job(self._server.start_job(target, _job_script(life)))

    def add_history(self, target: str, count: int, state: Outcome = "succeeded") -> list[SeenJob]:
        """Enter jobs of the past."""
        return [*map(_seen_job, self._server.add_history(target, count, status=state))]

    def finish(self, job_id: int, state: Outcome = "succeeded") -> None:
        """End a job now."""
        self._server.finish_job(job_id, state)

    def jobs(self, target: str | None = None) -> list[SeenJob]:
        """The jobs, the oldest first."""
        return [*map(_seen_job, self._server.jobs(target))]

    def starts(self, target: str | None = None) -> list[LoggedRequest]:
        """The requests that asked for a job."""
        wanted = {} if target is None else {"connectionId": target}
        return self._server.requests.matching(**self.STARTS, body=wanted)

    def too_many_requests(self, retry_after: int | None = None) -> Response:
        """The refusal of who asks too often."""
        headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
        return Response.of_json({"message": "You are being rate limited."}, 429, headers=headers, checked=False)

    def cancel_path(self, job_id: int) -> str:
        """Where a job is cancelled."""
        return f"/jobs/{job_id}"


class DbtCloudRemote(RemoteServer):
    """dbt Cloud: targets are job definitions, and jobs are runs."""

    SYSTEM: ClassVar[System] = "dbt_cloud"
    STARTS: ClassVar[Asked] = {"method": "POST", "path": "*/r*[ny]/"}  # .../run/ and .../retry/
    CANCELS: ClassVar[Asked] = {"method": "POST", "path": "*/cancel/"}
    LOOKS: ClassVar[Asked] = {"method": "GET", "path": f"*/runs/{'[0-9]' * 14}/"}
    LISTS: ClassVar[Asked] = {"method": "GET", "path": "*/runs/"}

    def __init__(self, server: DbtCloudServer) -> None:
        self._server = server

    @property
    def server(self) -> DbtCloudServer:
        """The stand-in itself."""
        return self._server

    def new_target(self, name: str = "orders") -> str:
        """Make a job definition."""
        return str(self._server.add_job(name).job_id)

    def script(self, target: str, *lives: Life) -> None:
        """Say what becomes of its next runs."""
        self._server.script(int(target), *map(_run_script, lives))

    def start_job(self, target: str, life: Life) -> SeenJob:
        """Start a run as somebody else does."""
        return _seen_run(self._server.start_run(int(target), _run_script(life)))

    def add_history(self, target: str, count: int, state: Outcome = "succeeded") -> list[SeenJob]:
        """Enter runs of the past."""
        return [*map(_seen_run, self._server.add_history(int(target), count, status=_ENDS[state]))]

    def finish(self, job_id: int, state: Outcome = "succeeded") -> None:
        """End a run now."""
        self._server.finish_run(job_id, _ENDS[state])

    def jobs(self, target: str | None = None) -> list[SeenJob]:
        """The runs, the oldest first."""
        return [*map(_seen_run, self._server.runs(None if target is None else int(target)))]

    def starts(self, target: str | None = None) -> list[LoggedRequest]:
        """The requests that asked for a run."""
        path = self.STARTS["path"] if target is None else f"*/jobs/{target}/run/"
        return self._server.requests.matching("POST", path)

    def too_many_requests(self, retry_after: int | None = None) -> Response:
        """The refusal of who asks too often."""
        return problems.too_many_requests(retry_after)

    def cancel_path(self, job_id: int) -> str:
        """Where a run is cancelled."""
        return f"/api/v2/accounts/{self._server.account_id}/runs/{job_id}/cancel/"


def remote_of(server: Server) -> RemoteServer:
    """The server in common words."""
    return AirbyteRemote(server) if isinstance(server, AirbyteServer) else DbtCloudRemote(server)


_WORDS = {1: "queued", 2: "pending", 3: "running", 10: "succeeded", 20: "failed", 30: "cancelled"}
_ENDS: Mapping[Outcome, int] = {"succeeded": 10, "failed": 20, "cancelled": 30}


def _seen_job(job: JobSnapshot) -> SeenJob:
    return SeenJob(job.job_id, job.status)


def _seen_run(run: RunSnapshot) -> SeenJob:
    return SeenJob(run.run_id, _WORDS.get(run.status, str(run.status)))


def _job_script(life: Life) -> JobScript:
    rows = 100 if life.outcome == "succeeded" else None
    step = Step(str(life.status or "running"), 0.0 if life.outcome is None else life.running, rows)
    return JobScript(
        (Step("queued", life.queued), step) if life.queued else (step,),
        life.outcome,
        "the source gave up",
        cancel_takes=life.cancel_takes,
        appears_after=life.appears_after,
    )


def _run_script(life: Life) -> RunScript:
    outcome = None if life.outcome is None else _ENDS[life.outcome]
    status = 3 if life.status is None else int(life.status)
    return RunScript(
        outcome,
        queued=life.queued,
        running=life.running,
        status=status,
        cancel_takes=life.cancel_takes,
        appears_after=life.appears_after,
    )

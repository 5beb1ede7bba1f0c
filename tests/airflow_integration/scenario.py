"""The words of the table of scenarios: a row, and the steps that one is made of."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

from generated_client.testing import Fault, JobScript
from tests.airflow_integration.night import Night, Stop
from tests.both_sides import Ends

Step: TypeAlias = Callable[[Night], None]
Mode: TypeAlias = Literal["waiting", "deferred"]
Told: TypeAlias = tuple[str, int, int, str]
"""Airflow's state, POSTs, DELETEs, and the states of all jobs."""

TRY: Step = Night.start
RETRY: Step = Night.retry
CLEAR: Step = Night.clear


@dataclass(frozen=True)
class Row:
    """A scenario, its steps, and its ends: on an Airflow that has everything, and on 3.1 and 3.2."""

    scenario: str
    steps: Sequence[Step]
    ends: Ends
    older: Ends | None
    """None: it cannot happen there."""
    modes: Sequence[Mode]
    arguments: Mapping[str, Any]
    """Of the operator."""


def row(
    scenario: str,
    steps: Sequence[Step],
    airflow: str,
    posts: int,
    deletes: int,
    jobs: str,
    *,
    older: Told | Literal["same", "impossible"] = "same",
    only: Mode | None = None,
    **arguments: Any,
) -> Row:
    """A row of the table; *only*: in one mode."""
    ends = Ends(airflow, posts, deletes, jobs)
    on_older = {"same": ends, "impossible": None}[older] if isinstance(older, str) else Ends(*older)
    return Row(scenario, steps, ends, on_older, [only] if only else ["waiting", "deferred"], arguments)


def our_jobs(*scripts: JobScript) -> Step:
    """What our jobs do, one after the other; all others take 20 s and succeed."""
    return lambda night: night.server.script(night.connection, *scripts)


def their_job(script: JobScript, job_type: Literal["sync", "reset"] = "sync") -> Step:
    """Somebody else starts a job."""

    def start(night: Night) -> None:
        night.server.start_job(night.connection, script, job_type=job_type)

    return start


def trouble(*faults: Fault) -> Step:
    """The server, or what is in front of it, goes wrong."""

    def inject(night: Night) -> None:
        for fault in faults:
            night.server.inject(fault)

    return inject


def although(fault: Fault) -> Fault:
    """The same answer, although the server has done what it was asked for."""
    return replace(fault, works=True)


def after(seconds: float, stop: Stop) -> Step:
    """Something happens to the task that waits."""
    return lambda night: night.stop_after(seconds, stop)


def shot_at(method: str, path: str, *, answered: bool) -> Step:
    """SIGKILL at the worker's next such request."""
    return lambda night: night.shot_at(method, path, answered=answered)


def shut_down_at(method: str, path: str, *, answered: bool) -> Step:
    """SIGTERM in the worker's next such request."""
    return lambda night: night.shut_down_at(method, path, answered=answered)


def pause(seconds: float) -> Step:
    """Time passes, and no task runs."""
    return lambda night: night.pass_time(seconds)


def switched_off(night: Night) -> None:
    """Somebody switches the connection off."""
    night.server.scenario.connection_inactive(night.connection)


def shot_before_recording(night: Night) -> None:
    """SIGKILL when the id of the job is known and about to be written down."""
    night.shot_before_recording()


def nobody_listens(night: Night) -> None:
    """The server's port is closed."""
    night.server.close()


def somebody_listens(night: Night) -> None:
    """It is open again."""
    night.server.start()


def token_expires(night: Night) -> None:
    """The server takes the token no longer, after some requests."""
    night.server.scenario.token_expires(after_requests=5)

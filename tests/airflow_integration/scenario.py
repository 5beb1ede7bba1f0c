"""The words of the table of scenarios: a row, and the steps that one is made of."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

from generated_client.testing import AirbyteServer, Fault, JobScript, RunScript
from tests.airflow_integration.night import Night, Stop
from tests.both_sides import Ends
from tests.remote_server import Asked, Life, System

Step: TypeAlias = Callable[[Night], None]
Mode: TypeAlias = Literal["waiting", "deferred"]
Version: TypeAlias = Literal["3.3", "3.1"]
Told: TypeAlias = tuple[str, int, int, str]
"""Airflow's state, POSTs, DELETEs, and the states of all jobs."""

TRY: Step = Night.start
RETRY: Step = Night.retry
CLEAR: Step = Night.clear


@dataclass(frozen=True)
class Row:
    """A scenario, its steps, and its ends."""

    scenario: str
    steps: Sequence[Step]
    ends: Mapping[tuple[System, Version], Ends]
    """By system and Airflow; none where it cannot happen."""
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
    recognised: Told | None = None,
    recognised_older: Told | None = None,
    only: Mode | None = None,
    of: System | None = None,
    **arguments: Any,
) -> Row:
    """A row of the table; *only*: in one mode; *of*: for one system.

    *older*: its end on Airflow 3.1, which keeps nothing for a retry. *recognised*, *recognised_older*: where jobs tell
    whose they are; by default what is a conflict for others is none there.
    """
    newest: Told = (airflow, posts, deletes, jobs)
    conflict = older[0] == "failed: JobConflictError"
    told: Mapping[tuple[System, Version], Told | str] = {
        ("airbyte", "3.3"): newest,
        ("airbyte", "3.1"): older,
        ("dbt_cloud", "3.3"): recognised or newest,
        ("dbt_cloud", "3.1"): recognised_older or recognised or ("same" if conflict else older),
    }
    ends: dict[tuple[System, Version], Ends] = {
        (system, version): Ends(*(newest if isinstance(end, str) else end))
        for (system, version), end in told.items()
        if end != "impossible" and system == (of or system)
    }
    return Row(scenario, steps, ends, [only] if only else ["waiting", "deferred"], arguments)


def our_jobs(*lives: Life | JobScript | RunScript) -> Step:
    """What our jobs do, one after the other; all others take 20 s and succeed."""
    return lambda night: night.side.script(*lives)


def their_job(life: Life) -> Step:
    """Somebody else starts a job of the same kind."""

    def start(night: Night) -> None:
        night.side.remote.start_job(night.side.target, life)

    return start


def their_reset(life: JobScript) -> Step:
    """Somebody else starts a job that does other work."""

    def start(night: Night) -> None:
        server = night.side.remote.server
        assert isinstance(server, AirbyteServer)
        server.start_job(night.side.target, life, job_type="reset")

    return start


def trouble(*faults: Fault) -> Step:
    """The server, or what is in front of it, goes wrong."""

    def inject(night: Night) -> None:
        for fault in faults:
            night.server.inject(night.side.fault(fault))

    return inject


def although(fault: Fault) -> Fault:
    """The same answer, although the server has done what it was asked for."""
    return replace(fault, works=True)


def after(seconds: float, stop: Stop) -> Step:
    """Something happens to the task that waits."""
    return lambda night: night.stop_after(seconds, stop)


def shot_at(request: Asked, *, answered: bool) -> Step:
    """SIGKILL at the worker's next such request."""
    return lambda night: night.shot_at(request, answered=answered)


def shut_down_at(request: Asked, *, answered: bool) -> Step:
    """SIGTERM in the worker's next such request."""
    return lambda night: night.shut_down_at(request, answered=answered)


def pause(seconds: float) -> Step:
    """Time passes, and no task runs."""
    return lambda night: night.pass_time(seconds)


def switched_off(night: Night) -> None:
    """Somebody switches the connection off."""
    assert isinstance(night.server, AirbyteServer)
    night.server.scenario.connection_inactive(night.side.target)


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
    assert isinstance(night.server, AirbyteServer)
    night.server.scenario.token_expires(after_requests=5)

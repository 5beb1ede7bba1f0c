"""The seam between the stand-in's job book and whatever really moves the data of a job.

A stand-in without an engine plays a `JobScript`.  A stand-in with an engine hands each new job to it and believes
what it reports.  The stand-in keeps the rules of the API (who may start, what a cancel does, what an answer looks
like); an engine keeps the data (processes, state, rows).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol


@dataclass(frozen=True, slots=True)
class ActorFacts:
    """A source or a destination as the API knows it; `type` is its short name ("faker", "sqlite")."""

    actor_id: str
    name: str
    type: str
    definition_id: str
    configuration: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class StreamFacts:
    """One stream of a connection, or of a source: then `sync_modes` says what it can do and `sync_mode` is None."""

    name: str
    namespace: str | None = None
    sync_mode: str | None = None
    sync_modes: tuple[str, ...] = ()
    cursor_field: tuple[str, ...] = ()
    primary_key: tuple[tuple[str, ...], ...] = ()
    fields: tuple[tuple[str, ...], ...] = ()
    source_defined_cursor: bool = False


@dataclass(frozen=True, slots=True)
class EngineJob:
    """Everything an engine may know about a job that it is asked to run.

    `streams` is empty when the connection selects every stream of its source.  `job_type` is "reset" for the API's
    reset and clear alike: drop the rows and the state of this connection's streams.
    """

    job_id: int
    job_type: Literal["sync", "reset"]
    connection_id: str
    connection_name: str
    workspace_id: str
    prefix: str
    source: ActorFacts
    destination: ActorFacts
    streams: tuple[StreamFacts, ...]


class JobReport(Protocol):
    """What an engine tells the stand-in about one job.  Every method may be called from any thread and never blocks.

    The order is `running`, any number of `committed`, then exactly one of `succeeded`, `failed`, `cancelled`; an
    attempt that fails but will be repeated says `incomplete` and later `running` again.  Reports after the final one
    are ignored.
    """

    def queued(self) -> None:
        """The job waits for capacity and no attempt exists yet."""
        ...

    def running(self) -> None:
        """An attempt executes."""
        ...

    def committed(self, rows: int, bytes_: int) -> None:
        """Totals of the whole job that the destination has committed so far; they never go down."""
        ...

    def incomplete(self, reason: str) -> None:
        """The attempt failed and the engine will start another one by itself."""
        ...

    def succeeded(self) -> None:
        """The job is over and everything is committed."""
        ...

    def failed(self, reason: str) -> None:
        """The job is over; rows committed so far stay.  `reason` is one line for a person, without secrets."""
        ...

    def cancelled(self) -> None:
        """The job is over because `cancel` was called, and nothing of it runs any more."""
        ...


class JobEngine(Protocol):
    """Runs jobs for the stand-in.  `start` and `cancel` return at once; the work has threads of its own.

    Both are called with the stand-in's lock held, which reports take too: calling a report from inside is fine, but
    never wait in them for a thread that reports, nor report under a lock that they take.
    """

    def start(self, job: EngineJob, report: JobReport) -> None:
        """Begin `job`.  What goes wrong later is reported; what is raised here fails the job with its text."""
        ...

    def cancel(self, job_id: int) -> None:
        """Stop the job and then report its end.  Unknown and finished ids are ignored."""
        ...

    def discover(self, source: ActorFacts) -> Sequence[StreamFacts]:
        """The streams that `source` offers.  May take seconds; raises `ValueError` with a reason on failure."""
        ...

    def close(self) -> None:
        """End everything that still runs and wait for it.  Called once, when the stand-in stops."""
        ...

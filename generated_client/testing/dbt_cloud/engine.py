"""The seam between the stand-in's book of runs and whatever really executes the commands of a run.

A stand-in without an engine plays a `RunScript`.  A stand-in with an engine hands it each run of a job that has code,
and believes what it reports.  The stand-in keeps the rules of the API (turns, cancels, retries, what an answer looks
like); an engine keeps the work (processes, files).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from generated_client.testing.http_message import JsonValue


@dataclass(frozen=True, slots=True)
class Resumption:
    """Where a run goes on that another one has left.

    `artifacts` is what the step that failed has left there, `following` are the commands that were left out.
    """

    artifacts: Path
    following: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EngineOrder:
    """Everything that an engine may know about a run that it is asked to execute.

    `code` is the folder of the dbt project, `connection` what dbt calls an output of a profile (its `type` and what the
    adapter wants), `commands` begin with `dbt`.  No `timeout` means that it may take as long as it likes.  A run with a
    `resumption` has `dbt retry` as its first command.
    """

    run_id: int
    job_id: int
    account_id: int
    project_id: int
    environment_id: int
    code: Path
    connection: Mapping[str, JsonValue]
    commands: tuple[str, ...]
    cause: str
    cause_category: str
    target_name: str
    schema: str | None = None
    threads: int = 4
    generate_docs: bool = False
    timeout: float | None = None
    resumption: Resumption | None = None


@dataclass(frozen=True, slots=True)
class StepResult:
    """What a step has done.  `logs` is what it printed, `artifacts` a folder with the files that are there after it."""

    succeeded: bool
    logs: str = ""
    debug_logs: str = ""
    artifacts: Path | None = None


class RunReport(Protocol):
    """What an engine tells the stand-in about one run.  Every method may be called from any thread and never blocks.

    The order is `starting`, then steps, each with its beginning and its end, with `running` before the first command,
    then exactly one of `succeeded`, `failed`, `cancelled`, `timed_out`.  Reports after the final one are ignored.
    """

    def starting(self) -> None:
        """It is the run's turn, and its surroundings are made ready."""
        ...

    def running(self) -> None:
        """Its commands are executed from now on."""
        ...

    def step_begins(self, name: str, command: str | None = None, following: tuple[str, ...] = ()) -> None:
        """The next step begins; *command* is what it asks of dbt, *following* are the run's commands after that."""
        ...

    def step_ends(self, result: StepResult) -> None:
        """The step that began last has ended."""
        ...

    def succeeded(self) -> None:
        """Every step has succeeded."""
        ...

    def failed(self, reason: str | None = None) -> None:
        """A step has failed, and those after it are left out; or nothing could be executed, and *reason* says why."""
        ...

    def cancelled(self) -> None:
        """The run is over because `cancel` was called, and nothing of it is executed any more."""
        ...

    def timed_out(self) -> None:
        """The run has taken longer than it may, and nothing of it is executed any more."""
        ...


class RunEngine(Protocol):
    """Executes runs for the stand-in.  `start` and `cancel` return at once; the work has threads of its own.

    Both are called with the stand-in's lock held, which reports take too: calling a report from inside is fine, but
    never wait in them for a thread that reports, nor report under a lock that they take.
    """

    def start(self, order: EngineOrder, report: RunReport) -> None:
        """Begin the run, when those of the same job that came before it are over."""
        ...

    def cancel(self, run_id: int) -> None:
        """Stop the run and then report its end.  Unknown and finished ids are ignored."""
        ...

    def close(self) -> None:
        """End everything that still runs and wait for it.  Called once, when the stand-in stops."""
        ...

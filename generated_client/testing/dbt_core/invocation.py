"""One command of dbt, as a process in dbt's own environment."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generated_client.testing.programs.cancellation import Cancellation
from generated_client.testing.programs.environment import program_variables
from generated_client.testing.programs.process import SupervisedProcess
from generated_client.testing.programs.run_log import RunLog


@dataclass(frozen=True, slots=True)
class Dbt:
    """How dbt is started for one run.  *program* is its command; *project* the folder that it works in."""

    program: Sequence[str]
    project: Path
    variables: Mapping[str, str]
    log: RunLog
    cancellation: Cancellation
    grace: float

    def invoke(self, command: str, *, log_folder: Path) -> tuple[bool, str]:
        """Run a command that begins with `dbt` to its end: whether it did well, and what it printed.

        dbt's own detailed log ends up in *log_folder*.  Raises `CancelledError`.
        """
        try:
            first, *words = shlex.split(command)
        except ValueError as error:
            return False, f"{command}: {error}"
        if first != "dbt":
            return False, f"Only commands of dbt can be run, and {command!r} is none"
        printed: list[str] = []

        def note(line: str) -> None:
            self.log.write("DBT", line)
            printed.append(line)

        self.cancellation.check()
        process = SupervisedProcess(
            [*self.program, *words],
            on_stderr=note,
            grace=self.grace,
            environment={**_quiet(), **self.variables, "DBT_LOG_PATH": str(log_folder)},
            folder=self.project,
        )
        with self.cancellation.covering(process):
            for line in process.lines():
                note(line.decode(errors="replace"))
        self.cancellation.check()
        if process.failure is not None:
            self.log.write("END", f"{command} {process.failure}")
        return process.failure is None, "\n".join(printed)


def _quiet() -> dict[str, str]:
    """The variables of any program, without the caller's own settings of dbt, and with its telemetry off."""
    kept = {name: value for name, value in program_variables().items() if not name.startswith("DBT_")}
    quiet = {"DBT_SEND_ANONYMOUS_USAGE_STATS": "false", "DO_NOT_TRACK": "1"}
    return {**kept, **quiet, "DBT_USE_COLORS": "false", "DBT_USE_COLORS_FILE": "false"}

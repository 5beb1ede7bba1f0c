"""Executes the runs of a stand-in dbt Cloud for real: dbt-core as a subprocess, on a database of one's own."""

from __future__ import annotations

import logging
import shutil
import tempfile
import threading
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from generated_client.testing.dbt_cloud.engine import EngineOrder, RunReport
from generated_client.testing.dbt_core.connection import database
from generated_client.testing.dbt_core.execution import Execution
from generated_client.testing.programs.cancellation import Cancellation, CancelledError
from generated_client.testing.programs.environment import (
    EnvironmentUnavailableError,
    PinnedPackage,
    program_command,
)
from generated_client.testing.programs.job_queue import JobQueue, Work
from generated_client.testing.programs.run_log import RunLog

logger: logging.Logger = logging.getLogger("generated_client.testing.dbt_core")

DBT_DUCKDB = PinnedPackage("dbt-duckdb", Path(__file__).with_name("pins") / "duckdb.txt", "dbt.cli.main:cli")
"""dbt-core with the adapter for DuckDB, which reads SQLite too."""


class DbtCoreEngine:
    """A `RunEngine`: pass it to `DbtCloudServer(engine=...)`, which closes it.

        engine = DbtCoreEngine("var/demo")
        with DbtCloudServer(engine=engine) as server:
            server.add_job(
                "shop",
                steps=["dbt build"],
                code="dbt_project",
                connection={
                    "type": "duckdb",
                    "path": "marts.duckdb",
                    "attach": [{"path": "landed.db", "type": "sqlite", "alias": "landed"}],
                },
            )

    Databases are files relative to `directory`.  Each run gets a copy of the code; its log is in `directory/logs`, what
    its steps leave in `directory/runs`.  Runs that build in the same DuckDB file take turns, since it has one writer.
    """

    def __init__(
        self,
        directory: Path | str,
        *,
        program: PinnedPackage | tuple[str, ...] = DBT_DUCKDB,
        cache: Path | None = None,
        variables: Mapping[str, str] | None = None,
        at_once: int = 2,
        grace: float = 5.0,
    ) -> None:
        """Start nothing yet.

        `program` is dbt with an adapter: a package that gets an environment of its own when first needed, in `cache`
        (default: the user's cache folder), or a command that is there already.
        `variables` are environment variables for dbt; the caller's own that begin with `DBT_` do not reach it.  At most
        `at_once` runs are executed at the same time.  A cancelled dbt has `grace` seconds to end by itself.
        """
        self.directory: Path = Path(directory).absolute()
        self._program = program if isinstance(program, PinnedPackage) else _from_anywhere(program)
        self._cache = cache
        self._variables = dict(variables or {})
        self._grace = grace
        self._queue = JobQueue(at_once=at_once)

    def log_path(self, run_id: int) -> Path:
        """Where the log of a run is, or will be."""
        return self.directory / "logs" / f"run-{run_id}.log"

    def start(self, order: EngineOrder, report: RunReport) -> None:
        """Execute the run as soon as there is room, and nothing else builds in its database."""
        lane = database(order, self.directory)
        self._queue.put(Work(order.run_id, lane, partial(self._run, order, report), report.cancelled))

    def cancel(self, run_id: int) -> None:
        """End the run's dbt, in whatever it is doing; the run is reported as cancelled when it is gone."""
        self._queue.cancel(run_id)

    def close(self) -> None:
        """Cancel everything, and wait for its end."""
        self._queue.close(patience=self._grace + 10)

    def _run(self, order: EngineOrder, report: RunReport, cancellation: Cancellation) -> Callable[[], None]:
        """Execute the run, and return what tells its end."""
        report.starting()
        too_long = threading.Event()
        try:
            with RunLog(self.log_path(order.run_id)) as log:
                succeeded = self._execute(order, report, log, cancellation, too_long)
        except CancelledError:
            return report.timed_out if too_long.is_set() else report.cancelled
        except EnvironmentUnavailableError as error:
            return partial(report.failed, str(error))
        except Exception as error:
            logger.exception("run %s", order.run_id)
            return partial(report.failed, f"The engine itself failed: {type(error).__name__}: {error}")
        return report.succeeded if succeeded else report.failed

    def _execute(
        self, order: EngineOrder, report: RunReport, log: RunLog, cancellation: Cancellation, too_long: threading.Event
    ) -> bool:
        program = program_command(self._program, cache=self._cache, log=log, cancellation=cancellation)
        archive = self.directory / "runs" / str(order.run_id)
        shutil.rmtree(archive, ignore_errors=True)
        archive.mkdir(parents=True)
        with ExitStack() as stack:
            workplace = stack.enter_context(tempfile.TemporaryDirectory(prefix="dbt-"))
            if order.timeout is not None:
                timer = threading.Timer(order.timeout, partial(_end, cancellation, too_long))
                timer.daemon = True
                timer.start()
                stack.callback(timer.cancel)
            report.running()
            return Execution(
                order,
                report,
                program=program,
                variables=self._variables,
                directory=self.directory,
                workplace=Path(workplace),
                archive=archive,
                log=log,
                cancellation=cancellation,
                grace=self._grace,
            ).run()


def _from_anywhere(command: tuple[str, ...]) -> tuple[str, ...]:
    """The command by its full path, since dbt is started in another folder than ours."""
    program, *arguments = command
    return str(Path(shutil.which(program) or program).absolute()), *arguments


def _end(cancellation: Cancellation, too_long: threading.Event) -> None:
    too_long.set()
    cancellation.cancel()

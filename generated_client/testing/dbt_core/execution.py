"""One run, step by step, as dbt Cloud takes them: the code, the profile, the packages, then the job's commands."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from generated_client.testing.dbt_cloud.engine import EngineOrder, RunReport, StepResult
from generated_client.testing.dbt_core.connection import PROFILE, write_profile
from generated_client.testing.dbt_core.invocation import Dbt
from generated_client.testing.programs.cancellation import Cancellation
from generated_client.testing.programs.run_log import RunLog

DEPS, DOCS = "dbt deps", "dbt docs generate"
_LEFT_BEHIND = (".git", "target", "logs", "dbt_packages")


class Execution:
    """Executes one run in a folder of its own, *workplace*; what its steps leave goes to *archive*."""

    def __init__(
        self,
        order: EngineOrder,
        report: RunReport,
        *,
        program: tuple[str, ...],
        variables: Mapping[str, str],
        directory: Path,
        workplace: Path,
        archive: Path,
        log: RunLog,
        cancellation: Cancellation,
        grace: float,
    ) -> None:
        self._order = order
        self._report = report
        self._program = program
        self._directory = directory
        self._workplace = workplace
        self._archive = archive
        self._project = workplace / "project"
        self._target = workplace / "target"
        self._steps: int = 0
        self._dbt = Dbt(
            program,
            self._project,
            {**variables, **_told_to_dbt(order), **self._places()},
            log,
            cancellation,
            grace,
        )

    def run(self) -> bool:
        """Take every step until one fails; False if one did.  Raises `CancelledError`."""
        order, commands = self._order, self._order.commands
        following = [*commands, *([DOCS] if order.generate_docs else [])]
        return (
            self._prepare("Clone git repository", self._clone)
            and self._prepare(f"Create profile from connection {order.connection.get('type')}", self._write_profile)
            and self._command(DEPS, commands)
            and all(self._command(each, commands[place:]) for place, each in enumerate(following, start=1))
        )

    def _prepare(self, name: str, action: Callable[[], str]) -> bool:
        self._report.step_begins(name)
        self._steps += 1
        try:
            result = StepResult(succeeded=True, logs=action())
        except OSError as error:
            result = StepResult(succeeded=False, logs=str(error))
        self._report.step_ends(result)
        return result.succeeded

    def _command(self, command: str, following: tuple[str, ...]) -> bool:
        self._report.step_begins(f"Invoke dbt with `{command}`", command, following)
        self._steps += 1
        if self._order.resumption is not None and command == self._order.commands[0]:
            shutil.copytree(self._order.resumption.artifacts, self._target, dirs_exist_ok=True)
        else:
            (self._target / "run_results.json").unlink(missing_ok=True)  # what is there afterwards is this command's
        logs = self._workplace / f"logs-{self._steps}"
        succeeded, printed = self._dbt.invoke(command, log_folder=logs)
        artifacts = self._archive / f"step-{self._steps}"
        if self._target.is_dir():
            shutil.copytree(self._target, artifacts)
        own_log = logs / "dbt.log"
        detailed = own_log.read_text(encoding="utf-8", errors="replace") if own_log.exists() else ""
        self._report.step_ends(StepResult(succeeded, printed, detailed, artifacts if artifacts.is_dir() else None))
        return succeeded

    def _clone(self) -> str:
        shutil.copytree(self._order.code, self._project, ignore=shutil.ignore_patterns(*_LEFT_BEHIND))
        return f"Copied {self._order.code}"

    def _write_profile(self) -> str:
        return write_profile(self._order, into=self._workplace, directory=self._directory, program=self._program)

    def _places(self) -> dict[str, str]:
        return {
            "DBT_PROFILES_DIR": str(self._workplace),
            "DBT_PROFILE": PROFILE,
            "DBT_PROJECT_DIR": str(self._project),
            "DBT_TARGET_PATH": str(self._target),
        }


def _told_to_dbt(order: EngineOrder) -> dict[str, str]:
    """The variables by which dbt Cloud tells a project in which run it is."""
    return {
        "DBT_CLOUD_ACCOUNT_ID": str(order.account_id),
        "DBT_CLOUD_PROJECT_ID": str(order.project_id),
        "DBT_CLOUD_ENVIRONMENT_ID": str(order.environment_id),
        "DBT_CLOUD_JOB_ID": str(order.job_id),
        "DBT_CLOUD_RUN_ID": str(order.run_id),
        "DBT_CLOUD_RUN_REASON": order.cause,
        "DBT_CLOUD_RUN_REASON_CATEGORY": order.cause_category,
    }

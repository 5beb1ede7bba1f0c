"""Hands the runs of jobs with code over to the engine."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from generated_client.testing.clock import Clock
from generated_client.testing.dbt_cloud.engine import EngineOrder, RunEngine
from generated_client.testing.dbt_cloud.engine_run import RETRY, EngineRun, EngineRunReport
from generated_client.testing.dbt_cloud.run import Run
from generated_client.testing.http_message import JsonObject, JsonValue

if TYPE_CHECKING:
    from generated_client.testing.dbt_cloud.world import Job

logger: logging.Logger = logging.getLogger("generated_client.testing")


@dataclass(frozen=True, slots=True)
class Code:
    """What a job runs for real: the folder of a dbt project, and where it builds (an output of a dbt profile)."""

    folder: Path
    connection: Mapping[str, JsonValue]


class Dispatch:
    """Orders runs of `engine`.  The caller holds `lock` around every call; reports take it themselves."""

    def __init__(self, engine: RunEngine, account_id: int, clock: Clock, lock: threading.RLock) -> None:
        self._engine = engine
        self._account_id = account_id
        self._clock = clock
        self._lock = lock

    def hand_over(self, run: EngineRun, job: Job, code: Code, failed: Run | None) -> None:
        """Have the engine execute `run`, which goes on from `failed` where that is possible.

        A run that the engine refuses has failed.
        """
        resumption = failed.resumption() if isinstance(failed, EngineRun) else None
        if resumption is not None:
            run.steps = (RETRY, *resumption.following)
        run.stop = partial(self._engine.cancel, run.run_id)
        report = EngineRunReport(run, self._clock, self._lock)
        order = EngineOrder(
            run_id=run.run_id,
            job_id=job.job_id,
            account_id=self._account_id,
            project_id=job.project_id,
            environment_id=job.environment_id,
            code=code.folder,
            connection=code.connection,
            commands=run.steps,
            cause=str(run.order.get("cause")),
            cause_category=run.cause_category,
            target_name=_text(run.order, "target_name_override") or _text(_settings(job), "target_name") or "default",
            schema=_text(run.order, "schema_override"),
            threads=_number(run.order, "threads_override") or _number(_settings(job), "threads") or 4,
            generate_docs=_given(run.order, "generate_docs_override", job.settings.get("generate_docs")) is True,
            timeout=_number(run.order, "timeout_seconds_override") or _number(_execution(job), "timeout_seconds"),
            resumption=resumption,
        )
        try:
            self._engine.start(order, report)
        except Exception as error:
            logger.exception("the engine could not start run %s", run.run_id)
            report.failed(f"{type(error).__name__}: {error}")


def _settings(job: Job) -> JsonObject:
    return _object(job.settings.get("settings"))


def _execution(job: Job) -> JsonObject:
    return _object(job.settings.get("execution"))


def _object(value: JsonValue) -> JsonObject:
    return value if isinstance(value, dict) else {}


def _text(values: JsonObject, name: str) -> str | None:
    value = values.get(name)
    return value if isinstance(value, str) and value else None


def _number(values: JsonObject, name: str) -> int | None:
    value = values.get(name)
    return value if isinstance(value, int) and value > 0 else None


def _given(values: JsonObject, name: str, otherwise: JsonValue) -> JsonValue:
    value = values.get(name)
    return otherwise if value is None else value

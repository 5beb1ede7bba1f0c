"""The model `RunStepResponse`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class RunStepResponse(Model):
    """One command of a run, with its log."""

    id: int
    run_id: int | None
    account_id: int | None
    index: int | None
    """1 for the first."""
    status: int | None
    """As `RunStatusEnum`, as a plain number."""
    name: str | None
    logs: str | None
    """What the command printed."""
    debug_logs: str | None
    log_path: str | None
    debug_log_path: str | None
    truncated_debug_logs: str | None
    """The last 1,000 lines of dbt's own log."""
    started_at: datetime | None
    finished_at: datetime | None
    status_color: str | None
    status_humanized: str | None
    duration: str | None
    duration_humanized: str | None
    created_at: datetime | None
    updated_at: datetime | None
    run_step_command: models.RunStepCommand | None
    run_step_invocation: models.RunStepInvocation | None

    def __init__(
        self,
        *,
        id: int,
        run_id: int | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        index: int | None | Unset = UNSET,
        status: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        logs: str | None | Unset = UNSET,
        debug_logs: str | None | Unset = UNSET,
        log_path: str | None | Unset = UNSET,
        debug_log_path: str | None | Unset = UNSET,
        truncated_debug_logs: str | None | Unset = UNSET,
        started_at: datetime | str | None | Unset = UNSET,
        finished_at: datetime | str | None | Unset = UNSET,
        status_color: str | None | Unset = UNSET,
        status_humanized: str | None | Unset = UNSET,
        duration: str | None | Unset = UNSET,
        duration_humanized: str | None | Unset = UNSET,
        created_at: datetime | str | None | Unset = UNSET,
        updated_at: datetime | str | None | Unset = UNSET,
        run_step_command: models.RunStepCommand | Mapping[str, object] | None | Unset = UNSET,
        run_step_invocation: models.RunStepInvocation | Mapping[str, object] | None | Unset = UNSET,
    ) -> None:
        self._assign(
            id=id,
            run_id=run_id,
            account_id=account_id,
            index=index,
            status=status,
            name=name,
            logs=logs,
            debug_logs=debug_logs,
            log_path=log_path,
            debug_log_path=debug_log_path,
            truncated_debug_logs=truncated_debug_logs,
            started_at=started_at,
            finished_at=finished_at,
            status_color=status_color,
            status_humanized=status_humanized,
            duration=duration,
            duration_humanized=duration_humanized,
            created_at=created_at,
            updated_at=updated_at,
            run_step_command=run_step_command,
            run_step_invocation=run_step_invocation,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", decoding.integer, required=True),
            Field("run_id", "run_id", decoding.integer),
            Field("account_id", "account_id", decoding.integer),
            Field("index", "index", decoding.integer),
            Field("status", "status", decoding.integer),
            Field("name", "name", decoding.string),
            Field("logs", "logs", decoding.string),
            Field("debug_logs", "debug_logs", decoding.string),
            Field("log_path", "log_path", decoding.string),
            Field("debug_log_path", "debug_log_path", decoding.string),
            Field("truncated_debug_logs", "truncated_debug_logs", decoding.string),
            Field("started_at", "started_at", decoding.date_time),
            Field("finished_at", "finished_at", decoding.date_time),
            Field("status_color", "status_color", decoding.string),
            Field("status_humanized", "status_humanized", decoding.string),
            Field("duration", "duration", decoding.string),
            Field("duration_humanized", "duration_humanized", decoding.string),
            Field("created_at", "created_at", decoding.date_time),
            Field("updated_at", "updated_at", decoding.date_time),
            Field("run_step_command", "run_step_command", decoding.later(lambda: models.RunStepCommand.from_dict)),
            Field(
                "run_step_invocation", "run_step_invocation", decoding.later(lambda: models.RunStepInvocation.from_dict)
            ),
        )

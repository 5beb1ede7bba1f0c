"""The model `JobResponse`."""

from __future__ import annotations

from datetime import datetime

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class JobResponse(Model):
    """One run of a connection, with all its attempts, as seen at the time of the answer.

    Times, `duration` among them, move only when the state changes, so they stand still during a run. What the server
    cannot tell is None.
    """

    job_id: int
    """An integer that rises with time: of two jobs on a server the later has the higher id."""
    status: models.JobStatusEnum
    """Final are `succeeded`, `failed` and `cancelled`, and only these. Treat an unknown value as still running."""
    job_type: models.JobTypeEnum
    """Can differ from what was asked: a clear reads `reset`, and a sync may become a `refresh` or a `reset` that was
    pending.
    """
    start_time: datetime
    """When the job was created, not when work began; waiting in a queue counts. UTC, whole seconds. On the wire the
    seconds are missing when they are zero.
    """
    connection_id: str
    last_updated_at: datetime | None
    """When the job ended. None until then."""
    duration: str | None
    """Time from creation to the last change of state, in ISO 8601 and never in days: `PT25H1M1S`. None while pending;
    stale, near zero, while running; waits in the queue and between attempts are included.
    """
    bytes_synced: int | None
    """Bytes that the destination has confirmed. None without statistics, 0 for a clear or an empty sync."""
    rows_synced: int | None
    """Records that the destination has confirmed. None without statistics, 0 for a clear or an empty sync. A job can
    succeed with 0.
    """

    def __init__(
        self,
        *,
        job_id: int,
        status: models.JobStatusEnumLike,
        job_type: models.JobTypeEnumLike,
        start_time: datetime | str,
        connection_id: str,
        last_updated_at: datetime | str | None | Unset = UNSET,
        duration: str | None | Unset = UNSET,
        bytes_synced: int | None | Unset = UNSET,
        rows_synced: int | None | Unset = UNSET,
    ) -> None:
        self._assign(
            job_id=job_id,
            status=status,
            job_type=job_type,
            start_time=start_time,
            connection_id=connection_id,
            last_updated_at=last_updated_at,
            duration=duration,
            bytes_synced=bytes_synced,
            rows_synced=rows_synced,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("job_id", "jobId", decoding.integer, required=True),
            Field("status", "status", models.JobStatusEnum.decode, required=True),
            Field("job_type", "jobType", models.JobTypeEnum.decode, required=True),
            Field("start_time", "startTime", decoding.date_time, required=True),
            Field("connection_id", "connectionId", decoding.string, required=True),
            Field("last_updated_at", "lastUpdatedAt", decoding.date_time),
            Field("duration", "duration", decoding.string),
            Field("bytes_synced", "bytesSynced", decoding.integer),
            Field("rows_synced", "rowsSynced", decoding.integer),
        )

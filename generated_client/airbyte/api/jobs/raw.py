"""The operations on jobs, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import datetime

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ... import models
from .cancel_job import cancel_job
from .create_job import create_job
from .get_job import get_job
from .list_jobs import list_jobs


class RawJobs(Resource[SyncClient]):
    """The operations on jobs, answered undecoded."""

    def list(
        self,
        *,
        connection_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        job_type: models.JobTypeEnumLike | None = None,
        workspace_ids: Sequence[str] | None = None,
        status: models.JobStatusEnumLike | None = None,
        created_at_start: datetime | str | None = None,
        created_at_end: datetime | str | None = None,
        updated_at_start: datetime | str | None = None,
        updated_at_end: datetime | str | None = None,
        order_by: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.JobResponse]]:
        """As `jobs.list`, undecoded."""
        return self._client.send_raw(
            list_jobs(
                connection_id=connection_id,
                limit=limit,
                offset=offset,
                job_type=job_type,
                workspace_ids=workspace_ids,
                status=status,
                created_at_start=created_at_start,
                created_at_end=created_at_end,
                updated_at_start=updated_at_start,
                updated_at_end=updated_at_end,
                order_by=order_by,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        *,
        connection_id: str,
        job_type: models.JobTypeEnumLike,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.JobResponse]:
        """As `jobs.create`, undecoded."""
        return self._client.send_raw(
            create_job(connection_id=connection_id, job_type=job_type),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        job_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.JobResponse]:
        """As `jobs.get`, undecoded."""
        return self._client.send_raw(get_job(job_id), CallOptions(timeout, extra_headers, extra_query, extra_body))

    def cancel(
        self,
        job_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.JobResponse]:
        """As `jobs.cancel`, undecoded."""
        return self._client.send_raw(cancel_job(job_id), CallOptions(timeout, extra_headers, extra_query, extra_body))


class AsyncRawJobs(Resource[AsyncClient]):
    """The operations on jobs, answered undecoded."""

    async def list(
        self,
        *,
        connection_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        job_type: models.JobTypeEnumLike | None = None,
        workspace_ids: Sequence[str] | None = None,
        status: models.JobStatusEnumLike | None = None,
        created_at_start: datetime | str | None = None,
        created_at_end: datetime | str | None = None,
        updated_at_start: datetime | str | None = None,
        updated_at_end: datetime | str | None = None,
        order_by: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.JobResponse]]:
        """As `jobs.list`, undecoded."""
        return await self._client.send_raw(
            list_jobs(
                connection_id=connection_id,
                limit=limit,
                offset=offset,
                job_type=job_type,
                workspace_ids=workspace_ids,
                status=status,
                created_at_start=created_at_start,
                created_at_end=created_at_end,
                updated_at_start=updated_at_start,
                updated_at_end=updated_at_end,
                order_by=order_by,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        *,
        connection_id: str,
        job_type: models.JobTypeEnumLike,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.JobResponse]:
        """As `jobs.create`, undecoded."""
        return await self._client.send_raw(
            create_job(connection_id=connection_id, job_type=job_type),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        job_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.JobResponse]:
        """As `jobs.get`, undecoded."""
        return await self._client.send_raw(
            get_job(job_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def cancel(
        self,
        job_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.JobResponse]:
        """As `jobs.cancel`, undecoded."""
        return await self._client.send_raw(
            cancel_job(job_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

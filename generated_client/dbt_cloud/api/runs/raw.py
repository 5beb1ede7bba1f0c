"""The operations on runs, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import datetime

from ....runtime.answers import Content
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .cancel_run import cancel_run
from .list_run_artifacts import list_run_artifacts
from .list_runs import list_runs
from .retrieve_run import retrieve_run
from .retrieve_run_artifact import retrieve_run_artifact
from .retrieve_run_failure_details import retrieve_run_failure_details
from .retry_run import retry_run


class RawRuns(Resource[DbtCloud]):
    """The operations on runs, answered undecoded."""

    def list(
        self,
        *,
        created_at__range: Sequence[datetime | str] | None = None,
        dbt_version: str | None = None,
        dbt_version__in: Sequence[str] | None = None,
        deferring_run_id: int | None = None,
        environment_id: int | None = None,
        finished_at__range: Sequence[datetime | str] | None = None,
        has_docs_generated: bool | None = None,
        has_sources_generated: bool | None = None,
        id__gt: int | None = None,
        include_related: Sequence[str] | None = None,
        job_definition_id: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_by: str | None = None,
        pk: int | None = None,
        pk__in: Sequence[int] | None = None,
        project_id: int | None = None,
        project_id__in: Sequence[int] | None = None,
        state: str | None = None,
        status: int | None = None,
        status__in: Sequence[int] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.RunResponse]]:
        """As `runs.list`, undecoded."""
        return self._client.send_raw(
            list_runs(
                self._client.account_id,
                created_at__range=created_at__range,
                dbt_version=dbt_version,
                dbt_version__in=dbt_version__in,
                deferring_run_id=deferring_run_id,
                environment_id=environment_id,
                finished_at__range=finished_at__range,
                has_docs_generated=has_docs_generated,
                has_sources_generated=has_sources_generated,
                id__gt=id__gt,
                include_related=include_related,
                job_definition_id=job_definition_id,
                limit=limit,
                offset=offset,
                order_by=order_by,
                pk=pk,
                pk__in=pk__in,
                project_id=project_id,
                project_id__in=project_id__in,
                state=state,
                status=status,
                status__in=status__in,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        run_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RunResponse]:
        """As `runs.get`, undecoded."""
        return self._client.send_raw(
            retrieve_run(self._client.account_id, run_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def artifacts(
        self,
        run_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[str]]:
        """As `runs.artifacts`, undecoded."""
        return self._client.send_raw(
            list_run_artifacts(self._client.account_id, run_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def artifact(
        self,
        run_id: int,
        path: str,
        *,
        include_related: Sequence[str] | None = None,
        step: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[Content]:
        """As `runs.artifact`, undecoded."""
        return self._client.send_raw(
            retrieve_run_artifact(self._client.account_id, run_id, path, include_related=include_related, step=step),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def cancel(
        self,
        run_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RunResponse]:
        """As `runs.cancel`, undecoded."""
        return self._client.send_raw(
            cancel_run(self._client.account_id, run_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def failure_details(
        self,
        run_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RunFailureDetailsResponse]:
        """As `runs.failure_details`, undecoded."""
        return self._client.send_raw(
            retrieve_run_failure_details(self._client.account_id, run_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def retry(
        self,
        run_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RunResponse]:
        """As `runs.retry`, undecoded."""
        return self._client.send_raw(
            retry_run(self._client.account_id, run_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )


class AsyncRawRuns(Resource[AsyncDbtCloud]):
    """The operations on runs, answered undecoded."""

    async def list(
        self,
        *,
        created_at__range: Sequence[datetime | str] | None = None,
        dbt_version: str | None = None,
        dbt_version__in: Sequence[str] | None = None,
        deferring_run_id: int | None = None,
        environment_id: int | None = None,
        finished_at__range: Sequence[datetime | str] | None = None,
        has_docs_generated: bool | None = None,
        has_sources_generated: bool | None = None,
        id__gt: int | None = None,
        include_related: Sequence[str] | None = None,
        job_definition_id: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_by: str | None = None,
        pk: int | None = None,
        pk__in: Sequence[int] | None = None,
        project_id: int | None = None,
        project_id__in: Sequence[int] | None = None,
        state: str | None = None,
        status: int | None = None,
        status__in: Sequence[int] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.RunResponse]]:
        """As `runs.list`, undecoded."""
        return await self._client.send_raw(
            list_runs(
                self._client.account_id,
                created_at__range=created_at__range,
                dbt_version=dbt_version,
                dbt_version__in=dbt_version__in,
                deferring_run_id=deferring_run_id,
                environment_id=environment_id,
                finished_at__range=finished_at__range,
                has_docs_generated=has_docs_generated,
                has_sources_generated=has_sources_generated,
                id__gt=id__gt,
                include_related=include_related,
                job_definition_id=job_definition_id,
                limit=limit,
                offset=offset,
                order_by=order_by,
                pk=pk,
                pk__in=pk__in,
                project_id=project_id,
                project_id__in=project_id__in,
                state=state,
                status=status,
                status__in=status__in,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        run_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RunResponse]:
        """As `runs.get`, undecoded."""
        return await self._client.send_raw(
            retrieve_run(self._client.account_id, run_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def artifacts(
        self,
        run_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[str]]:
        """As `runs.artifacts`, undecoded."""
        return await self._client.send_raw(
            list_run_artifacts(self._client.account_id, run_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def artifact(
        self,
        run_id: int,
        path: str,
        *,
        include_related: Sequence[str] | None = None,
        step: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[Content]:
        """As `runs.artifact`, undecoded."""
        return await self._client.send_raw(
            retrieve_run_artifact(self._client.account_id, run_id, path, include_related=include_related, step=step),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def cancel(
        self,
        run_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RunResponse]:
        """As `runs.cancel`, undecoded."""
        return await self._client.send_raw(
            cancel_run(self._client.account_id, run_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def failure_details(
        self,
        run_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RunFailureDetailsResponse]:
        """As `runs.failure_details`, undecoded."""
        return await self._client.send_raw(
            retrieve_run_failure_details(self._client.account_id, run_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def retry(
        self,
        run_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RunResponse]:
        """As `runs.retry`, undecoded."""
        return await self._client.send_raw(
            retry_run(self._client.account_id, run_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

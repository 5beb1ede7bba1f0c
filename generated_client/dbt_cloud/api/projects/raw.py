"""The operations on projects, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from ....runtime.deprecation import deprecated
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .create_project import create_project
from .destroy_project import destroy_project
from .list_projects import list_projects
from .retrieve_project import retrieve_project
from .update_project import update_project


class RawProjects(Resource[DbtCloud]):
    """The operations on projects, answered undecoded."""

    @deprecated("projects.list: deprecated by the publisher of the API")
    def list(
        self,
        *,
        include_related: Sequence[str] | None = None,
        limit: int | None = None,
        name__icontains: str | None = None,
        offset: int | None = None,
        order_by: str | None = None,
        pk: int | None = None,
        pk__gt: int | None = None,
        pk__in: Sequence[int] | None = None,
        state: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.ProjectResponse]]:
        """As `projects.list`, undecoded."""
        return self._client.send_raw(
            list_projects(
                self._client.account_id,
                include_related=include_related,
                limit=limit,
                name__icontains=name__icontains,
                offset=offset,
                order_by=order_by,
                pk=pk,
                pk__gt=pk__gt,
                pk__in=pk__in,
                state=state,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    @deprecated("projects.create: deprecated by the publisher of the API")
    def create(
        self,
        *,
        name: str,
        state: int,
        type: models.ProjectTypeEnumLike,
        description: str | None | Unset = UNSET,
        connection_id: int | None | Unset = UNSET,
        repository_id: int | None | Unset = UNSET,
        semantic_layer_config_id: int | None | Unset = UNSET,
        dbt_project_subdirectory: str | None | Unset = UNSET,
        docs_job_id: int | None | Unset = UNSET,
        freshness_job_id: int | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.ProjectResponse]:
        """As `projects.create`, undecoded."""
        return self._client.send_raw(
            create_project(
                self._client.account_id,
                name=name,
                state=state,
                type=type,
                description=description,
                connection_id=connection_id,
                repository_id=repository_id,
                semantic_layer_config_id=semantic_layer_config_id,
                dbt_project_subdirectory=dbt_project_subdirectory,
                docs_job_id=docs_job_id,
                freshness_job_id=freshness_job_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    @deprecated("projects.get: deprecated by the publisher of the API")
    def get(
        self,
        project_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.ProjectResponse]:
        """As `projects.get`, undecoded."""
        return self._client.send_raw(
            retrieve_project(self._client.account_id, project_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    @deprecated("projects.update: deprecated by the publisher of the API")
    def update(
        self,
        project_id: int,
        *,
        name: str,
        state: int,
        type: models.ProjectTypeEnumLike,
        description: str | None | Unset = UNSET,
        connection_id: int | None | Unset = UNSET,
        repository_id: int | None | Unset = UNSET,
        semantic_layer_config_id: int | None | Unset = UNSET,
        dbt_project_subdirectory: str | None | Unset = UNSET,
        docs_job_id: int | None | Unset = UNSET,
        freshness_job_id: int | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.ProjectResponse]:
        """As `projects.update`, undecoded."""
        return self._client.send_raw(
            update_project(
                self._client.account_id,
                project_id,
                name=name,
                state=state,
                type=type,
                description=description,
                connection_id=connection_id,
                repository_id=repository_id,
                semantic_layer_config_id=semantic_layer_config_id,
                dbt_project_subdirectory=dbt_project_subdirectory,
                docs_job_id=docs_job_id,
                freshness_job_id=freshness_job_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    @deprecated("projects.delete: deprecated by the publisher of the API")
    def delete(
        self,
        project_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `projects.delete`, undecoded."""
        return self._client.send_raw(
            destroy_project(self._client.account_id, project_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRawProjects(Resource[AsyncDbtCloud]):
    """The operations on projects, answered undecoded."""

    @deprecated("projects.list: deprecated by the publisher of the API")
    async def list(
        self,
        *,
        include_related: Sequence[str] | None = None,
        limit: int | None = None,
        name__icontains: str | None = None,
        offset: int | None = None,
        order_by: str | None = None,
        pk: int | None = None,
        pk__gt: int | None = None,
        pk__in: Sequence[int] | None = None,
        state: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.ProjectResponse]]:
        """As `projects.list`, undecoded."""
        return await self._client.send_raw(
            list_projects(
                self._client.account_id,
                include_related=include_related,
                limit=limit,
                name__icontains=name__icontains,
                offset=offset,
                order_by=order_by,
                pk=pk,
                pk__gt=pk__gt,
                pk__in=pk__in,
                state=state,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    @deprecated("projects.create: deprecated by the publisher of the API")
    async def create(
        self,
        *,
        name: str,
        state: int,
        type: models.ProjectTypeEnumLike,
        description: str | None | Unset = UNSET,
        connection_id: int | None | Unset = UNSET,
        repository_id: int | None | Unset = UNSET,
        semantic_layer_config_id: int | None | Unset = UNSET,
        dbt_project_subdirectory: str | None | Unset = UNSET,
        docs_job_id: int | None | Unset = UNSET,
        freshness_job_id: int | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.ProjectResponse]:
        """As `projects.create`, undecoded."""
        return await self._client.send_raw(
            create_project(
                self._client.account_id,
                name=name,
                state=state,
                type=type,
                description=description,
                connection_id=connection_id,
                repository_id=repository_id,
                semantic_layer_config_id=semantic_layer_config_id,
                dbt_project_subdirectory=dbt_project_subdirectory,
                docs_job_id=docs_job_id,
                freshness_job_id=freshness_job_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    @deprecated("projects.get: deprecated by the publisher of the API")
    async def get(
        self,
        project_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.ProjectResponse]:
        """As `projects.get`, undecoded."""
        return await self._client.send_raw(
            retrieve_project(self._client.account_id, project_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    @deprecated("projects.update: deprecated by the publisher of the API")
    async def update(
        self,
        project_id: int,
        *,
        name: str,
        state: int,
        type: models.ProjectTypeEnumLike,
        description: str | None | Unset = UNSET,
        connection_id: int | None | Unset = UNSET,
        repository_id: int | None | Unset = UNSET,
        semantic_layer_config_id: int | None | Unset = UNSET,
        dbt_project_subdirectory: str | None | Unset = UNSET,
        docs_job_id: int | None | Unset = UNSET,
        freshness_job_id: int | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.ProjectResponse]:
        """As `projects.update`, undecoded."""
        return await self._client.send_raw(
            update_project(
                self._client.account_id,
                project_id,
                name=name,
                state=state,
                type=type,
                description=description,
                connection_id=connection_id,
                repository_id=repository_id,
                semantic_layer_config_id=semantic_layer_config_id,
                dbt_project_subdirectory=dbt_project_subdirectory,
                docs_job_id=docs_job_id,
                freshness_job_id=freshness_job_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    @deprecated("projects.delete: deprecated by the publisher of the API")
    async def delete(
        self,
        project_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `projects.delete`, undecoded."""
        return await self._client.send_raw(
            destroy_project(self._client.account_id, project_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

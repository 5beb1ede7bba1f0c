"""The operations on projects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....runtime.deprecation import deprecated
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .create_project import create_project
from .destroy_project import destroy_project
from .list_projects import list_projects
from .retrieve_project import retrieve_project
from .update_project import update_project


class Projects(Resource[DbtCloud]):
    """The operations on projects.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.ProjectResponse]:
        """List projects.

        Iterating over the result runs through all pages.

        Deprecated by the publisher of the API.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
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
            pages=True,
            max_items=max_items,
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
    ) -> models.ProjectResponse:
        """Create a project.

        Deprecated by the publisher of the API.

        Args:
            state: 1 for active, 2 for deleted.
        """
        return self._client.send(
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
    ) -> models.ProjectResponse:
        """Read one project.

        Deprecated by the publisher of the API.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return self._client.send(
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
    ) -> models.ProjectResponse:
        """Replace a project.

        All of it is sent: read it first, and change what you got.

        Deprecated by the publisher of the API.

        Args:
            state: 1 for active, 2 for deleted.
        """
        return self._client.send(
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
    ) -> None:
        """Delete a project, and all that is in it.

        Deprecated by the publisher of the API.
        """
        return self._client.send(
            destroy_project(self._client.account_id, project_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncProjects(Resource[AsyncDbtCloud]):
    """The operations on projects.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.ProjectResponse]:
        """List projects.

        Iterating over the result runs through all pages.

        Deprecated by the publisher of the API.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
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
            pages=True,
            max_items=max_items,
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
    ) -> models.ProjectResponse:
        """Create a project.

        Deprecated by the publisher of the API.

        Args:
            state: 1 for active, 2 for deleted.
        """
        return await self._client.send(
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
    ) -> models.ProjectResponse:
        """Read one project.

        Deprecated by the publisher of the API.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return await self._client.send(
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
    ) -> models.ProjectResponse:
        """Replace a project.

        All of it is sent: read it first, and change what you got.

        Deprecated by the publisher of the API.

        Args:
            state: 1 for active, 2 for deleted.
        """
        return await self._client.send(
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
    ) -> None:
        """Delete a project, and all that is in it.

        Deprecated by the publisher of the API.
        """
        return await self._client.send(
            destroy_project(self._client.account_id, project_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

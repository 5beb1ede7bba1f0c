"""The operations on environments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....runtime.deprecation import deprecated
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .create_environment import create_environment
from .destroy_environment import destroy_environment
from .list_environments import list_environments
from .retrieve_environment import retrieve_environment
from .update_environment import update_environment


class Environments(Resource[DbtCloud]):
    """The operations on environments.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    @deprecated("environments.list: deprecated by the publisher of the API")
    def list(
        self,
        *,
        dbt_version: str | None = None,
        dbt_version__in: Sequence[str] | None = None,
        include_related: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_by: str | None = None,
        pk: int | None = None,
        project_id: int | None = None,
        project_id__in: Sequence[int] | None = None,
        state: str | None = None,
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.EnvironmentV2Response]:
        """List environments: where jobs run, and with which version of dbt.

        Iterating over the result runs through all pages.

        Deprecated by the publisher of the API.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_environments(
                self._client.account_id,
                dbt_version=dbt_version,
                dbt_version__in=dbt_version__in,
                include_related=include_related,
                limit=limit,
                offset=offset,
                order_by=order_by,
                pk=pk,
                project_id=project_id,
                project_id__in=project_id__in,
                state=state,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=True,
            max_items=max_items,
        )

    @deprecated("environments.create: deprecated by the publisher of the API")
    def create(
        self,
        *,
        project_id: int,
        name: str,
        use_custom_branch: bool,
        supports_docs: bool,
        type: models.EnvironmentTypeEnumLike,
        state: int,
        connection_id: int | None | Unset = UNSET,
        credentials_id: int | None | Unset = UNSET,
        repository_id: int | None | Unset = UNSET,
        extended_attributes_id: int | None | Unset = UNSET,
        custom_branch: str | None | Unset = UNSET,
        dbt_project_subdirectory: str | None | Unset = UNSET,
        dbt_version: str | None | Unset = UNSET,
        deployment_type: models.DeploymentTypeEnumLike | None | Unset = UNSET,
        created_by_id: int | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.EnvironmentV2Response:
        """Create an environment in a project.

        Deprecated by the publisher of the API.

        Args:
            state: 1 for active, 2 for deleted.
        """
        return self._client.send(
            create_environment(
                self._client.account_id,
                project_id=project_id,
                name=name,
                use_custom_branch=use_custom_branch,
                supports_docs=supports_docs,
                type=type,
                state=state,
                connection_id=connection_id,
                credentials_id=credentials_id,
                repository_id=repository_id,
                extended_attributes_id=extended_attributes_id,
                custom_branch=custom_branch,
                dbt_project_subdirectory=dbt_project_subdirectory,
                dbt_version=dbt_version,
                deployment_type=deployment_type,
                created_by_id=created_by_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    @deprecated("environments.get: deprecated by the publisher of the API")
    def get(
        self,
        environment_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.EnvironmentV2Response:
        """Read one environment.

        Deprecated by the publisher of the API.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return self._client.send(
            retrieve_environment(self._client.account_id, environment_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    @deprecated("environments.update: deprecated by the publisher of the API")
    def update(
        self,
        environment_id: int,
        *,
        project_id: int,
        name: str,
        use_custom_branch: bool,
        supports_docs: bool,
        type: models.EnvironmentTypeEnumLike,
        state: int,
        connection_id: int | None | Unset = UNSET,
        credentials_id: int | None | Unset = UNSET,
        repository_id: int | None | Unset = UNSET,
        extended_attributes_id: int | None | Unset = UNSET,
        custom_branch: str | None | Unset = UNSET,
        dbt_project_subdirectory: str | None | Unset = UNSET,
        dbt_version: str | None | Unset = UNSET,
        deployment_type: models.DeploymentTypeEnumLike | None | Unset = UNSET,
        created_by_id: int | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.EnvironmentV2Response:
        """Replace an environment.

        All of it is sent: read it first, and change what you got.

        Deprecated by the publisher of the API.

        Args:
            state: 1 for active, 2 for deleted.
        """
        return self._client.send(
            update_environment(
                self._client.account_id,
                environment_id,
                project_id=project_id,
                name=name,
                use_custom_branch=use_custom_branch,
                supports_docs=supports_docs,
                type=type,
                state=state,
                connection_id=connection_id,
                credentials_id=credentials_id,
                repository_id=repository_id,
                extended_attributes_id=extended_attributes_id,
                custom_branch=custom_branch,
                dbt_project_subdirectory=dbt_project_subdirectory,
                dbt_version=dbt_version,
                deployment_type=deployment_type,
                created_by_id=created_by_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    @deprecated("environments.delete: deprecated by the publisher of the API")
    def delete(
        self,
        environment_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete an environment, and the jobs in it.

        Deprecated by the publisher of the API.
        """
        return self._client.send(
            destroy_environment(self._client.account_id, environment_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncEnvironments(Resource[AsyncDbtCloud]):
    """The operations on environments.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    @deprecated("environments.list: deprecated by the publisher of the API")
    def list(
        self,
        *,
        dbt_version: str | None = None,
        dbt_version__in: Sequence[str] | None = None,
        include_related: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_by: str | None = None,
        pk: int | None = None,
        project_id: int | None = None,
        project_id__in: Sequence[int] | None = None,
        state: str | None = None,
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.EnvironmentV2Response]:
        """List environments: where jobs run, and with which version of dbt.

        Iterating over the result runs through all pages.

        Deprecated by the publisher of the API.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_environments(
                self._client.account_id,
                dbt_version=dbt_version,
                dbt_version__in=dbt_version__in,
                include_related=include_related,
                limit=limit,
                offset=offset,
                order_by=order_by,
                pk=pk,
                project_id=project_id,
                project_id__in=project_id__in,
                state=state,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=True,
            max_items=max_items,
        )

    @deprecated("environments.create: deprecated by the publisher of the API")
    async def create(
        self,
        *,
        project_id: int,
        name: str,
        use_custom_branch: bool,
        supports_docs: bool,
        type: models.EnvironmentTypeEnumLike,
        state: int,
        connection_id: int | None | Unset = UNSET,
        credentials_id: int | None | Unset = UNSET,
        repository_id: int | None | Unset = UNSET,
        extended_attributes_id: int | None | Unset = UNSET,
        custom_branch: str | None | Unset = UNSET,
        dbt_project_subdirectory: str | None | Unset = UNSET,
        dbt_version: str | None | Unset = UNSET,
        deployment_type: models.DeploymentTypeEnumLike | None | Unset = UNSET,
        created_by_id: int | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.EnvironmentV2Response:
        """Create an environment in a project.

        Deprecated by the publisher of the API.

        Args:
            state: 1 for active, 2 for deleted.
        """
        return await self._client.send(
            create_environment(
                self._client.account_id,
                project_id=project_id,
                name=name,
                use_custom_branch=use_custom_branch,
                supports_docs=supports_docs,
                type=type,
                state=state,
                connection_id=connection_id,
                credentials_id=credentials_id,
                repository_id=repository_id,
                extended_attributes_id=extended_attributes_id,
                custom_branch=custom_branch,
                dbt_project_subdirectory=dbt_project_subdirectory,
                dbt_version=dbt_version,
                deployment_type=deployment_type,
                created_by_id=created_by_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    @deprecated("environments.get: deprecated by the publisher of the API")
    async def get(
        self,
        environment_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.EnvironmentV2Response:
        """Read one environment.

        Deprecated by the publisher of the API.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return await self._client.send(
            retrieve_environment(self._client.account_id, environment_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    @deprecated("environments.update: deprecated by the publisher of the API")
    async def update(
        self,
        environment_id: int,
        *,
        project_id: int,
        name: str,
        use_custom_branch: bool,
        supports_docs: bool,
        type: models.EnvironmentTypeEnumLike,
        state: int,
        connection_id: int | None | Unset = UNSET,
        credentials_id: int | None | Unset = UNSET,
        repository_id: int | None | Unset = UNSET,
        extended_attributes_id: int | None | Unset = UNSET,
        custom_branch: str | None | Unset = UNSET,
        dbt_project_subdirectory: str | None | Unset = UNSET,
        dbt_version: str | None | Unset = UNSET,
        deployment_type: models.DeploymentTypeEnumLike | None | Unset = UNSET,
        created_by_id: int | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.EnvironmentV2Response:
        """Replace an environment.

        All of it is sent: read it first, and change what you got.

        Deprecated by the publisher of the API.

        Args:
            state: 1 for active, 2 for deleted.
        """
        return await self._client.send(
            update_environment(
                self._client.account_id,
                environment_id,
                project_id=project_id,
                name=name,
                use_custom_branch=use_custom_branch,
                supports_docs=supports_docs,
                type=type,
                state=state,
                connection_id=connection_id,
                credentials_id=credentials_id,
                repository_id=repository_id,
                extended_attributes_id=extended_attributes_id,
                custom_branch=custom_branch,
                dbt_project_subdirectory=dbt_project_subdirectory,
                dbt_version=dbt_version,
                deployment_type=deployment_type,
                created_by_id=created_by_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    @deprecated("environments.delete: deprecated by the publisher of the API")
    async def delete(
        self,
        environment_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete an environment, and the jobs in it.

        Deprecated by the publisher of the API.
        """
        return await self._client.send(
            destroy_environment(self._client.account_id, environment_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

"""The operations on repositories."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....runtime.deprecation import deprecated
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .create_repository import create_repository
from .destroy_repository import destroy_repository
from .list_repositories import list_repositories
from .retrieve_repository import retrieve_repository


class Repositories(Resource[DbtCloud]):
    """The operations on repositories.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    @deprecated("repositories.list: deprecated by the publisher of the API")
    def list(
        self,
        *,
        include_related: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_by: str | None = None,
        pk: int | None = None,
        project_id: int | None = None,
        project_id__in: Sequence[int] | None = None,
        remote_url: str | None = None,
        state: str | None = None,
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.RepositoryV2Response]:
        """List the git repositories that projects come from.

        Iterating over the result runs through all pages.

        Deprecated by the publisher of the API.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_repositories(
                self._client.account_id,
                include_related=include_related,
                limit=limit,
                offset=offset,
                order_by=order_by,
                pk=pk,
                project_id=project_id,
                project_id__in=project_id__in,
                remote_url=remote_url,
                state=state,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=True,
            max_items=max_items,
        )

    @deprecated("repositories.create: deprecated by the publisher of the API")
    def create(
        self,
        *,
        state: int,
        project_id: int | None | Unset = UNSET,
        full_name: str | None | Unset = UNSET,
        remote_backend: models.RemoteBackendEnumLike | None | Unset = UNSET,
        git_clone_strategy: models.GitCloneStrategyEnumLike | None | Unset = UNSET,
        deploy_key_id: int | None | Unset = UNSET,
        repository_credentials_id: int | None | Unset = UNSET,
        github_installation_id: int | None | Unset = UNSET,
        github_webhook_id: int | None | Unset = UNSET,
        git_provider_id: int | None | Unset = UNSET,
        private_link_endpoint_id: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.RepositoryV2Response:
        """Register a git repository.

        Deprecated by the publisher of the API.

        Args:
            state: 1 for active, 2 for deleted.
        """
        return self._client.send(
            create_repository(
                self._client.account_id,
                state=state,
                project_id=project_id,
                full_name=full_name,
                remote_backend=remote_backend,
                git_clone_strategy=git_clone_strategy,
                deploy_key_id=deploy_key_id,
                repository_credentials_id=repository_credentials_id,
                github_installation_id=github_installation_id,
                github_webhook_id=github_webhook_id,
                git_provider_id=git_provider_id,
                private_link_endpoint_id=private_link_endpoint_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    @deprecated("repositories.get: deprecated by the publisher of the API")
    def get(
        self,
        repository_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.RepositoryV2Response:
        """Read one git repository.

        Deprecated by the publisher of the API.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return self._client.send(
            retrieve_repository(self._client.account_id, repository_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    @deprecated("repositories.delete: deprecated by the publisher of the API")
    def delete(
        self,
        repository_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a git repository from the account; the repository itself stays.

        Deprecated by the publisher of the API.
        """
        return self._client.send(
            destroy_repository(self._client.account_id, repository_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRepositories(Resource[AsyncDbtCloud]):
    """The operations on repositories.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    @deprecated("repositories.list: deprecated by the publisher of the API")
    def list(
        self,
        *,
        include_related: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_by: str | None = None,
        pk: int | None = None,
        project_id: int | None = None,
        project_id__in: Sequence[int] | None = None,
        remote_url: str | None = None,
        state: str | None = None,
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.RepositoryV2Response]:
        """List the git repositories that projects come from.

        Iterating over the result runs through all pages.

        Deprecated by the publisher of the API.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_repositories(
                self._client.account_id,
                include_related=include_related,
                limit=limit,
                offset=offset,
                order_by=order_by,
                pk=pk,
                project_id=project_id,
                project_id__in=project_id__in,
                remote_url=remote_url,
                state=state,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=True,
            max_items=max_items,
        )

    @deprecated("repositories.create: deprecated by the publisher of the API")
    async def create(
        self,
        *,
        state: int,
        project_id: int | None | Unset = UNSET,
        full_name: str | None | Unset = UNSET,
        remote_backend: models.RemoteBackendEnumLike | None | Unset = UNSET,
        git_clone_strategy: models.GitCloneStrategyEnumLike | None | Unset = UNSET,
        deploy_key_id: int | None | Unset = UNSET,
        repository_credentials_id: int | None | Unset = UNSET,
        github_installation_id: int | None | Unset = UNSET,
        github_webhook_id: int | None | Unset = UNSET,
        git_provider_id: int | None | Unset = UNSET,
        private_link_endpoint_id: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.RepositoryV2Response:
        """Register a git repository.

        Deprecated by the publisher of the API.

        Args:
            state: 1 for active, 2 for deleted.
        """
        return await self._client.send(
            create_repository(
                self._client.account_id,
                state=state,
                project_id=project_id,
                full_name=full_name,
                remote_backend=remote_backend,
                git_clone_strategy=git_clone_strategy,
                deploy_key_id=deploy_key_id,
                repository_credentials_id=repository_credentials_id,
                github_installation_id=github_installation_id,
                github_webhook_id=github_webhook_id,
                git_provider_id=git_provider_id,
                private_link_endpoint_id=private_link_endpoint_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    @deprecated("repositories.get: deprecated by the publisher of the API")
    async def get(
        self,
        repository_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.RepositoryV2Response:
        """Read one git repository.

        Deprecated by the publisher of the API.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return await self._client.send(
            retrieve_repository(self._client.account_id, repository_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    @deprecated("repositories.delete: deprecated by the publisher of the API")
    async def delete(
        self,
        repository_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a git repository from the account; the repository itself stays.

        Deprecated by the publisher of the API.
        """
        return await self._client.send(
            destroy_repository(self._client.account_id, repository_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

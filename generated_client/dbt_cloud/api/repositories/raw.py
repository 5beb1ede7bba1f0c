"""The operations on repositories, answered undecoded."""

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
from .create_repository import create_repository
from .destroy_repository import destroy_repository
from .list_repositories import list_repositories
from .retrieve_repository import retrieve_repository


class RawRepositories(Resource[DbtCloud]):
    """The operations on repositories, answered undecoded."""

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
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.RepositoryV2Response]]:
        """As `repositories.list`, undecoded."""
        return self._client.send_raw(
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
    ) -> RawResponse[models.RepositoryV2Response]:
        """As `repositories.create`, undecoded."""
        return self._client.send_raw(
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
    ) -> RawResponse[models.RepositoryV2Response]:
        """As `repositories.get`, undecoded."""
        return self._client.send_raw(
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
    ) -> RawResponse[None]:
        """As `repositories.delete`, undecoded."""
        return self._client.send_raw(
            destroy_repository(self._client.account_id, repository_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRawRepositories(Resource[AsyncDbtCloud]):
    """The operations on repositories, answered undecoded."""

    @deprecated("repositories.list: deprecated by the publisher of the API")
    async def list(
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
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.RepositoryV2Response]]:
        """As `repositories.list`, undecoded."""
        return await self._client.send_raw(
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
    ) -> RawResponse[models.RepositoryV2Response]:
        """As `repositories.create`, undecoded."""
        return await self._client.send_raw(
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
    ) -> RawResponse[models.RepositoryV2Response]:
        """As `repositories.get`, undecoded."""
        return await self._client.send_raw(
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
    ) -> RawResponse[None]:
        """As `repositories.delete`, undecoded."""
        return await self._client.send_raw(
            destroy_repository(self._client.account_id, repository_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

"""The operations on sources, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.deprecation import deprecated_arguments
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_source import create_source
from .delete_source import delete_source
from .get_source import get_source
from .initiate_oauth import initiate_oauth
from .list_sources import list_sources
from .patch_source import patch_source
from .put_source import put_source


class RawSources(Resource[SyncClient]):
    """The operations on sources, answered undecoded."""

    def list(
        self,
        *,
        workspace_ids: Sequence[str] | None = None,
        include_deleted: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.SourceResponse]]:
        """As `sources.list`, undecoded."""
        return self._client.send_raw(
            list_sources(workspace_ids=workspace_ids, include_deleted=include_deleted, limit=limit, offset=offset),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        *,
        name: str,
        workspace_id: str,
        configuration: Mapping[str, object],
        definition_id: str | None | Unset = UNSET,
        secret_id: str | None | Unset = UNSET,
        resource_allocation: models.ScopedResourceRequirements | Mapping[str, object] | None | Unset = UNSET,
        validate: bool | str = False,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.SourceResponse]:
        """As `sources.create`, undecoded."""
        if validate:
            from ...connectors import catalogue

            catalogue().check("source", "sourceType", configuration, validate, partial=False)
        return self._client.send_raw(
            create_source(
                name=name,
                workspace_id=workspace_id,
                configuration=configuration,
                definition_id=definition_id,
                secret_id=secret_id,
                resource_allocation=resource_allocation,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        source_id: str,
        *,
        include_secret_coordinates: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.SourceResponse]:
        """As `sources.get`, undecoded."""
        return self._client.send_raw(
            get_source(source_id, include_secret_coordinates=include_secret_coordinates),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def replace(
        self,
        source_id: str,
        *,
        name: str,
        configuration: Mapping[str, object],
        resource_allocation: models.ScopedResourceRequirements | Mapping[str, object] | None | Unset = UNSET,
        validate: bool | str = False,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.SourceResponse]:
        """As `sources.replace`, undecoded."""
        if validate:
            from ...connectors import catalogue

            catalogue().check("source", "sourceType", configuration, validate, partial=False)
        return self._client.send_raw(
            put_source(source_id, name=name, configuration=configuration, resource_allocation=resource_allocation),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        source_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `sources.delete`, undecoded."""
        return self._client.send_raw(
            delete_source(source_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def update(
        self,
        source_id: str,
        *,
        name: str | None | Unset = UNSET,
        workspace_id: str | None | Unset = UNSET,
        configuration: Mapping[str, object] | None | Unset = UNSET,
        secret_id: str | None | Unset = UNSET,
        resource_allocation: models.ScopedResourceRequirements | Mapping[str, object] | None | Unset = UNSET,
        validate: bool | str = False,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.SourceResponse]:
        """As `sources.update`, undecoded."""
        if validate:
            from ...connectors import catalogue

            catalogue().check("source", "sourceType", configuration, validate, partial=True)
        return self._client.send_raw(
            patch_source(
                source_id,
                name=name,
                workspace_id=workspace_id,
                configuration=configuration,
                secret_id=secret_id,
                resource_allocation=resource_allocation,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    @deprecated_arguments("sources.initiate_oauth", name=UNSET)
    def initiate_oauth(
        self,
        *,
        redirect_url: str,
        workspace_id: str,
        name: str | None | Unset = UNSET,
        source_type: str | None | Unset = UNSET,
        oauth_input_configuration: Mapping[str, object] | None | Unset = UNSET,
        requested_scopes: Sequence[str] | None | Unset = UNSET,
        requested_optional_scopes: Sequence[str] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RedirectUrlResponse]:
        """As `sources.initiate_oauth`, undecoded."""
        return self._client.send_raw(
            initiate_oauth(
                redirect_url=redirect_url,
                workspace_id=workspace_id,
                name=name,
                source_type=source_type,
                oauth_input_configuration=oauth_input_configuration,
                requested_scopes=requested_scopes,
                requested_optional_scopes=requested_optional_scopes,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRawSources(Resource[AsyncClient]):
    """The operations on sources, answered undecoded."""

    async def list(
        self,
        *,
        workspace_ids: Sequence[str] | None = None,
        include_deleted: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.SourceResponse]]:
        """As `sources.list`, undecoded."""
        return await self._client.send_raw(
            list_sources(workspace_ids=workspace_ids, include_deleted=include_deleted, limit=limit, offset=offset),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        *,
        name: str,
        workspace_id: str,
        configuration: Mapping[str, object],
        definition_id: str | None | Unset = UNSET,
        secret_id: str | None | Unset = UNSET,
        resource_allocation: models.ScopedResourceRequirements | Mapping[str, object] | None | Unset = UNSET,
        validate: bool | str = False,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.SourceResponse]:
        """As `sources.create`, undecoded."""
        if validate:
            from ...connectors import catalogue

            catalogue().check("source", "sourceType", configuration, validate, partial=False)
        return await self._client.send_raw(
            create_source(
                name=name,
                workspace_id=workspace_id,
                configuration=configuration,
                definition_id=definition_id,
                secret_id=secret_id,
                resource_allocation=resource_allocation,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        source_id: str,
        *,
        include_secret_coordinates: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.SourceResponse]:
        """As `sources.get`, undecoded."""
        return await self._client.send_raw(
            get_source(source_id, include_secret_coordinates=include_secret_coordinates),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def replace(
        self,
        source_id: str,
        *,
        name: str,
        configuration: Mapping[str, object],
        resource_allocation: models.ScopedResourceRequirements | Mapping[str, object] | None | Unset = UNSET,
        validate: bool | str = False,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.SourceResponse]:
        """As `sources.replace`, undecoded."""
        if validate:
            from ...connectors import catalogue

            catalogue().check("source", "sourceType", configuration, validate, partial=False)
        return await self._client.send_raw(
            put_source(source_id, name=name, configuration=configuration, resource_allocation=resource_allocation),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        source_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `sources.delete`, undecoded."""
        return await self._client.send_raw(
            delete_source(source_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def update(
        self,
        source_id: str,
        *,
        name: str | None | Unset = UNSET,
        workspace_id: str | None | Unset = UNSET,
        configuration: Mapping[str, object] | None | Unset = UNSET,
        secret_id: str | None | Unset = UNSET,
        resource_allocation: models.ScopedResourceRequirements | Mapping[str, object] | None | Unset = UNSET,
        validate: bool | str = False,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.SourceResponse]:
        """As `sources.update`, undecoded."""
        if validate:
            from ...connectors import catalogue

            catalogue().check("source", "sourceType", configuration, validate, partial=True)
        return await self._client.send_raw(
            patch_source(
                source_id,
                name=name,
                workspace_id=workspace_id,
                configuration=configuration,
                secret_id=secret_id,
                resource_allocation=resource_allocation,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    @deprecated_arguments("sources.initiate_oauth", name=UNSET)
    async def initiate_oauth(
        self,
        *,
        redirect_url: str,
        workspace_id: str,
        name: str | None | Unset = UNSET,
        source_type: str | None | Unset = UNSET,
        oauth_input_configuration: Mapping[str, object] | None | Unset = UNSET,
        requested_scopes: Sequence[str] | None | Unset = UNSET,
        requested_optional_scopes: Sequence[str] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RedirectUrlResponse]:
        """As `sources.initiate_oauth`, undecoded."""
        return await self._client.send_raw(
            initiate_oauth(
                redirect_url=redirect_url,
                workspace_id=workspace_id,
                name=name,
                source_type=source_type,
                oauth_input_configuration=oauth_input_configuration,
                requested_scopes=requested_scopes,
                requested_optional_scopes=requested_optional_scopes,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

"""The operations on destination definitions, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_destination_definition import create_destination_definition
from .delete_destination_definition import delete_destination_definition
from .get_destination_definition import get_destination_definition
from .list_destination_definitions import list_destination_definitions
from .update_destination_definition import update_destination_definition


class RawDestinationDefinitions(Resource[SyncClient]):
    """The operations on destination definitions, answered undecoded."""

    def list(
        self,
        workspace_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.DefinitionResponse]]:
        """As `destination_definitions.list`, undecoded."""
        return self._client.send_raw(
            list_destination_definitions(workspace_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def create(
        self,
        workspace_id: str,
        *,
        name: str,
        docker_repository: str,
        docker_image_tag: str,
        documentation_url: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DefinitionResponse]:
        """As `destination_definitions.create`, undecoded."""
        return self._client.send_raw(
            create_destination_definition(
                workspace_id,
                name=name,
                docker_repository=docker_repository,
                docker_image_tag=docker_image_tag,
                documentation_url=documentation_url,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        workspace_id: str,
        definition_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DefinitionResponse]:
        """As `destination_definitions.get`, undecoded."""
        return self._client.send_raw(
            get_destination_definition(workspace_id, definition_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def replace(
        self,
        workspace_id: str,
        definition_id: str,
        *,
        name: str,
        docker_image_tag: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DefinitionResponse]:
        """As `destination_definitions.replace`, undecoded."""
        return self._client.send_raw(
            update_destination_definition(workspace_id, definition_id, name=name, docker_image_tag=docker_image_tag),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        workspace_id: str,
        definition_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DefinitionResponse]:
        """As `destination_definitions.delete`, undecoded."""
        return self._client.send_raw(
            delete_destination_definition(workspace_id, definition_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRawDestinationDefinitions(Resource[AsyncClient]):
    """The operations on destination definitions, answered undecoded."""

    async def list(
        self,
        workspace_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.DefinitionResponse]]:
        """As `destination_definitions.list`, undecoded."""
        return await self._client.send_raw(
            list_destination_definitions(workspace_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def create(
        self,
        workspace_id: str,
        *,
        name: str,
        docker_repository: str,
        docker_image_tag: str,
        documentation_url: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DefinitionResponse]:
        """As `destination_definitions.create`, undecoded."""
        return await self._client.send_raw(
            create_destination_definition(
                workspace_id,
                name=name,
                docker_repository=docker_repository,
                docker_image_tag=docker_image_tag,
                documentation_url=documentation_url,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        workspace_id: str,
        definition_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DefinitionResponse]:
        """As `destination_definitions.get`, undecoded."""
        return await self._client.send_raw(
            get_destination_definition(workspace_id, definition_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def replace(
        self,
        workspace_id: str,
        definition_id: str,
        *,
        name: str,
        docker_image_tag: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DefinitionResponse]:
        """As `destination_definitions.replace`, undecoded."""
        return await self._client.send_raw(
            update_destination_definition(workspace_id, definition_id, name=name, docker_image_tag=docker_image_tag),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        workspace_id: str,
        definition_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DefinitionResponse]:
        """As `destination_definitions.delete`, undecoded."""
        return await self._client.send_raw(
            delete_destination_definition(workspace_id, definition_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

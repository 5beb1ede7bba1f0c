"""`airbyte.source_definitions`: the operations on source definitions."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.pages import AsyncPager, Page
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource, call_options
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_source_definition import create_source_definition
from .delete_source_definition import delete_source_definition
from .get_source_definition import get_source_definition
from .list_source_definitions import list_source_definitions
from .update_source_definition import update_source_definition


class SourceDefinitions(Resource[SyncClient]):
    """The operations on source definitions."""

    def list(
        self,
        workspace_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.DefinitionResponse]:
        """List the image-based source connectors of a workspace, the vendor's own and custom ones.

        Low-code sources are left out: `declarative_source_definitions.list`. The list comes in one
        piece.
        """
        call = list_source_definitions(
            workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)

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
    ) -> models.DefinitionResponse:
        """Add a custom source connector, given as a container image, to a workspace.

        Not possible on Cloud, which answers `BadRequestError`; low-code sources are.

        Args:
            docker_repository: Image without tag, for example `registry.example.com/team/source-crm`. The server must be able
                to pull it.
            docker_image_tag: Use a fixed version: with a moving tag such as `latest` the server does not notice a new image.
        """
        call = create_source_definition(
            workspace_id,
            name=name,
            docker_repository=docker_repository,
            docker_image_tag=docker_image_tag,
            documentation_url=documentation_url,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

    def get(
        self,
        workspace_id: str,
        definition_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DefinitionResponse:
        """Read one image-based source connector, with the version that this workspace uses."""
        call = get_source_definition(
            workspace_id,
            definition_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

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
    ) -> models.DefinitionResponse:
        """Change the name and the image tag of a custom source connector.

        Sources of this connector run with the new tag from their next job on. Not possible on Cloud
        (`BadRequestError`).
        """
        call = update_source_definition(
            workspace_id,
            definition_id,
            name=name,
            docker_image_tag=docker_image_tag,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

    def delete(
        self,
        workspace_id: str,
        definition_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DefinitionResponse:
        """Delete a custom source connector.

        The sources made from it go with it, and so do their connections. Returns what was deleted.
        """
        call = delete_source_definition(
            workspace_id,
            definition_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)


class AsyncSourceDefinitions(Resource[AsyncClient]):
    """The operations on source definitions."""

    def list(
        self,
        workspace_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.DefinitionResponse]:
        """List the image-based source connectors of a workspace, the vendor's own and custom ones.

        Low-code sources are left out: `declarative_source_definitions.list`. The list comes in one
        piece.
        """
        call = list_source_definitions(
            workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)

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
    ) -> models.DefinitionResponse:
        """Add a custom source connector, given as a container image, to a workspace.

        Not possible on Cloud, which answers `BadRequestError`; low-code sources are.

        Args:
            docker_repository: Image without tag, for example `registry.example.com/team/source-crm`. The server must be able
                to pull it.
            docker_image_tag: Use a fixed version: with a moving tag such as `latest` the server does not notice a new image.
        """
        call = create_source_definition(
            workspace_id,
            name=name,
            docker_repository=docker_repository,
            docker_image_tag=docker_image_tag,
            documentation_url=documentation_url,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

    async def get(
        self,
        workspace_id: str,
        definition_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DefinitionResponse:
        """Read one image-based source connector, with the version that this workspace uses."""
        call = get_source_definition(
            workspace_id,
            definition_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

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
    ) -> models.DefinitionResponse:
        """Change the name and the image tag of a custom source connector.

        Sources of this connector run with the new tag from their next job on. Not possible on Cloud
        (`BadRequestError`).
        """
        call = update_source_definition(
            workspace_id,
            definition_id,
            name=name,
            docker_image_tag=docker_image_tag,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

    async def delete(
        self,
        workspace_id: str,
        definition_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DefinitionResponse:
        """Delete a custom source connector.

        The sources made from it go with it, and so do their connections. Returns what was deleted.
        """
        call = delete_source_definition(
            workspace_id,
            definition_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)


class RawSourceDefinitions(Resource[SyncClient]):
    """The operations on source definitions, answered undecoded."""

    def list(
        self,
        workspace_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.DefinitionResponse]]:
        """As `source_definitions.list`, undecoded."""
        call = list_source_definitions(
            workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        """As `source_definitions.create`, undecoded."""
        call = create_source_definition(
            workspace_id,
            name=name,
            docker_repository=docker_repository,
            docker_image_tag=docker_image_tag,
            documentation_url=documentation_url,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        """As `source_definitions.get`, undecoded."""
        call = get_source_definition(
            workspace_id,
            definition_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        """As `source_definitions.replace`, undecoded."""
        call = update_source_definition(
            workspace_id,
            definition_id,
            name=name,
            docker_image_tag=docker_image_tag,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        """As `source_definitions.delete`, undecoded."""
        call = delete_source_definition(
            workspace_id,
            definition_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)


class AsyncRawSourceDefinitions(Resource[AsyncClient]):
    """The operations on source definitions, answered undecoded."""

    async def list(
        self,
        workspace_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.DefinitionResponse]]:
        """As `source_definitions.list`, undecoded."""
        call = list_source_definitions(
            workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        """As `source_definitions.create`, undecoded."""
        call = create_source_definition(
            workspace_id,
            name=name,
            docker_repository=docker_repository,
            docker_image_tag=docker_image_tag,
            documentation_url=documentation_url,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        """As `source_definitions.get`, undecoded."""
        call = get_source_definition(
            workspace_id,
            definition_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        """As `source_definitions.replace`, undecoded."""
        call = update_source_definition(
            workspace_id,
            definition_id,
            name=name,
            docker_image_tag=docker_image_tag,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        """As `source_definitions.delete`, undecoded."""
        call = delete_source_definition(
            workspace_id,
            definition_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

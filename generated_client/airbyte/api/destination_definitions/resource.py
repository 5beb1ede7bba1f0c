"""The operations on destination definitions."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_destination_definition import create_destination_definition
from .delete_destination_definition import delete_destination_definition
from .get_destination_definition import get_destination_definition
from .list_destination_definitions import list_destination_definitions
from .update_destination_definition import update_destination_definition


class DestinationDefinitions(Resource[SyncClient]):
    """The operations on destination definitions.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    def list(
        self,
        workspace_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.DefinitionResponse]:
        """List the destination connectors of a workspace, the vendor's own and custom ones.

        The list comes in one piece.
        """
        return self._client.page(
            list_destination_definitions(workspace_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
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
    ) -> models.DefinitionResponse:
        """Add a custom destination connector, given as a container image, to a workspace.

        Not possible on Cloud (`BadRequestError`).

        Args:
            docker_repository: Image without tag, for example `registry.example.com/team/source-crm`. The server must be
                able to pull it.
            docker_image_tag: Use a fixed version: with a moving tag such as `latest` the server does not notice a new
                image.
        """
        return self._client.send(
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
    ) -> models.DefinitionResponse:
        """Read one destination connector, with the version that this workspace uses."""
        return self._client.send(
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
    ) -> models.DefinitionResponse:
        """Change the name and the image tag of a custom destination connector.

        Destinations of this connector run with the new tag from their next job on. Not possible on Cloud
        (`BadRequestError`).
        """
        return self._client.send(
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
    ) -> models.DefinitionResponse:
        """Delete a custom destination connector.

        The destinations made from it go with it, and so do their connections. Returns what was deleted.
        """
        return self._client.send(
            delete_destination_definition(workspace_id, definition_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncDestinationDefinitions(Resource[AsyncClient]):
    """The operations on destination definitions.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    def list(
        self,
        workspace_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.DefinitionResponse]:
        """List the destination connectors of a workspace, the vendor's own and custom ones.

        The list comes in one piece.
        """
        return self._client.page(
            list_destination_definitions(workspace_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
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
    ) -> models.DefinitionResponse:
        """Add a custom destination connector, given as a container image, to a workspace.

        Not possible on Cloud (`BadRequestError`).

        Args:
            docker_repository: Image without tag, for example `registry.example.com/team/source-crm`. The server must be
                able to pull it.
            docker_image_tag: Use a fixed version: with a moving tag such as `latest` the server does not notice a new
                image.
        """
        return await self._client.send(
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
    ) -> models.DefinitionResponse:
        """Read one destination connector, with the version that this workspace uses."""
        return await self._client.send(
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
    ) -> models.DefinitionResponse:
        """Change the name and the image tag of a custom destination connector.

        Destinations of this connector run with the new tag from their next job on. Not possible on Cloud
        (`BadRequestError`).
        """
        return await self._client.send(
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
    ) -> models.DefinitionResponse:
        """Delete a custom destination connector.

        The destinations made from it go with it, and so do their connections. Returns what was deleted.
        """
        return await self._client.send(
            delete_destination_definition(workspace_id, definition_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

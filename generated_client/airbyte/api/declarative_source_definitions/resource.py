"""The operations on declarative source definitions."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ... import models
from .create_declarative_source_definition import create_declarative_source_definition
from .delete_declarative_source_definition import delete_declarative_source_definition
from .get_declarative_source_definition import get_declarative_source_definition
from .list_declarative_source_definitions import list_declarative_source_definitions
from .update_declarative_source_definition import update_declarative_source_definition


class DeclarativeSourceDefinitions(Resource[SyncClient]):
    """The operations on declarative source definitions.

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
    ) -> Page[models.DeclarativeSourceDefinitionResponse]:
        """List the low-code sources of a workspace, each with its whole manifest.

        Sources built as images are elsewhere: `source_definitions.list`. The list comes in one piece.
        """
        return self._client.page(
            list_declarative_source_definitions(workspace_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )

    def create(
        self,
        workspace_id: str,
        *,
        name: str,
        manifest: Mapping[str, object],
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DeclarativeSourceDefinitionResponse:
        """Publish a low-code source, described by a manifest, as version 1 in a workspace.

        Its `id` serves as `definition_id` for new sources.

        Args:
            manifest: The whole manifest as an object, not as YAML text. Its `spec` says what a source has to be
                configured with.
        """
        return self._client.send(
            create_declarative_source_definition(workspace_id, name=name, manifest=manifest),
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
    ) -> models.DeclarativeSourceDefinitionResponse:
        """Read a low-code source with the manifest that is active now."""
        return self._client.send(
            get_declarative_source_definition(workspace_id, definition_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def replace(
        self,
        workspace_id: str,
        definition_id: str,
        *,
        manifest: Mapping[str, object],
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DeclarativeSourceDefinitionResponse:
        """Publish a new manifest of a low-code source under the next version number.

        It becomes active at once, for every source of this definition; the next sync runs with it.

        Args:
            manifest: The whole manifest; nothing is merged with the version before.
        """
        return self._client.send(
            update_declarative_source_definition(workspace_id, definition_id, manifest=manifest),
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
    ) -> models.DeclarativeSourceDefinitionResponse:
        """Delete a low-code source from its workspace.

        The sources made from it go with it, and so do their connections. Returns what was deleted.
        """
        return self._client.send(
            delete_declarative_source_definition(workspace_id, definition_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncDeclarativeSourceDefinitions(Resource[AsyncClient]):
    """The operations on declarative source definitions.

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
    ) -> AsyncPager[models.DeclarativeSourceDefinitionResponse]:
        """List the low-code sources of a workspace, each with its whole manifest.

        Sources built as images are elsewhere: `source_definitions.list`. The list comes in one piece.
        """
        return self._client.page(
            list_declarative_source_definitions(workspace_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )

    async def create(
        self,
        workspace_id: str,
        *,
        name: str,
        manifest: Mapping[str, object],
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DeclarativeSourceDefinitionResponse:
        """Publish a low-code source, described by a manifest, as version 1 in a workspace.

        Its `id` serves as `definition_id` for new sources.

        Args:
            manifest: The whole manifest as an object, not as YAML text. Its `spec` says what a source has to be
                configured with.
        """
        return await self._client.send(
            create_declarative_source_definition(workspace_id, name=name, manifest=manifest),
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
    ) -> models.DeclarativeSourceDefinitionResponse:
        """Read a low-code source with the manifest that is active now."""
        return await self._client.send(
            get_declarative_source_definition(workspace_id, definition_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def replace(
        self,
        workspace_id: str,
        definition_id: str,
        *,
        manifest: Mapping[str, object],
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DeclarativeSourceDefinitionResponse:
        """Publish a new manifest of a low-code source under the next version number.

        It becomes active at once, for every source of this definition; the next sync runs with it.

        Args:
            manifest: The whole manifest; nothing is merged with the version before.
        """
        return await self._client.send(
            update_declarative_source_definition(workspace_id, definition_id, manifest=manifest),
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
    ) -> models.DeclarativeSourceDefinitionResponse:
        """Delete a low-code source from its workspace.

        The sources made from it go with it, and so do their connections. Returns what was deleted.
        """
        return await self._client.send(
            delete_declarative_source_definition(workspace_id, definition_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

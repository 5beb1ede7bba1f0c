"""`airbyte.declarative_source_definitions`: the operations on declarative source definitions."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.pages import AsyncPager, Page
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource, call_options
from ... import models
from .create_declarative_source_definition import create_declarative_source_definition
from .delete_declarative_source_definition import delete_declarative_source_definition
from .get_declarative_source_definition import get_declarative_source_definition
from .list_declarative_source_definitions import list_declarative_source_definitions
from .update_declarative_source_definition import update_declarative_source_definition


class DeclarativeSourceDefinitions(Resource[SyncClient]):
    """The operations on declarative source definitions."""

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

        Sources built as images are elsewhere: `source_definitions.list`. The list comes in one
        piece.
        """
        call = list_declarative_source_definitions(
            workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)

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
        call = create_declarative_source_definition(
            workspace_id,
            name=name,
            manifest=manifest,
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
    ) -> models.DeclarativeSourceDefinitionResponse:
        """Read a low-code source with the manifest that is active now."""
        call = get_declarative_source_definition(
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
        call = update_declarative_source_definition(
            workspace_id,
            definition_id,
            manifest=manifest,
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
    ) -> models.DeclarativeSourceDefinitionResponse:
        """Delete a low-code source from its workspace.

        The sources made from it go with it, and so do their connections. Returns what was deleted.
        """
        call = delete_declarative_source_definition(
            workspace_id,
            definition_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)


class AsyncDeclarativeSourceDefinitions(Resource[AsyncClient]):
    """The operations on declarative source definitions."""

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

        Sources built as images are elsewhere: `source_definitions.list`. The list comes in one
        piece.
        """
        call = list_declarative_source_definitions(
            workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)

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
        call = create_declarative_source_definition(
            workspace_id,
            name=name,
            manifest=manifest,
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
    ) -> models.DeclarativeSourceDefinitionResponse:
        """Read a low-code source with the manifest that is active now."""
        call = get_declarative_source_definition(
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
        call = update_declarative_source_definition(
            workspace_id,
            definition_id,
            manifest=manifest,
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
    ) -> models.DeclarativeSourceDefinitionResponse:
        """Delete a low-code source from its workspace.

        The sources made from it go with it, and so do their connections. Returns what was deleted.
        """
        call = delete_declarative_source_definition(
            workspace_id,
            definition_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)


class RawDeclarativeSourceDefinitions(Resource[SyncClient]):
    """The operations on declarative source definitions, answered undecoded."""

    def list(
        self,
        workspace_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.DeclarativeSourceDefinitionResponse]]:
        """As `declarative_source_definitions.list`, undecoded."""
        call = list_declarative_source_definitions(
            workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
    ) -> RawResponse[models.DeclarativeSourceDefinitionResponse]:
        """As `declarative_source_definitions.create`, undecoded."""
        call = create_declarative_source_definition(
            workspace_id,
            name=name,
            manifest=manifest,
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
    ) -> RawResponse[models.DeclarativeSourceDefinitionResponse]:
        """As `declarative_source_definitions.get`, undecoded."""
        call = get_declarative_source_definition(
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
        manifest: Mapping[str, object],
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DeclarativeSourceDefinitionResponse]:
        """As `declarative_source_definitions.replace`, undecoded."""
        call = update_declarative_source_definition(
            workspace_id,
            definition_id,
            manifest=manifest,
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
    ) -> RawResponse[models.DeclarativeSourceDefinitionResponse]:
        """As `declarative_source_definitions.delete`, undecoded."""
        call = delete_declarative_source_definition(
            workspace_id,
            definition_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)


class AsyncRawDeclarativeSourceDefinitions(Resource[AsyncClient]):
    """The operations on declarative source definitions, answered undecoded."""

    async def list(
        self,
        workspace_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.DeclarativeSourceDefinitionResponse]]:
        """As `declarative_source_definitions.list`, undecoded."""
        call = list_declarative_source_definitions(
            workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
    ) -> RawResponse[models.DeclarativeSourceDefinitionResponse]:
        """As `declarative_source_definitions.create`, undecoded."""
        call = create_declarative_source_definition(
            workspace_id,
            name=name,
            manifest=manifest,
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
    ) -> RawResponse[models.DeclarativeSourceDefinitionResponse]:
        """As `declarative_source_definitions.get`, undecoded."""
        call = get_declarative_source_definition(
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
        manifest: Mapping[str, object],
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.DeclarativeSourceDefinitionResponse]:
        """As `declarative_source_definitions.replace`, undecoded."""
        call = update_declarative_source_definition(
            workspace_id,
            definition_id,
            manifest=manifest,
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
    ) -> RawResponse[models.DeclarativeSourceDefinitionResponse]:
        """As `declarative_source_definitions.delete`, undecoded."""
        call = delete_declarative_source_definition(
            workspace_id,
            definition_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

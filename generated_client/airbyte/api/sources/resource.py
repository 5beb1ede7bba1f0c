"""The operations on sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.deprecation import deprecated_arguments
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
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


class Sources(Resource[SyncClient]):
    """The operations on sources.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    def list(
        self,
        *,
        workspace_ids: Sequence[str] | None = None,
        include_deleted: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.SourceResponse]:
        """List sources, of some workspaces or of all that you may read.

        There is no filter by name or connector. The order is not fixed, so while sources come and go a page may repeat
        or miss one; iterating over the result runs through all pages.

        Args:
            workspace_ids: Only sources of these workspaces; all that you may read if omitted or empty.
            include_deleted: Also list sources that have been deleted.
            limit: Sources per page, 1 to 100. Not a total: iteration goes on to further pages.
            offset: Sources to skip.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_sources(workspace_ids=workspace_ids, include_deleted=include_deleted, limit=limit, offset=offset),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=True,
            max_items=max_items,
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
    ) -> models.SourceResponse:
        """Create a source: a connector with its configuration, in a workspace.

        The server checks the configuration by the connector's schema but does not try to connect; the first proof is a
        schema discovery (`streams.list`) or a sync. `definition_id` names the connector, or else a `sourceType` inside
        the configuration: with neither, `UnprocessableEntityError`; with a `sourceType` that the server does not know,
        `BadRequestError`.

        Args:
            workspace_id: Cannot be changed later.
            configuration: By the schema of the connector; the server refuses what does not fit. A `sourceType` in it,
                for example `postgres`, names the connector and is not stored.
            definition_id: The connector, from `connector_definitions.list`. If omitted, `sourceType` in the
                configuration decides; custom connectors have no such name.
            secret_id: From the end of an OAuth consent, see `sources.initiate_oauth`. Takes the place of tokens in the
                configuration.
            resource_allocation: Memory and CPU of the connector's containers. Refused on Cloud.
            validate: Check `configuration` by the schema of its connector before anything is sent: true, or the
                connector's name, as `source-postgres`, where no `sourceType` in the configuration tells it. Raises
                `InvalidConfigurationError` with every fault, or `UnknownConnectorError`.
        """
        if validate:
            from ...connectors import catalogue

            catalogue().check("source", "sourceType", configuration, validate, partial=False)
        return self._client.send(
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
    ) -> models.SourceResponse:
        """Read one source; the secrets in its configuration come back masked.

        An unknown id is `PermissionDeniedError` for an ordinary user, `NotFoundError` for an instance administrator.

        Args:
            include_secret_coordinates: Return where each secret is stored in the secret manager, instead of a mask. The
                secret itself never comes back.
        """
        return self._client.send(
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
    ) -> models.SourceResponse:
        """Replace name and configuration of a source as a whole.

        Keys that are not in the new configuration are gone. A secret that is sent back masked, as a read returned it,
        keeps its stored value. The connector itself cannot be changed.

        Args:
            configuration: The whole configuration. A secret that is sent as masked keeps its value.
            resource_allocation: Memory and CPU of the connector's containers. Refused on Cloud.
            validate: Check `configuration` by the schema of its connector before anything is sent: true, or the
                connector's name, as `source-postgres`, where no `sourceType` in the configuration tells it. Raises
                `InvalidConfigurationError` with every fault, or `UnknownConnectorError`.
        """
        if validate:
            from ...connectors import catalogue

            catalogue().check("source", "sourceType", configuration, validate, partial=False)
        return self._client.send(
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
    ) -> None:
        """Delete a source and, with it, every connection that reads from it.

        What is already in the destinations stays there. A running sync of such a connection is cancelled.
        """
        return self._client.send(delete_source(source_id), CallOptions(timeout, extra_headers, extra_query, extra_body))

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
    ) -> models.SourceResponse:
        """Change a source in part: the configuration given is merged into the stored one.

        Inside the configuration objects are merged key by key and lists are replaced; a key cannot be removed this way,
        `sources.replace` does that. A secret that is sent back masked keeps its stored value.

        Args:
            workspace_id: Has no effect: a source does not move to another workspace.
            configuration: Merged into the stored one: objects key by key, lists as a whole.
            secret_id: From the end of an OAuth consent, see `sources.initiate_oauth`.
            resource_allocation: Memory and CPU of the connector's containers. Refused on Cloud.
            validate: Check `configuration` by the schema of its connector before anything is sent: true, or the
                connector's name, as `source-postgres`, where no `sourceType` in the configuration tells it. Raises
                `InvalidConfigurationError` with every fault, or `UnknownConnectorError`.
        """
        if validate:
            from ...connectors import catalogue

            catalogue().check("source", "sourceType", configuration, validate, partial=True)
        return self._client.send(
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
    ) -> models.RedirectUrlResponse:
        """Begin the OAuth consent for a source and return the address where a person must give it.

        Open the address in a browser. At the end the browser lands on your `redirect_url`, where the query carries a
        `secret_id`; pass this to `sources.create` or `sources.update`. Servers without the feature, open source ones
        among them, answer 501 (`InternalServerError`).

        Args:
            redirect_url: Your own page; the browser arrives there with `secret_id` in the query.
            workspace_id: Where the secret is kept; the source has to be created in the same workspace.
            name: Use `source_type`. Deprecated by the publisher of the API.
            source_type: The connector's technical name, for example `google-ads`.
            oauth_input_configuration: What some connectors must know before the consent, such as a shop or a tenant.
            requested_scopes: Scopes to ask for, in place of the connector's own; only some connectors allow it.
            requested_optional_scopes: Scopes that the person may decline. Without `requested_scopes` it has no effect.
        """
        return self._client.send(
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


class AsyncSources(Resource[AsyncClient]):
    """The operations on sources.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    def list(
        self,
        *,
        workspace_ids: Sequence[str] | None = None,
        include_deleted: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.SourceResponse]:
        """List sources, of some workspaces or of all that you may read.

        There is no filter by name or connector. The order is not fixed, so while sources come and go a page may repeat
        or miss one; iterating over the result runs through all pages.

        Args:
            workspace_ids: Only sources of these workspaces; all that you may read if omitted or empty.
            include_deleted: Also list sources that have been deleted.
            limit: Sources per page, 1 to 100. Not a total: iteration goes on to further pages.
            offset: Sources to skip.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_sources(workspace_ids=workspace_ids, include_deleted=include_deleted, limit=limit, offset=offset),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=True,
            max_items=max_items,
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
    ) -> models.SourceResponse:
        """Create a source: a connector with its configuration, in a workspace.

        The server checks the configuration by the connector's schema but does not try to connect; the first proof is a
        schema discovery (`streams.list`) or a sync. `definition_id` names the connector, or else a `sourceType` inside
        the configuration: with neither, `UnprocessableEntityError`; with a `sourceType` that the server does not know,
        `BadRequestError`.

        Args:
            workspace_id: Cannot be changed later.
            configuration: By the schema of the connector; the server refuses what does not fit. A `sourceType` in it,
                for example `postgres`, names the connector and is not stored.
            definition_id: The connector, from `connector_definitions.list`. If omitted, `sourceType` in the
                configuration decides; custom connectors have no such name.
            secret_id: From the end of an OAuth consent, see `sources.initiate_oauth`. Takes the place of tokens in the
                configuration.
            resource_allocation: Memory and CPU of the connector's containers. Refused on Cloud.
            validate: Check `configuration` by the schema of its connector before anything is sent: true, or the
                connector's name, as `source-postgres`, where no `sourceType` in the configuration tells it. Raises
                `InvalidConfigurationError` with every fault, or `UnknownConnectorError`.
        """
        if validate:
            from ...connectors import catalogue

            catalogue().check("source", "sourceType", configuration, validate, partial=False)
        return await self._client.send(
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
    ) -> models.SourceResponse:
        """Read one source; the secrets in its configuration come back masked.

        An unknown id is `PermissionDeniedError` for an ordinary user, `NotFoundError` for an instance administrator.

        Args:
            include_secret_coordinates: Return where each secret is stored in the secret manager, instead of a mask. The
                secret itself never comes back.
        """
        return await self._client.send(
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
    ) -> models.SourceResponse:
        """Replace name and configuration of a source as a whole.

        Keys that are not in the new configuration are gone. A secret that is sent back masked, as a read returned it,
        keeps its stored value. The connector itself cannot be changed.

        Args:
            configuration: The whole configuration. A secret that is sent as masked keeps its value.
            resource_allocation: Memory and CPU of the connector's containers. Refused on Cloud.
            validate: Check `configuration` by the schema of its connector before anything is sent: true, or the
                connector's name, as `source-postgres`, where no `sourceType` in the configuration tells it. Raises
                `InvalidConfigurationError` with every fault, or `UnknownConnectorError`.
        """
        if validate:
            from ...connectors import catalogue

            catalogue().check("source", "sourceType", configuration, validate, partial=False)
        return await self._client.send(
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
    ) -> None:
        """Delete a source and, with it, every connection that reads from it.

        What is already in the destinations stays there. A running sync of such a connection is cancelled.
        """
        return await self._client.send(
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
    ) -> models.SourceResponse:
        """Change a source in part: the configuration given is merged into the stored one.

        Inside the configuration objects are merged key by key and lists are replaced; a key cannot be removed this way,
        `sources.replace` does that. A secret that is sent back masked keeps its stored value.

        Args:
            workspace_id: Has no effect: a source does not move to another workspace.
            configuration: Merged into the stored one: objects key by key, lists as a whole.
            secret_id: From the end of an OAuth consent, see `sources.initiate_oauth`.
            resource_allocation: Memory and CPU of the connector's containers. Refused on Cloud.
            validate: Check `configuration` by the schema of its connector before anything is sent: true, or the
                connector's name, as `source-postgres`, where no `sourceType` in the configuration tells it. Raises
                `InvalidConfigurationError` with every fault, or `UnknownConnectorError`.
        """
        if validate:
            from ...connectors import catalogue

            catalogue().check("source", "sourceType", configuration, validate, partial=True)
        return await self._client.send(
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
    ) -> models.RedirectUrlResponse:
        """Begin the OAuth consent for a source and return the address where a person must give it.

        Open the address in a browser. At the end the browser lands on your `redirect_url`, where the query carries a
        `secret_id`; pass this to `sources.create` or `sources.update`. Servers without the feature, open source ones
        among them, answer 501 (`InternalServerError`).

        Args:
            redirect_url: Your own page; the browser arrives there with `secret_id` in the query.
            workspace_id: Where the secret is kept; the source has to be created in the same workspace.
            name: Use `source_type`. Deprecated by the publisher of the API.
            source_type: The connector's technical name, for example `google-ads`.
            oauth_input_configuration: What some connectors must know before the consent, such as a shop or a tenant.
            requested_scopes: Scopes to ask for, in place of the connector's own; only some connectors allow it.
            requested_optional_scopes: Scopes that the person may decline. Without `requested_scopes` it has no effect.
        """
        return await self._client.send(
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

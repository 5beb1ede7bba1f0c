"""The operations on destinations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_destination import create_destination
from .delete_destination import delete_destination
from .get_destination import get_destination
from .list_destinations import list_destinations
from .patch_destination import patch_destination
from .put_destination import put_destination


class Destinations(Resource[SyncClient]):
    """The operations on destinations.

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
    ) -> Page[models.DestinationResponse]:
        """List destinations, of some workspaces or of all that you may read.

        There is no filter by name or connector, and no fixed order; iterating over the result runs through all pages.

        Args:
            workspace_ids: Only destinations of these workspaces; all that you may read if omitted or empty.
            include_deleted: Also list destinations that have been deleted.
            limit: Destinations per page, 1 to 100. Not a total: iteration goes on to further pages.
            offset: Destinations to skip.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_destinations(workspace_ids=workspace_ids, include_deleted=include_deleted, limit=limit, offset=offset),
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
        resource_allocation: models.ScopedResourceRequirements | Mapping[str, object] | None | Unset = UNSET,
        validate: bool | str = False,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DestinationResponse:
        """Create a destination: a connector with its configuration, in a workspace.

        The server checks the configuration by the connector's schema but does not try to write; the first proof is a
        sync. `definition_id` names the connector, or else a `destinationType` inside the configuration: with neither,
        `UnprocessableEntityError`; with one that the server does not know, `BadRequestError`.

        Args:
            workspace_id: Cannot be changed later.
            configuration: By the schema of the connector; the server refuses what does not fit. A `destinationType` in
                it, for example `bigquery`, names the connector and is not stored.
            definition_id: The connector, from `connector_definitions.list`. If omitted, `destinationType` in the
                configuration decides; custom connectors have no such name.
            resource_allocation: Memory and CPU of the connector's containers. Refused on Cloud.
            validate: Check `configuration` by the schema of its connector before anything is sent: true, or the
                connector's name, as `destination-postgres`, where no `destinationType` in the configuration tells it.
                Raises `InvalidConfigurationError` with every fault, or `UnknownConnectorError`.
        """
        if validate:
            from ...connectors import catalogue

            catalogue().check("destination", "destinationType", configuration, validate, partial=False)
        return self._client.send(
            create_destination(
                name=name,
                workspace_id=workspace_id,
                configuration=configuration,
                definition_id=definition_id,
                resource_allocation=resource_allocation,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        destination_id: str,
        *,
        include_secret_coordinates: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DestinationResponse:
        """Read one destination; the secrets in its configuration come back masked.

        An unknown id is `PermissionDeniedError` for an ordinary user, `NotFoundError` for an instance administrator.

        Args:
            include_secret_coordinates: Return where each secret is stored in the secret manager, instead of a mask. The
                secret itself never comes back.
        """
        return self._client.send(
            get_destination(destination_id, include_secret_coordinates=include_secret_coordinates),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def replace(
        self,
        destination_id: str,
        *,
        name: str,
        configuration: Mapping[str, object],
        resource_allocation: models.ScopedResourceRequirements | Mapping[str, object] | None | Unset = UNSET,
        validate: bool | str = False,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DestinationResponse:
        """Replace name and configuration of a destination as a whole.

        Keys that are not in the new configuration are gone. A secret that is sent back masked, as a read returned it,
        keeps its stored value. The connector itself cannot be changed.

        Args:
            configuration: The whole configuration. A secret that is sent as masked keeps its value.
            resource_allocation: Memory and CPU of the connector's containers. Refused on Cloud.
            validate: Check `configuration` by the schema of its connector before anything is sent: true, or the
                connector's name, as `destination-postgres`, where no `destinationType` in the configuration tells it.
                Raises `InvalidConfigurationError` with every fault, or `UnknownConnectorError`.
        """
        if validate:
            from ...connectors import catalogue

            catalogue().check("destination", "destinationType", configuration, validate, partial=False)
        return self._client.send(
            put_destination(
                destination_id, name=name, configuration=configuration, resource_allocation=resource_allocation
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        destination_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a destination and, with it, every connection that writes to it.

        The data written so far stays where it is. A running sync of such a connection is cancelled.
        """
        return self._client.send(
            delete_destination(destination_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def update(
        self,
        destination_id: str,
        *,
        name: str | None | Unset = UNSET,
        configuration: Mapping[str, object] | None | Unset = UNSET,
        resource_allocation: models.ScopedResourceRequirements | Mapping[str, object] | None | Unset = UNSET,
        validate: bool | str = False,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DestinationResponse:
        """Change a destination in part: the configuration given is merged into the stored one.

        Inside the configuration objects are merged key by key and lists are replaced; a key cannot be removed this way,
        `destinations.replace` does that. A secret that is sent back masked keeps its stored value.

        Args:
            configuration: Merged into the stored one: objects key by key, lists as a whole.
            resource_allocation: Memory and CPU of the connector's containers. Refused on Cloud.
            validate: Check `configuration` by the schema of its connector before anything is sent: true, or the
                connector's name, as `destination-postgres`, where no `destinationType` in the configuration tells it.
                Raises `InvalidConfigurationError` with every fault, or `UnknownConnectorError`.
        """
        if validate:
            from ...connectors import catalogue

            catalogue().check("destination", "destinationType", configuration, validate, partial=True)
        return self._client.send(
            patch_destination(
                destination_id, name=name, configuration=configuration, resource_allocation=resource_allocation
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncDestinations(Resource[AsyncClient]):
    """The operations on destinations.

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
    ) -> AsyncPager[models.DestinationResponse]:
        """List destinations, of some workspaces or of all that you may read.

        There is no filter by name or connector, and no fixed order; iterating over the result runs through all pages.

        Args:
            workspace_ids: Only destinations of these workspaces; all that you may read if omitted or empty.
            include_deleted: Also list destinations that have been deleted.
            limit: Destinations per page, 1 to 100. Not a total: iteration goes on to further pages.
            offset: Destinations to skip.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_destinations(workspace_ids=workspace_ids, include_deleted=include_deleted, limit=limit, offset=offset),
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
        resource_allocation: models.ScopedResourceRequirements | Mapping[str, object] | None | Unset = UNSET,
        validate: bool | str = False,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DestinationResponse:
        """Create a destination: a connector with its configuration, in a workspace.

        The server checks the configuration by the connector's schema but does not try to write; the first proof is a
        sync. `definition_id` names the connector, or else a `destinationType` inside the configuration: with neither,
        `UnprocessableEntityError`; with one that the server does not know, `BadRequestError`.

        Args:
            workspace_id: Cannot be changed later.
            configuration: By the schema of the connector; the server refuses what does not fit. A `destinationType` in
                it, for example `bigquery`, names the connector and is not stored.
            definition_id: The connector, from `connector_definitions.list`. If omitted, `destinationType` in the
                configuration decides; custom connectors have no such name.
            resource_allocation: Memory and CPU of the connector's containers. Refused on Cloud.
            validate: Check `configuration` by the schema of its connector before anything is sent: true, or the
                connector's name, as `destination-postgres`, where no `destinationType` in the configuration tells it.
                Raises `InvalidConfigurationError` with every fault, or `UnknownConnectorError`.
        """
        if validate:
            from ...connectors import catalogue

            catalogue().check("destination", "destinationType", configuration, validate, partial=False)
        return await self._client.send(
            create_destination(
                name=name,
                workspace_id=workspace_id,
                configuration=configuration,
                definition_id=definition_id,
                resource_allocation=resource_allocation,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        destination_id: str,
        *,
        include_secret_coordinates: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DestinationResponse:
        """Read one destination; the secrets in its configuration come back masked.

        An unknown id is `PermissionDeniedError` for an ordinary user, `NotFoundError` for an instance administrator.

        Args:
            include_secret_coordinates: Return where each secret is stored in the secret manager, instead of a mask. The
                secret itself never comes back.
        """
        return await self._client.send(
            get_destination(destination_id, include_secret_coordinates=include_secret_coordinates),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def replace(
        self,
        destination_id: str,
        *,
        name: str,
        configuration: Mapping[str, object],
        resource_allocation: models.ScopedResourceRequirements | Mapping[str, object] | None | Unset = UNSET,
        validate: bool | str = False,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DestinationResponse:
        """Replace name and configuration of a destination as a whole.

        Keys that are not in the new configuration are gone. A secret that is sent back masked, as a read returned it,
        keeps its stored value. The connector itself cannot be changed.

        Args:
            configuration: The whole configuration. A secret that is sent as masked keeps its value.
            resource_allocation: Memory and CPU of the connector's containers. Refused on Cloud.
            validate: Check `configuration` by the schema of its connector before anything is sent: true, or the
                connector's name, as `destination-postgres`, where no `destinationType` in the configuration tells it.
                Raises `InvalidConfigurationError` with every fault, or `UnknownConnectorError`.
        """
        if validate:
            from ...connectors import catalogue

            catalogue().check("destination", "destinationType", configuration, validate, partial=False)
        return await self._client.send(
            put_destination(
                destination_id, name=name, configuration=configuration, resource_allocation=resource_allocation
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        destination_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a destination and, with it, every connection that writes to it.

        The data written so far stays where it is. A running sync of such a connection is cancelled.
        """
        return await self._client.send(
            delete_destination(destination_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def update(
        self,
        destination_id: str,
        *,
        name: str | None | Unset = UNSET,
        configuration: Mapping[str, object] | None | Unset = UNSET,
        resource_allocation: models.ScopedResourceRequirements | Mapping[str, object] | None | Unset = UNSET,
        validate: bool | str = False,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.DestinationResponse:
        """Change a destination in part: the configuration given is merged into the stored one.

        Inside the configuration objects are merged key by key and lists are replaced; a key cannot be removed this way,
        `destinations.replace` does that. A secret that is sent back masked keeps its stored value.

        Args:
            configuration: Merged into the stored one: objects key by key, lists as a whole.
            resource_allocation: Memory and CPU of the connector's containers. Refused on Cloud.
            validate: Check `configuration` by the schema of its connector before anything is sent: true, or the
                connector's name, as `destination-postgres`, where no `destinationType` in the configuration tells it.
                Raises `InvalidConfigurationError` with every fault, or `UnknownConnectorError`.
        """
        if validate:
            from ...connectors import catalogue

            catalogue().check("destination", "destinationType", configuration, validate, partial=True)
        return await self._client.send(
            patch_destination(
                destination_id, name=name, configuration=configuration, resource_allocation=resource_allocation
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

"""The operations on destinations, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_destination import create_destination
from .delete_destination import delete_destination
from .get_destination import get_destination
from .list_destinations import list_destinations
from .patch_destination import patch_destination
from .put_destination import put_destination


class RawDestinations(Resource[SyncClient]):
    """The operations on destinations, answered undecoded."""

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
    ) -> RawResponse[builtins.list[models.DestinationResponse]]:
        """As `destinations.list`, undecoded."""
        return self._client.send_raw(
            list_destinations(workspace_ids=workspace_ids, include_deleted=include_deleted, limit=limit, offset=offset),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
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
    ) -> RawResponse[models.DestinationResponse]:
        """As `destinations.create`, undecoded."""
        if validate:
            from ...connectors import catalogue

            catalogue().check("destination", "destinationType", configuration, validate, partial=False)
        return self._client.send_raw(
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
    ) -> RawResponse[models.DestinationResponse]:
        """As `destinations.get`, undecoded."""
        return self._client.send_raw(
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
    ) -> RawResponse[models.DestinationResponse]:
        """As `destinations.replace`, undecoded."""
        if validate:
            from ...connectors import catalogue

            catalogue().check("destination", "destinationType", configuration, validate, partial=False)
        return self._client.send_raw(
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
    ) -> RawResponse[None]:
        """As `destinations.delete`, undecoded."""
        return self._client.send_raw(
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
    ) -> RawResponse[models.DestinationResponse]:
        """As `destinations.update`, undecoded."""
        if validate:
            from ...connectors import catalogue

            catalogue().check("destination", "destinationType", configuration, validate, partial=True)
        return self._client.send_raw(
            patch_destination(
                destination_id, name=name, configuration=configuration, resource_allocation=resource_allocation
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRawDestinations(Resource[AsyncClient]):
    """The operations on destinations, answered undecoded."""

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
    ) -> RawResponse[builtins.list[models.DestinationResponse]]:
        """As `destinations.list`, undecoded."""
        return await self._client.send_raw(
            list_destinations(workspace_ids=workspace_ids, include_deleted=include_deleted, limit=limit, offset=offset),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
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
    ) -> RawResponse[models.DestinationResponse]:
        """As `destinations.create`, undecoded."""
        if validate:
            from ...connectors import catalogue

            catalogue().check("destination", "destinationType", configuration, validate, partial=False)
        return await self._client.send_raw(
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
    ) -> RawResponse[models.DestinationResponse]:
        """As `destinations.get`, undecoded."""
        return await self._client.send_raw(
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
    ) -> RawResponse[models.DestinationResponse]:
        """As `destinations.replace`, undecoded."""
        if validate:
            from ...connectors import catalogue

            catalogue().check("destination", "destinationType", configuration, validate, partial=False)
        return await self._client.send_raw(
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
    ) -> RawResponse[None]:
        """As `destinations.delete`, undecoded."""
        return await self._client.send_raw(
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
    ) -> RawResponse[models.DestinationResponse]:
        """As `destinations.update`, undecoded."""
        if validate:
            from ...connectors import catalogue

            catalogue().check("destination", "destinationType", configuration, validate, partial=True)
        return await self._client.send_raw(
            patch_destination(
                destination_id, name=name, configuration=configuration, resource_allocation=resource_allocation
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

"""The operations on organizations, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ... import models
from .create_or_update_organization_oauth_credentials import create_or_update_organization_oauth_credentials
from .delete_organization_oauth_credentials import delete_organization_oauth_credentials
from .list_organizations_for_user import list_organizations_for_user


class RawOrganizations(Resource[SyncClient]):
    """The operations on organizations, answered undecoded."""

    def list(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.OrganizationResponse]]:
        """As `organizations.list`, undecoded."""
        return self._client.send_raw(
            list_organizations_for_user(), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def set_oauth_credentials(
        self,
        organization_id: str,
        *,
        actor_type: models.ActorTypeEnumLike,
        name: str,
        configuration: Mapping[str, object],
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `organizations.set_oauth_credentials`, undecoded."""
        return self._client.send_raw(
            create_or_update_organization_oauth_credentials(
                organization_id, actor_type=actor_type, name=name, configuration=configuration
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def delete_oauth_credentials(
        self,
        organization_id: str,
        actor_type: models.ActorTypeEnumLike,
        name: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `organizations.delete_oauth_credentials`, undecoded."""
        return self._client.send_raw(
            delete_organization_oauth_credentials(organization_id, actor_type, name),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRawOrganizations(Resource[AsyncClient]):
    """The operations on organizations, answered undecoded."""

    async def list(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.OrganizationResponse]]:
        """As `organizations.list`, undecoded."""
        return await self._client.send_raw(
            list_organizations_for_user(), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def set_oauth_credentials(
        self,
        organization_id: str,
        *,
        actor_type: models.ActorTypeEnumLike,
        name: str,
        configuration: Mapping[str, object],
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `organizations.set_oauth_credentials`, undecoded."""
        return await self._client.send_raw(
            create_or_update_organization_oauth_credentials(
                organization_id, actor_type=actor_type, name=name, configuration=configuration
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def delete_oauth_credentials(
        self,
        organization_id: str,
        actor_type: models.ActorTypeEnumLike,
        name: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `organizations.delete_oauth_credentials`, undecoded."""
        return await self._client.send_raw(
            delete_organization_oauth_credentials(organization_id, actor_type, name),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

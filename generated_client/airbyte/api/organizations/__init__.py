"""`airbyte.organizations`: the operations on organizations."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.pages import AsyncPager, Page
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource, call_options
from ... import models
from .create_or_update_organization_oauth_credentials import create_or_update_organization_oauth_credentials
from .delete_organization_oauth_credentials import delete_organization_oauth_credentials
from .list_organizations_for_user import list_organizations_for_user


class Organizations(Resource[SyncClient]):
    """The operations on organizations."""

    def list(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.OrganizationResponse]:
        """List the organizations that the calling user belongs to.

        There is no paging.
        """
        call = list_organizations_for_user()
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)

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
    ) -> None:
        """Set your own OAuth client for one connector in all workspaces of an organization.

        It takes the place of the vendor's client for whatever is authorized from now on. Setting it
        again replaces it. Needs an organization administrator and a licence for it. Returns
        nothing.

        Args:
            actor_type: Which side the connector is on.
            name: The connector's technical name, in lower case with hyphens, for example `google-ads`.
            configuration: The client's id and secret, laid out as the connector's schema asks.
        """
        call = create_or_update_organization_oauth_credentials(
            organization_id,
            actor_type=actor_type,
            name=name,
            configuration=configuration,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

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
    ) -> None:
        """Drop an organization's own OAuth client for a connector, going back to the vendor's.

        What was authorized with the dropped client fails at its next run, until somebody authorizes
        it anew.

        Args:
            actor_type: Which side the connector is on.
            name: The connector's technical name, in lower case with hyphens, for example `google-ads`.
        """
        call = delete_organization_oauth_credentials(
            organization_id,
            actor_type,
            name,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)


class AsyncOrganizations(Resource[AsyncClient]):
    """The operations on organizations."""

    def list(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.OrganizationResponse]:
        """List the organizations that the calling user belongs to.

        There is no paging.
        """
        call = list_organizations_for_user()
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)

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
    ) -> None:
        """Set your own OAuth client for one connector in all workspaces of an organization.

        It takes the place of the vendor's client for whatever is authorized from now on. Setting it
        again replaces it. Needs an organization administrator and a licence for it. Returns
        nothing.

        Args:
            actor_type: Which side the connector is on.
            name: The connector's technical name, in lower case with hyphens, for example `google-ads`.
            configuration: The client's id and secret, laid out as the connector's schema asks.
        """
        call = create_or_update_organization_oauth_credentials(
            organization_id,
            actor_type=actor_type,
            name=name,
            configuration=configuration,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

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
    ) -> None:
        """Drop an organization's own OAuth client for a connector, going back to the vendor's.

        What was authorized with the dropped client fails at its next run, until somebody authorizes
        it anew.

        Args:
            actor_type: Which side the connector is on.
            name: The connector's technical name, in lower case with hyphens, for example `google-ads`.
        """
        call = delete_organization_oauth_credentials(
            organization_id,
            actor_type,
            name,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)


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
        call = list_organizations_for_user()
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = create_or_update_organization_oauth_credentials(
            organization_id,
            actor_type=actor_type,
            name=name,
            configuration=configuration,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = delete_organization_oauth_credentials(
            organization_id,
            actor_type,
            name,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)


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
        call = list_organizations_for_user()
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = create_or_update_organization_oauth_credentials(
            organization_id,
            actor_type=actor_type,
            name=name,
            configuration=configuration,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = delete_organization_oauth_credentials(
            organization_id,
            actor_type,
            name,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

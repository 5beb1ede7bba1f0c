"""The operations on organizations."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ... import models
from .create_or_update_organization_oauth_credentials import create_or_update_organization_oauth_credentials
from .delete_organization_oauth_credentials import delete_organization_oauth_credentials
from .list_organizations_for_user import list_organizations_for_user


class Organizations(Resource[SyncClient]):
    """The operations on organizations.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
        return self._client.page(
            list_organizations_for_user(),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
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
    ) -> None:
        """Set your own OAuth client for one connector in all workspaces of an organization.

        It takes the place of the vendor's client for whatever is authorized from now on. Setting it again replaces it.
        Needs an organization administrator and a licence for it. Returns nothing.

        Args:
            actor_type: Which side the connector is on.
            name: The connector's technical name, in lower case with hyphens, for example `google-ads`.
            configuration: The client's id and secret, laid out as the connector's schema asks.
        """
        return self._client.send(
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
    ) -> None:
        """Drop an organization's own OAuth client for a connector, going back to the vendor's.

        What was authorized with the dropped client fails at its next run, until somebody authorizes it anew.

        Args:
            actor_type: Which side the connector is on.
            name: The connector's technical name, in lower case with hyphens, for example `google-ads`.
        """
        return self._client.send(
            delete_organization_oauth_credentials(organization_id, actor_type, name),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncOrganizations(Resource[AsyncClient]):
    """The operations on organizations.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
        return self._client.page(
            list_organizations_for_user(),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
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
    ) -> None:
        """Set your own OAuth client for one connector in all workspaces of an organization.

        It takes the place of the vendor's client for whatever is authorized from now on. Setting it again replaces it.
        Needs an organization administrator and a licence for it. Returns nothing.

        Args:
            actor_type: Which side the connector is on.
            name: The connector's technical name, in lower case with hyphens, for example `google-ads`.
            configuration: The client's id and secret, laid out as the connector's schema asks.
        """
        return await self._client.send(
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
    ) -> None:
        """Drop an organization's own OAuth client for a connector, going back to the vendor's.

        What was authorized with the dropped client fails at its next run, until somebody authorizes it anew.

        Args:
            actor_type: Which side the connector is on.
            name: The connector's technical name, in lower case with hyphens, for example `google-ads`.
        """
        return await self._client.send(
            delete_organization_oauth_credentials(organization_id, actor_type, name),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

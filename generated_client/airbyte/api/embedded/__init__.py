"""`airbyte.embedded`: the operations on embedded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.pages import AsyncPager, Page
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource, call_options
from ... import models
from .generate_embedded_scoped_token import generate_embedded_scoped_token
from .get_embedded_widget import get_embedded_widget
from .list_embedded_organizations_by_user import list_embedded_organizations_by_user


class Embedded(Resource[SyncClient]):
    """The operations on embedded."""

    def create_widget_token(
        self,
        *,
        allowed_origin: str,
        external_user_id: str,
        organization_id: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.EmbeddedWidgetResponse:
        """Make a token with which the embedded widget can act for one of your customers.

        A workspace for this customer is created at the first call. The token is an opaque value to
        hand to the widget, not a bearer token for this client. Needs an organization administrator
        and the Embedded product.

        Args:
            allowed_origin: Origin of the page that shows the widget, for example `https://app.example.com`.
            external_user_id: Your own id of the customer. The same id leads to the same workspace again.
        """
        call = get_embedded_widget(
            allowed_origin=allowed_origin,
            external_user_id=external_user_id,
            organization_id=organization_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

    def create_scoped_token(
        self,
        *,
        workspace_id: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.EmbeddedScopedTokenResponse:
        """Make a bearer token that reaches a single workspace only.

        For the browser of an end user, who must not get your own credentials. It expires, and
        cannot be renewed but by another call.
        """
        call = generate_embedded_scoped_token(
            workspace_id=workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

    def list_organizations(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.EmbeddedOrganizationListItem]:
        """List the organizations of the calling user that have the Embedded product.

        There is no paging.
        """
        call = list_embedded_organizations_by_user()
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)


class AsyncEmbedded(Resource[AsyncClient]):
    """The operations on embedded."""

    async def create_widget_token(
        self,
        *,
        allowed_origin: str,
        external_user_id: str,
        organization_id: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.EmbeddedWidgetResponse:
        """Make a token with which the embedded widget can act for one of your customers.

        A workspace for this customer is created at the first call. The token is an opaque value to
        hand to the widget, not a bearer token for this client. Needs an organization administrator
        and the Embedded product.

        Args:
            allowed_origin: Origin of the page that shows the widget, for example `https://app.example.com`.
            external_user_id: Your own id of the customer. The same id leads to the same workspace again.
        """
        call = get_embedded_widget(
            allowed_origin=allowed_origin,
            external_user_id=external_user_id,
            organization_id=organization_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

    async def create_scoped_token(
        self,
        *,
        workspace_id: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.EmbeddedScopedTokenResponse:
        """Make a bearer token that reaches a single workspace only.

        For the browser of an end user, who must not get your own credentials. It expires, and
        cannot be renewed but by another call.
        """
        call = generate_embedded_scoped_token(
            workspace_id=workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

    def list_organizations(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.EmbeddedOrganizationListItem]:
        """List the organizations of the calling user that have the Embedded product.

        There is no paging.
        """
        call = list_embedded_organizations_by_user()
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)


class RawEmbedded(Resource[SyncClient]):
    """The operations on embedded, answered undecoded."""

    def create_widget_token(
        self,
        *,
        allowed_origin: str,
        external_user_id: str,
        organization_id: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.EmbeddedWidgetResponse]:
        """As `embedded.create_widget_token`, undecoded."""
        call = get_embedded_widget(
            allowed_origin=allowed_origin,
            external_user_id=external_user_id,
            organization_id=organization_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

    def create_scoped_token(
        self,
        *,
        workspace_id: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.EmbeddedScopedTokenResponse]:
        """As `embedded.create_scoped_token`, undecoded."""
        call = generate_embedded_scoped_token(
            workspace_id=workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

    def list_organizations(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.EmbeddedOrganizationListItem]]:
        """As `embedded.list_organizations`, undecoded."""
        call = list_embedded_organizations_by_user()
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)


class AsyncRawEmbedded(Resource[AsyncClient]):
    """The operations on embedded, answered undecoded."""

    async def create_widget_token(
        self,
        *,
        allowed_origin: str,
        external_user_id: str,
        organization_id: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.EmbeddedWidgetResponse]:
        """As `embedded.create_widget_token`, undecoded."""
        call = get_embedded_widget(
            allowed_origin=allowed_origin,
            external_user_id=external_user_id,
            organization_id=organization_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

    async def create_scoped_token(
        self,
        *,
        workspace_id: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.EmbeddedScopedTokenResponse]:
        """As `embedded.create_scoped_token`, undecoded."""
        call = generate_embedded_scoped_token(
            workspace_id=workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

    async def list_organizations(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.EmbeddedOrganizationListItem]]:
        """As `embedded.list_organizations`, undecoded."""
        call = list_embedded_organizations_by_user()
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

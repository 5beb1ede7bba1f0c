"""The operations on Airbyte Embedded."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ... import models
from .generate_embedded_scoped_token import generate_embedded_scoped_token
from .get_embedded_widget import get_embedded_widget
from .list_embedded_organizations_by_user import list_embedded_organizations_by_user


class Embedded(Resource[SyncClient]):
    """The operations on Airbyte Embedded.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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

        A workspace for this customer is created at the first call. The token is an opaque value to hand to the widget,
        not a bearer token for this client. Needs an organization administrator and the Embedded product.

        Args:
            allowed_origin: Origin of the page that shows the widget, for example `https://app.example.com`.
            external_user_id: Your own id of the customer. The same id leads to the same workspace again.
        """
        return self._client.send(
            get_embedded_widget(
                allowed_origin=allowed_origin, external_user_id=external_user_id, organization_id=organization_id
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

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

        For the browser of an end user, who must not get your own credentials. It expires, and cannot be renewed but by
        another call.
        """
        return self._client.send(
            generate_embedded_scoped_token(workspace_id=workspace_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

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
        return self._client.page(
            list_embedded_organizations_by_user(),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )


class AsyncEmbedded(Resource[AsyncClient]):
    """The operations on Airbyte Embedded.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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

        A workspace for this customer is created at the first call. The token is an opaque value to hand to the widget,
        not a bearer token for this client. Needs an organization administrator and the Embedded product.

        Args:
            allowed_origin: Origin of the page that shows the widget, for example `https://app.example.com`.
            external_user_id: Your own id of the customer. The same id leads to the same workspace again.
        """
        return await self._client.send(
            get_embedded_widget(
                allowed_origin=allowed_origin, external_user_id=external_user_id, organization_id=organization_id
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

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

        For the browser of an end user, who must not get your own credentials. It expires, and cannot be renewed but by
        another call.
        """
        return await self._client.send(
            generate_embedded_scoped_token(workspace_id=workspace_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

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
        return self._client.page(
            list_embedded_organizations_by_user(),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )

"""The operations on Airbyte Embedded, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ... import models
from .generate_embedded_scoped_token import generate_embedded_scoped_token
from .get_embedded_widget import get_embedded_widget
from .list_embedded_organizations_by_user import list_embedded_organizations_by_user


class RawEmbedded(Resource[SyncClient]):
    """The operations on Airbyte Embedded, answered undecoded."""

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
        return self._client.send_raw(
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
    ) -> RawResponse[models.EmbeddedScopedTokenResponse]:
        """As `embedded.create_scoped_token`, undecoded."""
        return self._client.send_raw(
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
    ) -> RawResponse[builtins.list[models.EmbeddedOrganizationListItem]]:
        """As `embedded.list_organizations`, undecoded."""
        return self._client.send_raw(
            list_embedded_organizations_by_user(), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )


class AsyncRawEmbedded(Resource[AsyncClient]):
    """The operations on Airbyte Embedded, answered undecoded."""

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
        return await self._client.send_raw(
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
    ) -> RawResponse[models.EmbeddedScopedTokenResponse]:
        """As `embedded.create_scoped_token`, undecoded."""
        return await self._client.send_raw(
            generate_embedded_scoped_token(workspace_id=workspace_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def list_organizations(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.EmbeddedOrganizationListItem]]:
        """As `embedded.list_organizations`, undecoded."""
        return await self._client.send_raw(
            list_embedded_organizations_by_user(), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

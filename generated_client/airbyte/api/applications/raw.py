"""The operations on applications, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_access_token import create_access_token
from .create_application import create_application
from .delete_application import delete_application
from .get_application import get_application
from .list_applications import list_applications


class RawApplications(Resource[SyncClient]):
    """The operations on applications, answered undecoded."""

    def list(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.ApplicationRead]]:
        """As `applications.list`, undecoded."""
        return self._client.send_raw(list_applications(), CallOptions(timeout, extra_headers, extra_query, extra_body))

    def create(
        self,
        *,
        name: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.ApplicationRead]:
        """As `applications.create`, undecoded."""
        return self._client.send_raw(
            create_application(name=name), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def get(
        self,
        application_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.ApplicationRead]:
        """As `applications.get`, undecoded."""
        return self._client.send_raw(
            get_application(application_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def delete(
        self,
        application_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.ApplicationRead]:
        """As `applications.delete`, undecoded."""
        return self._client.send_raw(
            delete_application(application_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def create_token(
        self,
        *,
        client_id: str,
        client_secret: str,
        grant_type: models.ApplicationTokenRequestWithGrantGrantTypeLike | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.PublicAccessTokenResponse]:
        """As `applications.create_token`, undecoded."""
        return self._client.send_raw(
            create_access_token(client_id=client_id, client_secret=client_secret, grant_type=grant_type),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRawApplications(Resource[AsyncClient]):
    """The operations on applications, answered undecoded."""

    async def list(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.ApplicationRead]]:
        """As `applications.list`, undecoded."""
        return await self._client.send_raw(
            list_applications(), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def create(
        self,
        *,
        name: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.ApplicationRead]:
        """As `applications.create`, undecoded."""
        return await self._client.send_raw(
            create_application(name=name), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def get(
        self,
        application_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.ApplicationRead]:
        """As `applications.get`, undecoded."""
        return await self._client.send_raw(
            get_application(application_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def delete(
        self,
        application_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.ApplicationRead]:
        """As `applications.delete`, undecoded."""
        return await self._client.send_raw(
            delete_application(application_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def create_token(
        self,
        *,
        client_id: str,
        client_secret: str,
        grant_type: models.ApplicationTokenRequestWithGrantGrantTypeLike | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.PublicAccessTokenResponse]:
        """As `applications.create_token`, undecoded."""
        return await self._client.send_raw(
            create_access_token(client_id=client_id, client_secret=client_secret, grant_type=grant_type),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

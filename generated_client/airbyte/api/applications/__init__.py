"""`airbyte.applications`: the operations on applications."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.pages import AsyncPager, Page
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource, call_options
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_access_token import create_access_token
from .create_application import create_application
from .delete_application import delete_application
from .get_application import get_application
from .list_applications import list_applications


class Applications(Resource[SyncClient]):
    """The operations on applications."""

    def list(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.ApplicationRead]:
        """List the applications, that is pairs of client id and secret, of the calling user.

        There is no paging: one answer holds them all. It includes every `client_secret` in clear.
        """
        call = list_applications()
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)

    def create(
        self,
        *,
        name: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.ApplicationRead:
        """Create an application: a client id and secret that act in the name of the calling user.

        The application may do whatever that user may do, now and later. For automation, create it
        as a user who has only the rights the automation needs.
        """
        call = create_application(
            name=name,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

    def get(
        self,
        application_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.ApplicationRead:
        """Read one application of the calling user, its secret included.

        The argument is the application's `id`, which is not its `client_id`. An application of
        another user is not found (`NotFoundError`).

        Args:
            application_id: Its `id`, not its `client_id`.
        """
        call = get_application(
            application_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

    def delete(
        self,
        application_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.ApplicationRead:
        """Delete an application, so that its client id and secret obtain no more tokens.

        Tokens handed out before stay good until they expire, by default up to 15 minutes: there is
        no revocation. Returns the application as it was.

        Args:
            application_id: Its `id`, not its `client_id`.
        """
        call = delete_application(
            application_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

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
    ) -> models.PublicAccessTokenResponse:
        """Exchange a client id and secret for a short-lived access token.

        `ClientCredentials` does this for a client by itself, and renews in time; call it only to
        pass a token on. The call itself needs no credentials beside the pair in its body. There is
        no refresh token: when the time is over, ask again.

        A wrong pair is a `BadRequestError` on self-managed servers with built-in users and an
        `AuthenticationError` on Cloud and Enterprise; a few servers answer 500.

        Args:
            grant_type: Optional; `client_credentials` is the only value. On the wire the name has a hyphen.
        """
        call = create_access_token(
            client_id=client_id,
            client_secret=client_secret,
            grant_type=grant_type,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)


class AsyncApplications(Resource[AsyncClient]):
    """The operations on applications."""

    def list(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.ApplicationRead]:
        """List the applications, that is pairs of client id and secret, of the calling user.

        There is no paging: one answer holds them all. It includes every `client_secret` in clear.
        """
        call = list_applications()
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)

    async def create(
        self,
        *,
        name: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.ApplicationRead:
        """Create an application: a client id and secret that act in the name of the calling user.

        The application may do whatever that user may do, now and later. For automation, create it
        as a user who has only the rights the automation needs.
        """
        call = create_application(
            name=name,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

    async def get(
        self,
        application_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.ApplicationRead:
        """Read one application of the calling user, its secret included.

        The argument is the application's `id`, which is not its `client_id`. An application of
        another user is not found (`NotFoundError`).

        Args:
            application_id: Its `id`, not its `client_id`.
        """
        call = get_application(
            application_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

    async def delete(
        self,
        application_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.ApplicationRead:
        """Delete an application, so that its client id and secret obtain no more tokens.

        Tokens handed out before stay good until they expire, by default up to 15 minutes: there is
        no revocation. Returns the application as it was.

        Args:
            application_id: Its `id`, not its `client_id`.
        """
        call = delete_application(
            application_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

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
    ) -> models.PublicAccessTokenResponse:
        """Exchange a client id and secret for a short-lived access token.

        `ClientCredentials` does this for a client by itself, and renews in time; call it only to
        pass a token on. The call itself needs no credentials beside the pair in its body. There is
        no refresh token: when the time is over, ask again.

        A wrong pair is a `BadRequestError` on self-managed servers with built-in users and an
        `AuthenticationError` on Cloud and Enterprise; a few servers answer 500.

        Args:
            grant_type: Optional; `client_credentials` is the only value. On the wire the name has a hyphen.
        """
        call = create_access_token(
            client_id=client_id,
            client_secret=client_secret,
            grant_type=grant_type,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)


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
        call = list_applications()
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = create_application(
            name=name,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = get_application(
            application_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = delete_application(
            application_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = create_access_token(
            client_id=client_id,
            client_secret=client_secret,
            grant_type=grant_type,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)


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
        call = list_applications()
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = create_application(
            name=name,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = get_application(
            application_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = delete_application(
            application_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = create_access_token(
            client_id=client_id,
            client_secret=client_secret,
            grant_type=grant_type,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

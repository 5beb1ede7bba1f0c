"""The operations on applications."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_access_token import create_access_token
from .create_application import create_application
from .delete_application import delete_application
from .get_application import get_application
from .list_applications import list_applications


class Applications(Resource[SyncClient]):
    """The operations on applications.

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
    ) -> Page[models.ApplicationRead]:
        """List the applications, that is pairs of client id and secret, of the calling user.

        There is no paging: one answer holds them all. It includes every `client_secret` in clear.
        """
        return self._client.page(
            list_applications(),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )

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

        The application may do whatever that user may do, now and later. For automation, create it as a user who has
        only the rights the automation needs.
        """
        return self._client.send(
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
    ) -> models.ApplicationRead:
        """Read one application of the calling user, its secret included.

        The argument is the application's `id`, which is not its `client_id`. An application of another user is not
        found (`NotFoundError`).

        Args:
            application_id: Its `id`, not its `client_id`.
        """
        return self._client.send(
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
    ) -> models.ApplicationRead:
        """Delete an application, so that its client id and secret obtain no more tokens.

        Tokens handed out before stay good until they expire, by default up to 15 minutes: there is no revocation.
        Returns the application as it was.

        Args:
            application_id: Its `id`, not its `client_id`.
        """
        return self._client.send(
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
    ) -> models.PublicAccessTokenResponse:
        """Exchange a client id and secret for a short-lived access token.

        `ClientCredentials` does this for a client by itself, and renews in time; call it only to pass a token on. The
        call itself needs no credentials beside the pair in its body. There is no refresh token: when the time is over,
        ask again.

        A wrong pair is a `BadRequestError` on self-managed servers with built-in users and an `AuthenticationError` on
        Cloud and Enterprise; a few servers answer 500.

        Args:
            grant_type: Optional; `client_credentials` is the only value. On the wire the name has a hyphen.
        """
        return self._client.send(
            create_access_token(client_id=client_id, client_secret=client_secret, grant_type=grant_type),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncApplications(Resource[AsyncClient]):
    """The operations on applications.

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
    ) -> AsyncPager[models.ApplicationRead]:
        """List the applications, that is pairs of client id and secret, of the calling user.

        There is no paging: one answer holds them all. It includes every `client_secret` in clear.
        """
        return self._client.page(
            list_applications(),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )

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

        The application may do whatever that user may do, now and later. For automation, create it as a user who has
        only the rights the automation needs.
        """
        return await self._client.send(
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
    ) -> models.ApplicationRead:
        """Read one application of the calling user, its secret included.

        The argument is the application's `id`, which is not its `client_id`. An application of another user is not
        found (`NotFoundError`).

        Args:
            application_id: Its `id`, not its `client_id`.
        """
        return await self._client.send(
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
    ) -> models.ApplicationRead:
        """Delete an application, so that its client id and secret obtain no more tokens.

        Tokens handed out before stay good until they expire, by default up to 15 minutes: there is no revocation.
        Returns the application as it was.

        Args:
            application_id: Its `id`, not its `client_id`.
        """
        return await self._client.send(
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
    ) -> models.PublicAccessTokenResponse:
        """Exchange a client id and secret for a short-lived access token.

        `ClientCredentials` does this for a client by itself, and renews in time; call it only to pass a token on. The
        call itself needs no credentials beside the pair in its body. There is no refresh token: when the time is over,
        ask again.

        A wrong pair is a `BadRequestError` on self-managed servers with built-in users and an `AuthenticationError` on
        Cloud and Enterprise; a few servers answer 500.

        Args:
            grant_type: Optional; `client_credentials` is the only value. On the wire the name has a hyphen.
        """
        return await self._client.send(
            create_access_token(client_id=client_id, client_secret=client_secret, grant_type=grant_type),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

"""The operations on users."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ... import models
from .list_users_within_an_organization import list_users_within_an_organization


class Users(Resource[SyncClient]):
    """The operations on users.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    def list(
        self,
        *,
        organization_id: str,
        ids: Sequence[str] | None = None,
        emails: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.UserResponse]:
        """List the users of an organization, all or by id or e-mail.

        Any member of the organization may ask on current servers. The list comes in one piece.

        Args:
            organization_id: The organization whose users are listed.
            ids: Only users with one of these ids. Together with `emails`: whoever matches either.
            emails: Only users with one of these addresses, compared to the letter. Together with `ids`: whoever matches
                either.
        """
        return self._client.page(
            list_users_within_an_organization(organization_id=organization_id, ids=ids, emails=emails),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )


class AsyncUsers(Resource[AsyncClient]):
    """The operations on users.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    def list(
        self,
        *,
        organization_id: str,
        ids: Sequence[str] | None = None,
        emails: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.UserResponse]:
        """List the users of an organization, all or by id or e-mail.

        Any member of the organization may ask on current servers. The list comes in one piece.

        Args:
            organization_id: The organization whose users are listed.
            ids: Only users with one of these ids. Together with `emails`: whoever matches either.
            emails: Only users with one of these addresses, compared to the letter. Together with `ids`: whoever matches
                either.
        """
        return self._client.page(
            list_users_within_an_organization(organization_id=organization_id, ids=ids, emails=emails),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )

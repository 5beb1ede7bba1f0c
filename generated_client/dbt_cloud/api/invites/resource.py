"""The operations on invites."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .list_invites import list_invites
from .retrieve_invite import retrieve_invite


class Invites(Resource[DbtCloud]):
    """The operations on invites.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    def list(
        self,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.InviteResponse]:
        """List the invitations to the account.

        There is no paging: one answer holds them all.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return self._client.page(
            list_invites(self._client.account_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )

    def get(
        self,
        invite_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.InviteResponse:
        """Read one invitation.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return self._client.send(
            retrieve_invite(self._client.account_id, invite_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncInvites(Resource[AsyncDbtCloud]):
    """The operations on invites.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    def list(
        self,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.InviteResponse]:
        """List the invitations to the account.

        There is no paging: one answer holds them all.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return self._client.page(
            list_invites(self._client.account_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )

    async def get(
        self,
        invite_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.InviteResponse:
        """Read one invitation.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return await self._client.send(
            retrieve_invite(self._client.account_id, invite_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

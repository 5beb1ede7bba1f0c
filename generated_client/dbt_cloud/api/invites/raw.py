"""The operations on invites, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .list_invites import list_invites
from .retrieve_invite import retrieve_invite


class RawInvites(Resource[DbtCloud]):
    """The operations on invites, answered undecoded."""

    def list(
        self,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.InviteResponse]]:
        """As `invites.list`, undecoded."""
        return self._client.send_raw(
            list_invites(self._client.account_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
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
    ) -> RawResponse[models.InviteResponse]:
        """As `invites.get`, undecoded."""
        return self._client.send_raw(
            retrieve_invite(self._client.account_id, invite_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRawInvites(Resource[AsyncDbtCloud]):
    """The operations on invites, answered undecoded."""

    async def list(
        self,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.InviteResponse]]:
        """As `invites.list`, undecoded."""
        return await self._client.send_raw(
            list_invites(self._client.account_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
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
    ) -> RawResponse[models.InviteResponse]:
        """As `invites.get`, undecoded."""
        return await self._client.send_raw(
            retrieve_invite(self._client.account_id, invite_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

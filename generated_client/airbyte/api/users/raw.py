"""The operations on users, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ... import models
from .list_users_within_an_organization import list_users_within_an_organization


class RawUsers(Resource[SyncClient]):
    """The operations on users, answered undecoded."""

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
    ) -> RawResponse[builtins.list[models.UserResponse]]:
        """As `users.list`, undecoded."""
        return self._client.send_raw(
            list_users_within_an_organization(organization_id=organization_id, ids=ids, emails=emails),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRawUsers(Resource[AsyncClient]):
    """The operations on users, answered undecoded."""

    async def list(
        self,
        *,
        organization_id: str,
        ids: Sequence[str] | None = None,
        emails: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.UserResponse]]:
        """As `users.list`, undecoded."""
        return await self._client.send_raw(
            list_users_within_an_organization(organization_id=organization_id, ids=ids, emails=emails),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

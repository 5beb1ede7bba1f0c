"""The operations on users, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .list_users import list_users
from .retrieve_user import retrieve_user
from .update_user import update_user


class RawUsers(Resource[DbtCloud]):
    """The operations on users, answered undecoded."""

    def list(
        self,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.UserResponse]]:
        """As `users.list`, undecoded."""
        return self._client.send_raw(
            list_users(self._client.account_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        user_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.UserResponse]:
        """As `users.get`, undecoded."""
        return self._client.send_raw(
            retrieve_user(user_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        user_id: int,
        *,
        first_name: str,
        last_name: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.UserResponse]:
        """As `users.update`, undecoded."""
        return self._client.send_raw(
            update_user(user_id, first_name=first_name, last_name=last_name),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRawUsers(Resource[AsyncDbtCloud]):
    """The operations on users, answered undecoded."""

    async def list(
        self,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.UserResponse]]:
        """As `users.list`, undecoded."""
        return await self._client.send_raw(
            list_users(self._client.account_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        user_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.UserResponse]:
        """As `users.get`, undecoded."""
        return await self._client.send_raw(
            retrieve_user(user_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        user_id: int,
        *,
        first_name: str,
        last_name: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.UserResponse]:
        """As `users.update`, undecoded."""
        return await self._client.send_raw(
            update_user(user_id, first_name=first_name, last_name=last_name),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

"""The operations on group members, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ... import models
from .add_group_member import add_group_member
from .list_group_members import list_group_members
from .remove_group_member import remove_group_member


class RawGroupMembers(Resource[SyncClient]):
    """The operations on group members, answered undecoded."""

    def list(
        self,
        group_id: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.GroupMemberResponse]]:
        """As `group_members.list`, undecoded."""
        return self._client.send_raw(
            list_group_members(group_id, limit=limit, offset=offset),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def add(
        self,
        group_id: str,
        *,
        user_id: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.GroupMemberResponse]:
        """As `group_members.add`, undecoded."""
        return self._client.send_raw(
            add_group_member(group_id, user_id=user_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def remove(
        self,
        group_id: str,
        user_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `group_members.remove`, undecoded."""
        return self._client.send_raw(
            remove_group_member(group_id, user_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )


class AsyncRawGroupMembers(Resource[AsyncClient]):
    """The operations on group members, answered undecoded."""

    async def list(
        self,
        group_id: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.GroupMemberResponse]]:
        """As `group_members.list`, undecoded."""
        return await self._client.send_raw(
            list_group_members(group_id, limit=limit, offset=offset),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def add(
        self,
        group_id: str,
        *,
        user_id: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.GroupMemberResponse]:
        """As `group_members.add`, undecoded."""
        return await self._client.send_raw(
            add_group_member(group_id, user_id=user_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def remove(
        self,
        group_id: str,
        user_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `group_members.remove`, undecoded."""
        return await self._client.send_raw(
            remove_group_member(group_id, user_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

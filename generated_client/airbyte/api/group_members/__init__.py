"""`airbyte.group_members`: the operations on group members."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.pages import AsyncPager, Page
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource, call_options
from ... import models
from .add_group_member import add_group_member
from .list_group_members import list_group_members
from .remove_group_member import remove_group_member


class GroupMembers(Resource[SyncClient]):
    """The operations on group members."""

    def list(
        self,
        group_id: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.GroupMemberResponse]:
        """List the members of a group.

        Args:
            limit: Members per page, 1 to 100. Not a total: iteration goes on to further pages.
            offset: Members to skip.
        """
        call = list_group_members(
            group_id,
            limit=limit,
            offset=offset,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=True, max_items=max_items)

    def add(
        self,
        group_id: str,
        *,
        user_id: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.GroupMemberResponse:
        """Add a user of the same organization to a group.

        `ConflictError` if the user is in it already, is disabled, or an identity provider (SCIM)
        manages the group; `NotFoundError` for a user outside the organization.

        Args:
            user_id: Must belong to the group's organization already.
        """
        call = add_group_member(
            group_id,
            user_id=user_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

    def remove(
        self,
        group_id: str,
        user_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Take a user out of a group.

        A group that an identity provider manages (SCIM) is refused with `ConflictError`.
        """
        call = remove_group_member(
            group_id,
            user_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)


class AsyncGroupMembers(Resource[AsyncClient]):
    """The operations on group members."""

    def list(
        self,
        group_id: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.GroupMemberResponse]:
        """List the members of a group.

        Args:
            limit: Members per page, 1 to 100. Not a total: iteration goes on to further pages.
            offset: Members to skip.
        """
        call = list_group_members(
            group_id,
            limit=limit,
            offset=offset,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=True, max_items=max_items)

    async def add(
        self,
        group_id: str,
        *,
        user_id: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.GroupMemberResponse:
        """Add a user of the same organization to a group.

        `ConflictError` if the user is in it already, is disabled, or an identity provider (SCIM)
        manages the group; `NotFoundError` for a user outside the organization.

        Args:
            user_id: Must belong to the group's organization already.
        """
        call = add_group_member(
            group_id,
            user_id=user_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

    async def remove(
        self,
        group_id: str,
        user_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Take a user out of a group.

        A group that an identity provider manages (SCIM) is refused with `ConflictError`.
        """
        call = remove_group_member(
            group_id,
            user_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)


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
        call = list_group_members(
            group_id,
            limit=limit,
            offset=offset,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = add_group_member(
            group_id,
            user_id=user_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

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
        call = remove_group_member(
            group_id,
            user_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)


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
        call = list_group_members(
            group_id,
            limit=limit,
            offset=offset,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = add_group_member(
            group_id,
            user_id=user_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

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
        call = remove_group_member(
            group_id,
            user_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

"""The operations on group members."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ... import models
from .add_group_member import add_group_member
from .list_group_members import list_group_members
from .remove_group_member import remove_group_member


class GroupMembers(Resource[SyncClient]):
    """The operations on group members.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_group_members(group_id, limit=limit, offset=offset),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=True,
            max_items=max_items,
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
    ) -> models.GroupMemberResponse:
        """Add a user of the same organization to a group.

        `ConflictError` if the user is in it already, is disabled, or an identity provider (SCIM) manages the group;
        `NotFoundError` for a user outside the organization.

        Args:
            user_id: Must belong to the group's organization already.
        """
        return self._client.send(
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
    ) -> None:
        """Take a user out of a group.

        A group that an identity provider manages (SCIM) is refused with `ConflictError`.
        """
        return self._client.send(
            remove_group_member(group_id, user_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )


class AsyncGroupMembers(Resource[AsyncClient]):
    """The operations on group members.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_group_members(group_id, limit=limit, offset=offset),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=True,
            max_items=max_items,
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
    ) -> models.GroupMemberResponse:
        """Add a user of the same organization to a group.

        `ConflictError` if the user is in it already, is disabled, or an identity provider (SCIM) manages the group;
        `NotFoundError` for a user outside the organization.

        Args:
            user_id: Must belong to the group's organization already.
        """
        return await self._client.send(
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
    ) -> None:
        """Take a user out of a group.

        A group that an identity provider manages (SCIM) is refused with `ConflictError`.
        """
        return await self._client.send(
            remove_group_member(group_id, user_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

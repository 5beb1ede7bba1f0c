"""The operations on groups."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_group import create_group
from .delete_group import delete_group
from .get_group import get_group
from .list_groups import list_groups
from .update_group import update_group


class Groups(Resource[SyncClient]):
    """The operations on groups.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    def list(
        self,
        *,
        organization_id: str,
        limit: int | None = None,
        offset: int | None = None,
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.GroupResponse]:
        """List the user groups of an organization.

        All calls on groups need an organization administrator and a licence that includes groups; without,
        `PermissionDeniedError`.

        Args:
            organization_id: The organization whose groups are listed.
            limit: Groups per page, 1 to 100. Not a total: iteration goes on to further pages.
            offset: Groups to skip.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_groups(organization_id=organization_id, limit=limit, offset=offset),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=True,
            max_items=max_items,
        )

    def create(
        self,
        *,
        name: str,
        organization_id: str,
        description: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.GroupResponse:
        """Create an empty group of users in an organization.

        A name that the organization already uses for a group is a `ConflictError`.

        Args:
            name: Unique in the organization.
        """
        return self._client.send(
            create_group(name=name, organization_id=organization_id, description=description),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        group_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.GroupResponse:
        """Read one group."""
        return self._client.send(get_group(group_id), CallOptions(timeout, extra_headers, extra_query, extra_body))

    def delete(
        self,
        group_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a group; its members lose what they could do only through it.

        A group that an identity provider manages (SCIM) is refused with `ConflictError`.
        """
        return self._client.send(delete_group(group_id), CallOptions(timeout, extra_headers, extra_query, extra_body))

    def update(
        self,
        group_id: str,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.GroupResponse:
        """Rename a group or change its description; what is omitted stays.

        `ConflictError` if the name is taken, or if the group is kept in step with an identity provider (SCIM), which
        then is the only one to change it.

        Args:
            name: Unique in the organization.
        """
        return self._client.send(
            update_group(group_id, name=name, description=description),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncGroups(Resource[AsyncClient]):
    """The operations on groups.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    def list(
        self,
        *,
        organization_id: str,
        limit: int | None = None,
        offset: int | None = None,
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.GroupResponse]:
        """List the user groups of an organization.

        All calls on groups need an organization administrator and a licence that includes groups; without,
        `PermissionDeniedError`.

        Args:
            organization_id: The organization whose groups are listed.
            limit: Groups per page, 1 to 100. Not a total: iteration goes on to further pages.
            offset: Groups to skip.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_groups(organization_id=organization_id, limit=limit, offset=offset),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=True,
            max_items=max_items,
        )

    async def create(
        self,
        *,
        name: str,
        organization_id: str,
        description: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.GroupResponse:
        """Create an empty group of users in an organization.

        A name that the organization already uses for a group is a `ConflictError`.

        Args:
            name: Unique in the organization.
        """
        return await self._client.send(
            create_group(name=name, organization_id=organization_id, description=description),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        group_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.GroupResponse:
        """Read one group."""
        return await self._client.send(
            get_group(group_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def delete(
        self,
        group_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a group; its members lose what they could do only through it.

        A group that an identity provider manages (SCIM) is refused with `ConflictError`.
        """
        return await self._client.send(
            delete_group(group_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def update(
        self,
        group_id: str,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.GroupResponse:
        """Rename a group or change its description; what is omitted stays.

        `ConflictError` if the name is taken, or if the group is kept in step with an identity provider (SCIM), which
        then is the only one to change it.

        Args:
            name: Unique in the organization.
        """
        return await self._client.send(
            update_group(group_id, name=name, description=description),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

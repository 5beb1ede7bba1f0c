"""`airbyte.groups`: the operations on groups."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.pages import AsyncPager, Page
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource, call_options
from ....runtime.unset import UNSET, Unset
from ... import models
from .create_group import create_group
from .delete_group import delete_group
from .get_group import get_group
from .list_groups import list_groups
from .update_group import update_group


class Groups(Resource[SyncClient]):
    """The operations on groups."""

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

        All calls on groups need an organization administrator and a licence that includes groups;
        without, `PermissionDeniedError`.

        Args:
            organization_id: The organization whose groups are listed.
            limit: Groups per page, 1 to 100. Not a total: iteration goes on to further pages.
            offset: Groups to skip.
        """
        call = list_groups(
            organization_id=organization_id,
            limit=limit,
            offset=offset,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=True, max_items=max_items)

    def create(
        self,
        *,
        name: str,
        organization_id: str,
        description: str | None | None | Unset = UNSET,
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
        call = create_group(
            name=name,
            organization_id=organization_id,
            description=description,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

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
        call = get_group(
            group_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

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
        call = delete_group(
            group_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

    def update(
        self,
        group_id: str,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.GroupResponse:
        """Rename a group or change its description; what is omitted stays.

        `ConflictError` if the name is taken, or if the group is kept in step with an identity
        provider (SCIM), which then is the only one to change it.

        Args:
            name: Unique in the organization.
        """
        call = update_group(
            group_id,
            name=name,
            description=description,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)


class AsyncGroups(Resource[AsyncClient]):
    """The operations on groups."""

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

        All calls on groups need an organization administrator and a licence that includes groups;
        without, `PermissionDeniedError`.

        Args:
            organization_id: The organization whose groups are listed.
            limit: Groups per page, 1 to 100. Not a total: iteration goes on to further pages.
            offset: Groups to skip.
        """
        call = list_groups(
            organization_id=organization_id,
            limit=limit,
            offset=offset,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=True, max_items=max_items)

    async def create(
        self,
        *,
        name: str,
        organization_id: str,
        description: str | None | None | Unset = UNSET,
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
        call = create_group(
            name=name,
            organization_id=organization_id,
            description=description,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

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
        call = get_group(
            group_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

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
        call = delete_group(
            group_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

    async def update(
        self,
        group_id: str,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.GroupResponse:
        """Rename a group or change its description; what is omitted stays.

        `ConflictError` if the name is taken, or if the group is kept in step with an identity
        provider (SCIM), which then is the only one to change it.

        Args:
            name: Unique in the organization.
        """
        call = update_group(
            group_id,
            name=name,
            description=description,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)


class RawGroups(Resource[SyncClient]):
    """The operations on groups, answered undecoded."""

    def list(
        self,
        *,
        organization_id: str,
        limit: int | None = None,
        offset: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.GroupResponse]]:
        """As `groups.list`, undecoded."""
        call = list_groups(
            organization_id=organization_id,
            limit=limit,
            offset=offset,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

    def create(
        self,
        *,
        name: str,
        organization_id: str,
        description: str | None | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.GroupResponse]:
        """As `groups.create`, undecoded."""
        call = create_group(
            name=name,
            organization_id=organization_id,
            description=description,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

    def get(
        self,
        group_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.GroupResponse]:
        """As `groups.get`, undecoded."""
        call = get_group(
            group_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

    def delete(
        self,
        group_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `groups.delete`, undecoded."""
        call = delete_group(
            group_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

    def update(
        self,
        group_id: str,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.GroupResponse]:
        """As `groups.update`, undecoded."""
        call = update_group(
            group_id,
            name=name,
            description=description,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)


class AsyncRawGroups(Resource[AsyncClient]):
    """The operations on groups, answered undecoded."""

    async def list(
        self,
        *,
        organization_id: str,
        limit: int | None = None,
        offset: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.GroupResponse]]:
        """As `groups.list`, undecoded."""
        call = list_groups(
            organization_id=organization_id,
            limit=limit,
            offset=offset,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

    async def create(
        self,
        *,
        name: str,
        organization_id: str,
        description: str | None | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.GroupResponse]:
        """As `groups.create`, undecoded."""
        call = create_group(
            name=name,
            organization_id=organization_id,
            description=description,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

    async def get(
        self,
        group_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.GroupResponse]:
        """As `groups.get`, undecoded."""
        call = get_group(
            group_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

    async def delete(
        self,
        group_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `groups.delete`, undecoded."""
        call = delete_group(
            group_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

    async def update(
        self,
        group_id: str,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.GroupResponse]:
        """As `groups.update`, undecoded."""
        call = update_group(
            group_id,
            name=name,
            description=description,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

"""`airbyte.tags`: the operations on tags."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.pages import AsyncPager, Page
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource, call_options
from ... import models
from .create_tag import create_tag
from .delete_tag import delete_tag
from .get_tag import get_tag
from .list_tags import list_tags
from .update_tag import update_tag


class Tags(Resource[SyncClient]):
    """The operations on tags."""

    def list(
        self,
        *,
        workspace_ids: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.TagResponse]:
        """List the connection tags of some workspaces, or of all that you may read.

        There is no paging.

        Args:
            workspace_ids: Only tags of these workspaces; of all that you may read if omitted or empty.
        """
        call = list_tags(
            workspace_ids=workspace_ids,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)

    def create(
        self,
        *,
        name: str,
        color: str,
        workspace_id: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.TagResponse:
        """Create a tag with which connections of a workspace can be marked and found.

        `ConflictError` if the workspace has a tag of this name; a name of more than 30 characters,
        a colour that is no hexadecimal number and one tag too many for the workspace are errors as
        well.

        Args:
            name: Up to 30 characters, unique in the workspace.
            color: Six hexadecimal digits without a number sign, for example `FF5733`.
        """
        call = create_tag(
            name=name,
            color=color,
            workspace_id=workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

    def get(
        self,
        tag_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.TagResponse:
        """Read one tag."""
        call = get_tag(
            tag_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

    def delete(
        self,
        tag_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a tag and take it off all connections.

        The connections themselves stay.
        """
        call = delete_tag(
            tag_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)

    def update(
        self,
        tag_id: str,
        *,
        name: str,
        color: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.TagResponse:
        """Set name and colour of a tag.

        Both must be given, although it is an update. The rules of `tags.create` hold.

        Args:
            name: Up to 30 characters, unique in the workspace. Give the old name to keep it.
            color: Six hexadecimal digits without a number sign. Give the old colour to keep it.
        """
        call = update_tag(
            tag_id,
            name=name,
            color=color,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send(call, options)


class AsyncTags(Resource[AsyncClient]):
    """The operations on tags."""

    def list(
        self,
        *,
        workspace_ids: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.TagResponse]:
        """List the connection tags of some workspaces, or of all that you may read.

        There is no paging.

        Args:
            workspace_ids: Only tags of these workspaces; of all that you may read if omitted or empty.
        """
        call = list_tags(
            workspace_ids=workspace_ids,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.page(call, options, pages=False, max_items=None)

    async def create(
        self,
        *,
        name: str,
        color: str,
        workspace_id: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.TagResponse:
        """Create a tag with which connections of a workspace can be marked and found.

        `ConflictError` if the workspace has a tag of this name; a name of more than 30 characters,
        a colour that is no hexadecimal number and one tag too many for the workspace are errors as
        well.

        Args:
            name: Up to 30 characters, unique in the workspace.
            color: Six hexadecimal digits without a number sign, for example `FF5733`.
        """
        call = create_tag(
            name=name,
            color=color,
            workspace_id=workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

    async def get(
        self,
        tag_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.TagResponse:
        """Read one tag."""
        call = get_tag(
            tag_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

    async def delete(
        self,
        tag_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a tag and take it off all connections.

        The connections themselves stay.
        """
        call = delete_tag(
            tag_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)

    async def update(
        self,
        tag_id: str,
        *,
        name: str,
        color: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.TagResponse:
        """Set name and colour of a tag.

        Both must be given, although it is an update. The rules of `tags.create` hold.

        Args:
            name: Up to 30 characters, unique in the workspace. Give the old name to keep it.
            color: Six hexadecimal digits without a number sign. Give the old colour to keep it.
        """
        call = update_tag(
            tag_id,
            name=name,
            color=color,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send(call, options)


class RawTags(Resource[SyncClient]):
    """The operations on tags, answered undecoded."""

    def list(
        self,
        *,
        workspace_ids: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.TagResponse]]:
        """As `tags.list`, undecoded."""
        call = list_tags(
            workspace_ids=workspace_ids,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

    def create(
        self,
        *,
        name: str,
        color: str,
        workspace_id: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.TagResponse]:
        """As `tags.create`, undecoded."""
        call = create_tag(
            name=name,
            color=color,
            workspace_id=workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

    def get(
        self,
        tag_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.TagResponse]:
        """As `tags.get`, undecoded."""
        call = get_tag(
            tag_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

    def delete(
        self,
        tag_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `tags.delete`, undecoded."""
        call = delete_tag(
            tag_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)

    def update(
        self,
        tag_id: str,
        *,
        name: str,
        color: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.TagResponse]:
        """As `tags.update`, undecoded."""
        call = update_tag(
            tag_id,
            name=name,
            color=color,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return self._client.send_raw(call, options)


class AsyncRawTags(Resource[AsyncClient]):
    """The operations on tags, answered undecoded."""

    async def list(
        self,
        *,
        workspace_ids: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.TagResponse]]:
        """As `tags.list`, undecoded."""
        call = list_tags(
            workspace_ids=workspace_ids,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

    async def create(
        self,
        *,
        name: str,
        color: str,
        workspace_id: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.TagResponse]:
        """As `tags.create`, undecoded."""
        call = create_tag(
            name=name,
            color=color,
            workspace_id=workspace_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

    async def get(
        self,
        tag_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.TagResponse]:
        """As `tags.get`, undecoded."""
        call = get_tag(
            tag_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

    async def delete(
        self,
        tag_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `tags.delete`, undecoded."""
        call = delete_tag(
            tag_id,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

    async def update(
        self,
        tag_id: str,
        *,
        name: str,
        color: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.TagResponse]:
        """As `tags.update`, undecoded."""
        call = update_tag(
            tag_id,
            name=name,
            color=color,
        )
        options = call_options(timeout, extra_headers, extra_query, extra_body)
        return await self._client.send_raw(call, options)

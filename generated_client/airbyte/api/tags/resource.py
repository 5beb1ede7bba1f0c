"""The operations on tags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ... import models
from .create_tag import create_tag
from .delete_tag import delete_tag
from .get_tag import get_tag
from .list_tags import list_tags
from .update_tag import update_tag


class Tags(Resource[SyncClient]):
    """The operations on tags.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
        return self._client.page(
            list_tags(workspace_ids=workspace_ids),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )

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

        `ConflictError` if the workspace has a tag of this name; a name of more than 30 characters, a colour that is no
        hexadecimal number and one tag too many for the workspace are errors as well.

        Args:
            name: Up to 30 characters, unique in the workspace.
            color: Six hexadecimal digits without a number sign, for example `FF5733`.
        """
        return self._client.send(
            create_tag(name=name, color=color, workspace_id=workspace_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

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
        return self._client.send(get_tag(tag_id), CallOptions(timeout, extra_headers, extra_query, extra_body))

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
        return self._client.send(delete_tag(tag_id), CallOptions(timeout, extra_headers, extra_query, extra_body))

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
        return self._client.send(
            update_tag(tag_id, name=name, color=color), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )


class AsyncTags(Resource[AsyncClient]):
    """The operations on tags.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
        return self._client.page(
            list_tags(workspace_ids=workspace_ids),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )

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

        `ConflictError` if the workspace has a tag of this name; a name of more than 30 characters, a colour that is no
        hexadecimal number and one tag too many for the workspace are errors as well.

        Args:
            name: Up to 30 characters, unique in the workspace.
            color: Six hexadecimal digits without a number sign, for example `FF5733`.
        """
        return await self._client.send(
            create_tag(name=name, color=color, workspace_id=workspace_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

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
        return await self._client.send(get_tag(tag_id), CallOptions(timeout, extra_headers, extra_query, extra_body))

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
        return await self._client.send(delete_tag(tag_id), CallOptions(timeout, extra_headers, extra_query, extra_body))

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
        return await self._client.send(
            update_tag(tag_id, name=name, color=color), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

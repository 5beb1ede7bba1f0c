"""The operations on tags, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ... import models
from .create_tag import create_tag
from .delete_tag import delete_tag
from .get_tag import get_tag
from .list_tags import list_tags
from .update_tag import update_tag


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
        return self._client.send_raw(
            list_tags(workspace_ids=workspace_ids), CallOptions(timeout, extra_headers, extra_query, extra_body)
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
    ) -> RawResponse[models.TagResponse]:
        """As `tags.create`, undecoded."""
        return self._client.send_raw(
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
    ) -> RawResponse[models.TagResponse]:
        """As `tags.get`, undecoded."""
        return self._client.send_raw(get_tag(tag_id), CallOptions(timeout, extra_headers, extra_query, extra_body))

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
        return self._client.send_raw(delete_tag(tag_id), CallOptions(timeout, extra_headers, extra_query, extra_body))

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
        return self._client.send_raw(
            update_tag(tag_id, name=name, color=color), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )


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
        return await self._client.send_raw(
            list_tags(workspace_ids=workspace_ids), CallOptions(timeout, extra_headers, extra_query, extra_body)
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
    ) -> RawResponse[models.TagResponse]:
        """As `tags.create`, undecoded."""
        return await self._client.send_raw(
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
    ) -> RawResponse[models.TagResponse]:
        """As `tags.get`, undecoded."""
        return await self._client.send_raw(
            get_tag(tag_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

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
        return await self._client.send_raw(
            delete_tag(tag_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

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
        return await self._client.send_raw(
            update_tag(tag_id, name=name, color=color), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

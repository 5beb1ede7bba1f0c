"""The operations on SSH tunnels, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .create_ssh_tunnel import create_ssh_tunnel
from .destroy_ssh_tunnel import destroy_ssh_tunnel
from .list_ssh_tunnels import list_ssh_tunnels
from .retrieve_ssh_tunnel import retrieve_ssh_tunnel
from .update_ssh_tunnel import update_ssh_tunnel


class RawSshTunnels(Resource[DbtCloud]):
    """The operations on SSH tunnels, answered undecoded."""

    def list(
        self,
        *,
        connection_id: int | None = None,
        include_related: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_by: str | None = None,
        pk: int | None = None,
        state: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.ConnectionEncryptionResponse]]:
        """As `ssh_tunnels.list`, undecoded."""
        return self._client.send_raw(
            list_ssh_tunnels(
                self._client.account_id,
                connection_id=connection_id,
                include_related=include_related,
                limit=limit,
                offset=offset,
                order_by=order_by,
                pk=pk,
                state=state,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        *,
        connection_id: int,
        username: str,
        port: int,
        hostname: str,
        state: int,
        public_key: str | None | Unset = UNSET,
        private_key: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.ConnectionEncryptionResponse]:
        """As `ssh_tunnels.create`, undecoded."""
        return self._client.send_raw(
            create_ssh_tunnel(
                self._client.account_id,
                connection_id=connection_id,
                username=username,
                port=port,
                hostname=hostname,
                state=state,
                public_key=public_key,
                private_key=private_key,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        tunnel_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.ConnectionEncryptionResponse]:
        """As `ssh_tunnels.get`, undecoded."""
        return self._client.send_raw(
            retrieve_ssh_tunnel(self._client.account_id, tunnel_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        tunnel_id: int,
        *,
        connection_id: int,
        username: str,
        port: int,
        hostname: str,
        state: int,
        public_key: str | None | Unset = UNSET,
        private_key: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.ConnectionEncryptionResponse]:
        """As `ssh_tunnels.update`, undecoded."""
        return self._client.send_raw(
            update_ssh_tunnel(
                self._client.account_id,
                tunnel_id,
                connection_id=connection_id,
                username=username,
                port=port,
                hostname=hostname,
                state=state,
                public_key=public_key,
                private_key=private_key,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        tunnel_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `ssh_tunnels.delete`, undecoded."""
        return self._client.send_raw(
            destroy_ssh_tunnel(self._client.account_id, tunnel_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRawSshTunnels(Resource[AsyncDbtCloud]):
    """The operations on SSH tunnels, answered undecoded."""

    async def list(
        self,
        *,
        connection_id: int | None = None,
        include_related: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_by: str | None = None,
        pk: int | None = None,
        state: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.ConnectionEncryptionResponse]]:
        """As `ssh_tunnels.list`, undecoded."""
        return await self._client.send_raw(
            list_ssh_tunnels(
                self._client.account_id,
                connection_id=connection_id,
                include_related=include_related,
                limit=limit,
                offset=offset,
                order_by=order_by,
                pk=pk,
                state=state,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        *,
        connection_id: int,
        username: str,
        port: int,
        hostname: str,
        state: int,
        public_key: str | None | Unset = UNSET,
        private_key: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.ConnectionEncryptionResponse]:
        """As `ssh_tunnels.create`, undecoded."""
        return await self._client.send_raw(
            create_ssh_tunnel(
                self._client.account_id,
                connection_id=connection_id,
                username=username,
                port=port,
                hostname=hostname,
                state=state,
                public_key=public_key,
                private_key=private_key,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        tunnel_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.ConnectionEncryptionResponse]:
        """As `ssh_tunnels.get`, undecoded."""
        return await self._client.send_raw(
            retrieve_ssh_tunnel(self._client.account_id, tunnel_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        tunnel_id: int,
        *,
        connection_id: int,
        username: str,
        port: int,
        hostname: str,
        state: int,
        public_key: str | None | Unset = UNSET,
        private_key: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.ConnectionEncryptionResponse]:
        """As `ssh_tunnels.update`, undecoded."""
        return await self._client.send_raw(
            update_ssh_tunnel(
                self._client.account_id,
                tunnel_id,
                connection_id=connection_id,
                username=username,
                port=port,
                hostname=hostname,
                state=state,
                public_key=public_key,
                private_key=private_key,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        tunnel_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `ssh_tunnels.delete`, undecoded."""
        return await self._client.send_raw(
            destroy_ssh_tunnel(self._client.account_id, tunnel_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )
